import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { DueQuestion } from "#contract/due.ts";
import { FiledButton } from "../../filing/FiledButton.tsx";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";

const step = 6;

/** Name and number: a company can hold several licences of one name. */
function paperName({ item, identifier }: DueQuestion): string {
  return identifier === null || identifier === item ? item : `${item} ${identifier}`;
}

/** Facts that nobody has told us, with what each decides. */
export function QuestionsCard({ questions, several }: { questions: readonly DueQuestion[]; several: boolean }) {
  const { texts, say } = useLanguage();
  const [shown, setShown] = useState(step);
  const rest = questions.length - shown;
  return (
    <section className="card" aria-label={texts.due.questions}>
      <div className="card-head">
        <h2>
          {texts.due.questions} <span className="soft">{questions.length}</span>
        </h2>
      </div>
      <p className="soft">{questions.length === 0 ? texts.due.noQuestions : texts.due.questionsNote}</p>
      <ul>
        {questions.slice(0, shown).map((question) => (
          <li key={question.id} className="question-row">
            <div>
              {say(question.sentence)}
              <small>
                {paperName(question)}
                {several ? ` · ${question.company}` : ""}
              </small>
            </div>
            {question.filing === null ? (
              <Link
                to={pages.item}
                params={{ id: question.itemId }}
                className="action no-print"
                aria-label={texts.due.answerNamed(paperName(question))}
              >
                {texts.due.answer}
              </Link>
            ) : (
              <FiledButton itemId={question.itemId} year={question.filing.year} paper={paperName(question)} />
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className="no-print" onClick={() => setShown(shown + step * 3)}>
          {texts.due.more(Math.min(rest, step * 3))}
        </Button>
      ) : null}
    </section>
  );
}
