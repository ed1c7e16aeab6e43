import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReckoningReply } from "#contract/reckoning.ts";
import { dayQuery } from "../../api.ts";
import { Answer } from "../../parts/Answer.tsx";
import { Months } from "./Months.tsx";
import { countCells } from "./dayCells.ts";
import { otherMonths } from "./otherMonths.ts";
import type { MonthsOfYear } from "./otherMonths.ts";
import { useDayTexts } from "./useDayTexts.ts";

/** The months between the first and the last of a long count, by years; each year is fetched when it is opened. */
export function OtherMonths({ reply }: { reply: ReckoningReply }) {
  const words = useDayTexts();
  const years = otherMonths(reply);
  if (years.length === 0) return null;
  return (
    <section aria-label={words.others}>
      <h3 className="other-months-head">{words.others}</h3>
      <ul className="other-months">
        {years.map((months) => (
          <OtherYear key={months.year} months={months} reply={reply} />
        ))}
      </ul>
    </section>
  );
}

function OtherYear({ months, reply }: { months: MonthsOfYear; reply: ReckoningReply }) {
  const words = useDayTexts();
  const [open, setOpen] = useState(false);
  const { year, first, last, counted, skipped, unknown } = months;
  return (
    <li>
      <button type="button" className="other-year" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.otherMonths(year, first, last, words.monthsNote(counted, skipped, unknown))}
      </button>
      {open ? <OpenedYear months={months} reply={reply} /> : null}
    </li>
  );
}

function OpenedYear({ months, reply }: { months: MonthsOfYear; reply: ReckoningReply }) {
  const words = useDayTexts();
  const { from, span, rule } = reply;
  const restDay = rule.restDay === "stays" ? "stays" : "next";
  const year = String(months.year).padStart(4, "0");
  const query = useQuery(dayQuery({ from, span, startDay: rule.startDay, restDay, counted: year }));
  return (
    <Answer query={query}>
      {(whole) => {
        const listed = whole.counted.filter(({ day }) => {
          const month = Number(day.slice(5, 7));
          return month >= months.first && month <= months.last;
        });
        return <Months cells={countCells(whole, listed, words)} reply={whole} />;
      }}
    </Answer>
  );
}
