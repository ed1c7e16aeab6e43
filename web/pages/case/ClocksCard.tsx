import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { ProvisionalTag } from "../../parts/ProvisionalTag.tsx";
import { Cites } from "./Cites.tsx";
import { ClockBar } from "./ClockBar.tsx";
import { caseDayId } from "../../explain/caseDay.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type Clock = CaseReply["clocks"][number];

/** Whose time runs: every clock of both sides as a picture, and what it says in words. */
export function ClocksCard({ one }: { one: CaseReply }) {
  const words = useCaseTexts().side;
  return (
    <section className="card" aria-label={words.clocks}>
      <div className="card-head">
        <h2>{words.clocks}</h2>
      </div>
      {one.clocks.length === 0 ? <p className="soft">{words.noClocks}</p> : null}
      <ul className="case-clocks">
        {one.clocks.map((clock) => (
          <ClockLine key={clock.key} clock={clock} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ClockLine({ clock, one }: { clock: Clock; one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().side;
  const { expires, start } = clock;
  const days =
    expires === null
      ? words.clockStart(dayText(start, texts))
      : words.clockDays(dayText(start, texts), dayText(expires.latest, texts));
  return (
    <li>
      <p>
        <span className="tag">{words.sides[clock.side]}</span> <b>{say(clock.title)}</b>{" "}
        <span className={`case-clock-${clock.status}`}>{namedText(words.statuses, clock.status)}</span>{" "}
        <ConfidenceTag confidence={clock.confidence} />
      </p>
      <ClockBar clock={clock} today={one.today} />
      <p className="soft">
        {days} <ProvisionalTag day={{ ...expires, provisional: clock.provisional }} />
      </p>
      <p className="soft">
        <Remaining clock={clock} />{" "}
        <ExplainLink id={caseDayId({ id: one.id, what: `clock.${clock.key}` })} of={say(clock.title)} />
      </p>
      <Cites cites={clock.cites} />
    </li>
  );
}

function Remaining({ clock: { remaining, status } }: { clock: Clock }) {
  const words = useCaseTexts();
  if (remaining === null || status === "ended" || status === "superseded") return null;
  const unit = words.review.units[remaining.unit];
  return remaining.most <= 0
    ? words.side.passed(remaining.budget, unit)
    : words.side.remaining(remaining.least, remaining.most, remaining.budget, unit);
}
