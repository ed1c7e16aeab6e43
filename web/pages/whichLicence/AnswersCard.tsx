import { Link } from "@tanstack/react-router";
import type { QuestionReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ProvinceSelect } from "./ProvinceCard.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** What was answered; each answer can be given anew. */
export function AnswersCard({ reply, province }: { reply: WhichLicenceReply; province: string | undefined }) {
  const texts = useWhichLicenceTexts();
  const given = reply.questions.filter(({ answer }) => answer !== null);
  return (
    <section className="card" aria-label={texts.answered}>
      <div className="card-head">
        <h2>
          {texts.answered} <span className="soft">{given.length}</span>
        </h2>
        {given.length === 0 ? null : (
          <Link to={pages.whichLicence} className="no-print" activeProps={{}}>
            {texts.restart}
          </Link>
        )}
      </div>
      {given.length === 0 ? <p className="soft">{texts.answeredNone}</p> : null}
      <ul>
        {given.map((question) => (
          <GivenAnswer key={question.id} question={question} reply={reply} />
        ))}
      </ul>
      {province === undefined ? null : (
        <p className="licence-given-province">
          <span className="soft">{texts.province}</span> <ProvinceSelect reply={reply} province={province} />
        </p>
      )}
    </section>
  );
}

function GivenAnswer({ question, reply }: { question: QuestionReply; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const { id, title, answers, answer, against } = question;
  const others = reply.questions.filter((one) => against.includes(one.id)).map((one) => say(one.title));
  const chosen = answers.find((one) => one.id === answer);
  return (
    <li className="given-answer">
      <span>
        {say(title)} <b>{chosen === undefined ? texts.unknown : say(chosen.title)}</b>
        {others.length === 0 ? null : (
          <>
            <br />
            <span role="note">{texts.contradiction(texts.list(others))}</span>
          </>
        )}
      </span>
      <Link
        to={pages.whichLicence}
        search={(before) => ({ ...before, ask: id })}
        className="no-print"
        aria-label={texts.changeNamed(say(title))}
        activeProps={{}}
      >
        {texts.change}
      </Link>
    </li>
  );
}
