import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import type { Texts } from "../../zh.ts";
import { CasePanel } from "./CasePanel.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { isRunning } from "./whyNot.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type Question = CaseReply["questions"][number];

/** The questions, one after the other; what was answered can be changed as long as the case runs. */
export function QuestionsPanel({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().questions;
  const [changed, setChanged] = useState<string | null>(null);
  const [hasAnswered, setHasAnswered] = useState(false);
  if (one.questions.length === 0) return null;
  const open = one.questions.filter(({ answer, unknown }) => answer === null && !unknown);
  const asked = one.questions.find(({ id }) => id === changed) ?? open[0];
  const answered = one.questions.filter((question) => question !== asked && !open.includes(question));
  const unknown = one.questions.filter((question) => question.unknown && question !== asked);
  const isOpen = isRunning(one);
  // What nobody knew is to be found out as long as it can change what is handed in.
  const isNow = isOpen && (open.length > 0 || (unknown.length > 0 && one.submitted === null));
  return (
    <CasePanel place="questions" title={words.title} note={words.left(open.length, unknown.length)} isNow={isNow}>
      {asked === undefined || !isOpen ? null : (
        <QuestionForm
          key={asked.id}
          question={asked}
          one={one}
          follows={hasAnswered}
          saved={() => {
            setHasAnswered(true);
            setChanged(null);
          }}
        />
      )}
      {unknown.length === 0 || !isOpen ? null : (
        <Unknown one={one} questions={unknown} change={(id) => setChanged(id)} />
      )}
      <ul className="case-answers">
        {answered
          .filter((question) => !isOpen || !question.unknown)
          .map((question) => (
            <li key={question.id}>
              <span className="soft">{say(question.ask)}</span> <b>{answerText(question, say, texts, words.unknown)}</b>{" "}
              {isOpen ? <ChangeButton question={question} says={words.change} change={setChanged} /> : null}
            </li>
          ))}
      </ul>
    </CasePanel>
  );
}

type ChangeButtonProps = {
  readonly question: Question;
  readonly says: string;
  readonly change: (id: string) => void;
};

/** Opens the question again, named by what it asks. */
function ChangeButton({ question, says, change }: ChangeButtonProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  return (
    <Button
      type="link"
      size="small"
      className="no-print"
      aria-label={words.changeNamed(says, say(question.ask))}
      onClick={() => change(question.id)}
    >
      {says}
    </Button>
  );
}

type UnknownProps = {
  readonly one: CaseReply;
  readonly questions: readonly Question[];
  readonly change: (id: string) => void;
};

/** What nobody knew, as something to find out: one line for each, whom to ask, and where the answer goes. */
function Unknown({ one, questions, change }: UnknownProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  return (
    <section className="case-unknown" aria-label={words.toFindOut}>
      <h3>{words.toFindOut}</h3>
      <p className="soft">{words.whomToAsk(one.authority === null ? null : say(one.authority.title))}</p>
      <ul className="case-answers">
        {questions.map((question) => (
          <li key={question.id}>
            {say(question.ask)} <b>{words.unknown}</b>{" "}
            <ChangeButton question={question} says={words.fillIn} change={change} />
            {question.help === null ? null : <small className="cell-note">{say(question.help)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Say = ReturnType<typeof useLanguage>["say"];

function answerText({ answer, answers, kind, several }: Question, say: Say, texts: Texts, unknown: string): string {
  if (answer === null) return unknown;
  const given = several ? answer.split(",") : [answer];
  const chosen = answers.filter(({ id }) => given.includes(id));
  if (chosen.length > 0) return chosen.map(({ title }) => say(title)).join(texts.item.listJoin);
  return kind === "day" ? dayText(answer, texts) : answer;
}
