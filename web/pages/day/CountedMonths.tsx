import type { ReckoningReply } from "#contract/reckoning.ts";
import { SpecialDays } from "../../explain/SpecialDays.tsx";
import { unpublishedYears } from "../../explain/countedMonths.ts";
import type { CountedDay } from "../../explain/countedMonths.ts";
import { Months } from "./Months.tsx";
import { OtherMonths } from "./OtherMonths.tsx";
import { dayCells } from "./dayCells.ts";
import { useDayTexts } from "./useDayTexts.ts";

/** Every day of the count as calendars, with its number or why it has none; of a long count the first and last months. */
export function CountedMonths({ reply }: { reply: ReckoningReply }) {
  const words = useDayTexts();
  const cells = dayCells(reply, words);
  const days = [...cells.counted.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const missing = unpublishedYears(days);
  const past = new Set(unpublishedYears(notLoadedDays(reply)));
  const coming = missing.filter((year) => !past.has(year));
  const sum = (name: "counted" | "skipped" | "unknown") =>
    reply.months.reduce((total, month) => total + month[name], 0);
  const holidays = holidaysOf(reply);
  const name = reply.months.length === 0 ? words.calendar : words.months;
  return (
    <section className="card" aria-label={name}>
      <div className="card-head">
        <h2>{name}</h2>
        {reply.months.length === 0 ? null : (
          <small>{words.monthsNote(sum("counted"), sum("skipped"), sum("unknown"))}</small>
        )}
      </div>
      <Legend reply={reply} missing={missing.length > 0} />
      <Months cells={cells} reply={reply} />
      <OtherMonths reply={reply} />
      {past.size === 0 ? null : <p className="months-missing">{words.hatchedPast([...past].join(", "))}</p>}
      {coming.length === 0 ? null : <p className="months-missing">{words.hatched(coming.join(", "))}</p>}
      <SpecialDays days={days} isSpecial={({ day }) => holidays.has(day)} />
    </section>
  );
}

/** Days of years whose notice came out and is not here. */
function notLoadedDays({ counted, rolled, drawnBack, itself }: ReckoningReply): readonly CountedDay[] {
  const days = [...counted, ...rolled, ...drawnBack, itself].filter(({ kind }) => kind === "not-loaded");
  return days.map(({ day, why }) => ({ day, working: null, why }));
}

/** Days off and worked weekends that a notice or the law names, whichever weekday they are. */
function holidaysOf({ counted, rolled, drawnBack, itself }: ReckoningReply): ReadonlySet<string> {
  const days = [...counted, ...rolled, ...drawnBack, itself].filter(({ holiday }) => holiday !== null);
  return new Set(days.map(({ day }) => day));
}

function Legend({ reply, missing }: { reply: ReckoningReply; missing: boolean }) {
  const { legend } = useDayTexts();
  const counting = reply.months.length > 0;
  const entries = [
    { classes: "month-working", name: legend.counted, applies: counting },
    {
      classes: "month-rest",
      name: counting ? legend.skipped : legend.rest,
      applies: !(counting && reply.unit === "calendar-day"),
    },
    { classes: "month-unpublished", name: legend.open, applies: missing },
    { classes: "month-today", name: legend.start, applies: true },
    { classes: "month-last", name: legend.last, applies: true },
    { classes: "month-safe", name: legend.safe, applies: reply.safe !== reply.formal },
  ].filter(({ applies }) => applies);
  return (
    <ul className="months-legend">
      {entries.map(({ classes, name }) => (
        <li key={classes}>
          <i className={`month-day ${classes}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}
