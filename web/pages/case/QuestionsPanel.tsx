import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import type { Texts } from "../../zh.ts";
import { CasePanel } from "./CasePanel.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Question = CaseReply["questions"][number];

/** The questions, one after the other; what was answered can be changed as long as the case runs. */
export function QuestionsPanel({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().questions;
  const [changed, setChanged] = useState<string | null>(null);
  if (one.questions.length === 0) return null;
  const open = one.questions.filter(({ answer, unknown }) => answer === null && !unknown);
  const asked = one.questions.find(({ id }) => id === changed) ?? open[0];
  const answered = one.questions.filter((question) => question !== asked && !open.includes(question));
  return (
    <CasePanel title={words.title} note={words.left(open.length)} isNow={open.length > 0 && one.closed === null}>
      {asked === undefined || one.closed !== null ? null : (
        <QuestionForm key={asked.id} question={asked} one={one} saved={() => setChanged(null)} />
      )}
      <ul className="case-answers">
        {answered.map((question) => (
          <li key={question.id}>
            <span className="soft">{say(question.ask)}</span> <b>{answerText(question, say, texts, words.unknown)}</b>{" "}
            {one.closed === null ? (
              <Button
                type="link"
                size="small"
                className="no-print"
                aria-label={words.changeNamed(say(question.ask))}
                onClick={() => setChanged(question.id)}
              >
                {words.change}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </CasePanel>
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
