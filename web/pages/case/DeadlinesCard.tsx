import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { ProvisionalTag } from "../../parts/ProvisionalTag.tsx";
import { Cites } from "./Cites.tsx";
import { ReckonLink } from "./ReckonLink.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type Deadline = CaseReply["deadlines"][number];

/** By when we act, in every reading of the rule, with the day on which nobody can doubt it. */
export function DeadlinesCard({ one }: { one: CaseReply }) {
  const words = useCaseTexts().side;
  if (one.deadlines.length === 0) return null;
  return (
    <section className="card" aria-label={words.deadlines}>
      <div className="card-head">
        <h2>{words.deadlines}</h2>
      </div>
      <ul className="case-list">
        {one.deadlines.map((deadline) => (
          <DeadlineLine key={deadline.id} deadline={deadline} isPast={one.submitted !== null || one.closed !== null} />
        ))}
      </ul>
    </section>
  );
}

/** What is ours is done by the earliest day that may be meant; what has to be waited for, by the latest. */
function dayOf({ is }: Deadline, { day }: Deadline["readings"][number]): string {
  return is === "by" ? day.earliest : day.latest;
}

function DeadlineLine({ deadline, isPast }: { deadline: Deadline; isPast: boolean }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts();
  const { side, review } = words;
  const { day, from, value, unit, readings } = deadline;
  const said = (text: string): string => (deadline.is === "by" ? side.by(text) : side.notBefore(text));
  return (
    <li>
      <p>
        <b>{say(deadline.title)}</b> <ConfidenceTag confidence={deadline.confidence} />
      </p>
      <p>
        {day === null ? side.noDay : said(dayText(day, texts))} <ProvisionalTag day={deadline} />{" "}
        {deadline.sure || isPast ? null : <span className="soft">{side.unsure}</span>}
      </p>
      {readings.map((reading) => (
        <p key={reading.unit} className="soft">
          {side.reading(namedText(review.units, reading.unit), dayText(dayOf(deadline, reading), texts))}{" "}
          <ProvisionalTag day={reading.day} />{" "}
          {deadline.is === "by" ? (
            <>
              {side.safe(dayText(reading.safe.earliest, texts))} <ProvisionalTag day={reading.safe} />
            </>
          ) : null}
        </p>
      ))}
      {from === null || value === null || unit === null ? null : (
        <ReckonLink from={from} value={value} unit={unit} title={say(deadline.title)} />
      )}
      <Cites cites={deadline.cites} />
    </li>
  );
}
