import { Button } from "antd";
import { use } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { CasePlaces } from "./casePlaces.ts";
import { Cites } from "./Cites.tsx";
import { isRunning } from "./whyNot.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

/** What to do today, the first thing first, each with the way to where it is done, and how pressing it is. */
export function TodayCard({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().todayCard;
  const { todo, secondLooks, risk } = one;
  if (!isRunning(one)) return null;
  return (
    <section className="card case-today" aria-label={words.title}>
      <div className="card-head">
        <h2 tabIndex={-1}>{words.title}</h2>
      </div>
      {todo.length === 0 ? <p className="soft">{words.nothing}</p> : null}
      <ol>
        {todo.map((thing) => (
          <li key={thing.en}>
            {withDayTexts(say(thing), texts)} <Way todo={thing} />
          </li>
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
          <b>{words.risk}</b> {withDayTexts(say(risk), texts)}
        </p>
      )}
    </section>
  );
}

function Way({ todo }: { todo: CaseReply["todo"][number] }) {
  const { say } = useLanguage();
  const words = useCaseTexts().todayCard;
  const { there, go } = use(CasePlaces);
  const { at } = todo;
  if (at === null || !there.has(at)) return null;
  return (
    <Button type="link" size="small" className="no-print" aria-label={words.goNamed(say(todo))} onClick={() => go(at)}>
      {words.go}
    </Button>
  );
}
