import type { NeedReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** A service or a number: its code, how people call it, why, and what that rests on. */
export function NeedItem({ need, reply }: { need: NeedReply; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const { code, title, colloquial, says, confidence } = need;
  const cites = says.flatMap((one) => one.cites);
  return (
    <li className="need">
      <p>
        {code === null ? null : <b className="need-code">{code}</b>} <b>{say(title)}</b>{" "}
        {confidence === null ? null : <ConfidenceTag confidence={confidence} />}
      </p>
      {colloquial.length === 0 ? null : <p className="soft">{texts.called(texts.list(colloquial))}</p>}
      {says.map((one) => (
        <p key={one.says.en}>{say(one.says)}</p>
      ))}
      <details>
        <summary>{texts.why}</summary>
        <Steps need={need} reply={reply} />
        {cites.map((cite) => (
          <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
        ))}
      </details>
    </li>
  );
}

function Steps({ need, reply }: { need: NeedReply; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const steps = need.steps.flatMap(({ question: id, answer, follows }) => {
    const question = reply.questions.find((one) => one.id === id);
    const word = question?.answers.find((one) => one.id === answer);
    return question === undefined || word === undefined
      ? []
      : [{ id, title: question.title, word: word.title, follows }];
  });
  if (steps.length === 0) return null;
  return (
    <>
      <p className="soft">{texts.steps}</p>
      <ul className="need-steps">
        {steps.map(({ id, title, word, follows }) => (
          <li key={id}>
            {say(title)} <b>{say(word)}</b> {follows ? <span className="soft">{texts.follows}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
