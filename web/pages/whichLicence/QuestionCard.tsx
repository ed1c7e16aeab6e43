import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import type { QuestionReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { answersWith } from "./answersWritten.ts";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** The question that decides most, or the one that somebody wants to answer now. */
export function QuestionCard({ reply, ask }: { reply: WhichLicenceReply; ask: string | undefined }) {
  const texts = useWhichLicenceTexts();
  const asked = reply.questions.find(({ id }) => id === (ask ?? reply.next[0]));
  if (asked === undefined) {
    return (
      <section className="card licence-question" aria-label={texts.noneLeft}>
        <h2>{texts.noneLeft}</h2>
        <p className="soft">{texts.noneLeftHint}</p>
      </section>
    );
  }
  return <AskedQuestion reply={reply} question={asked} again={ask !== undefined} />;
}

type AskedQuestionProps = {
  readonly reply: WhichLicenceReply;
  readonly question: QuestionReply;
  readonly again: boolean;
};

function AskedQuestion({ reply, question, again }: AskedQuestionProps) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const navigate = useNavigate({ from: "/which-licence" });
  const heading = useHeadingOf(question.id);
  const answer = (id: string) =>
    void navigate({
      search: (before) => ({ ...before, answers: answersWith(reply.questions, question.id, id), ask: undefined }),
      resetScroll: false,
    });
  const leave = () => void navigate({ search: (before) => ({ ...before, ask: undefined }), resetScroll: false });
  return (
    <section className="card licence-question" aria-label={texts.question}>
      <h2 ref={heading} tabIndex={-1}>
        {say(question.title)}
      </h2>
      <p className="soft">
        {say(question.help)}{" "}
        <LawLink type="question" id={question.id}>
          {texts.whyAsked}
        </LawLink>
      </p>
      <div className="licence-answers">
        {[
          ...question.answers.map(({ id, title }) => ({ id, word: say(title) })),
          { id: "unknown", word: texts.unknown },
        ].map(({ id, word }) => (
          <Button
            key={`${question.id} ${id}`}
            size="large"
            type={id === "unknown" ? "dashed" : "default"}
            aria-pressed={question.answer === id}
            className={question.answer === id ? "licence-given" : ""}
            onClick={() => answer(id)}
          >
            {word}
          </Button>
        ))}
      </div>
      <p className="soft licence-left">
        {again ? (
          <Button type="link" size="small" onClick={leave}>
            {texts.back}
          </Button>
        ) : (
          texts.left(reply.next.length)
        )}
      </p>
    </section>
  );
}

/** Whoever answered by keyboard goes on at the next question: its heading takes the focus that the old button had. */
function useHeadingOf(question: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(question);
  useEffect(() => {
    if (before.current !== question) heading.current?.focus({ preventScroll: true });
    before.current = question;
  }, [question]);
  return heading;
}
