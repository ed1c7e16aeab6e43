import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { reasonOf, specialSpans } from "./countedMonths.ts";
import type { CountedDay } from "./countedMonths.ts";

type SpecialDaysProps = {
  readonly days: readonly CountedDay[];
  /** Days that do not count as their weekday would, unless the page knows better. */
  readonly isSpecial?: (day: CountedDay) => boolean;
};

/** Each run of special days with its reason; nothing where there are none. */
export function SpecialDays({ days, isSpecial }: SpecialDaysProps) {
  const { texts, say } = useLanguage();
  const spans = specialSpans(days, isSpecial);
  if (spans.length === 0) return null;
  return (
    <ul className="special-days" aria-label={texts.explain.special}>
      {spans.map((span) => (
        <li key={span.first.day}>
          <b>
            {span.first === span.last
              ? dayText(span.first.day, texts)
              : texts.time.range(dayText(span.first.day, texts), dayText(span.last.day, texts))}
          </b>{" "}
          {reasonOf(say(span.first.why))}
        </li>
      ))}
    </ul>
  );
}
