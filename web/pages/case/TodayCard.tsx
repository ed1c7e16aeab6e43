import type { CaseReply } from "#contract/cases.ts";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { Cites } from "./Cites.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** What to do today, the first thing first, and how pressing it is. */
export function TodayCard({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().todayCard;
  const { todo, secondLooks, risk } = one;
  if (one.closed !== null) return null;
  return (
    <section className="card case-today" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
      </div>
      {todo.length === 0 ? <p className="soft">{words.nothing}</p> : null}
      <ol>
        {todo.map((sentence) => (
          <li key={sentence.en}>{withDayTexts(say(sentence), texts)}</li>
        ))}
      </ol>
      {secondLooks.map(({ says, cites }) => (
        <div key={says.en}>
          <p className="soft">{withDayTexts(say(says), texts)}</p>
          <Cites cites={cites} />
        </div>
      ))}
      {risk === null ? null : (
        <p className="case-risk">
          <b>{words.risk}</b> {say(risk)}
        </p>
      )}
    </section>
  );
}
