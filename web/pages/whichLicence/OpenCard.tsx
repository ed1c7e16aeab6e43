import { Link } from "@tanstack/react-router";
import type { NeedReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** What cannot be told yet, and the questions on which it hangs; each can be answered before its turn. */
export function OpenCard({ needs, reply }: { needs: readonly NeedReply[]; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  if (needs.length === 0 && reply.stillUnknown.length === 0) return null;
  return (
    <section className="card" aria-label={texts.open}>
      {needs.length === 0 ? null : (
        <details>
          <summary>
            <h2 className="licence-inline">
              {texts.open} <span className="soft">{needs.length}</span>
            </h2>
          </summary>
          <ul className="open-needs">
            {needs.map(({ id, title, missing }) => (
              <li key={id}>
                {say(title)}
                <span className="soft"> {texts.hangsOn}</span>
                <QuestionLinks ids={missing} reply={reply} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {reply.stillUnknown.length === 0 ? null : (
        <>
          <h3>{texts.findOut}</h3>
          <QuestionLinks ids={reply.stillUnknown} reply={reply} />
        </>
      )}
    </section>
  );
}

function QuestionLinks({ ids, reply }: { ids: readonly string[]; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const questions = reply.questions.filter(({ id }) => ids.includes(id));
  return (
    <ul className="open-questions">
      {questions.map(({ id, title }) => (
        <li key={id}>
          <Link
            to={pages.whichLicence}
            search={(before) => ({ ...before, ask: id })}
            aria-label={texts.askNow(say(title))}
            activeProps={{}}
          >
            {say(title)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
