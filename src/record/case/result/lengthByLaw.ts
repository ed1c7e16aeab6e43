import { addDays, addYears, parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Citation, Confidence } from "#law/law.ts";
import { isLawText } from "#law/surestOf.ts";
import { valueInForce } from "#law/valueInForce.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { kindMade } from "./kindMade.ts";
import { joiningDay } from "./resultTerm.ts";

/** How long a new term is by the law, and from when to when that would be. */
export type LengthByLaw = {
  readonly years: number;
  readonly start: Day;
  /** The day before the anniversary. */
  readonly end: Day;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

type Fields = Readonly<Record<string, string>>;

/**
 * What the law says of the length of a further or first term, where the paper says another. A term may be written to the
 * anniversary or to the day before it. Null where both agree, where the first day is not known, and where no text of the
 * law says a length: what is only practice asks nobody for a reason.
 */
export function lengthAgainstLaw(matter: CaseMatter, ask: AskFact<string>, fields: Fields): LengthByLaw | null {
  const { law, course, item } = matter;
  const end = parseDay(fields["end"] ?? "");
  const kind = course.effect === "renew" ? law.kinds.get(item?.kind ?? "") : kindMade({ ask, matter });
  const parameter = law.parameters.get(kind?.validity ?? "");
  if (end === null || parameter === undefined) return null;
  const lengths = firstDays(matter, fields).flatMap((start): readonly LengthByLaw[] => {
    const counted = valueInForce(parameter, start);
    if (counted === null || !isLawText(counted.confidence)) return [];
    const { value: years, cites, confidence } = counted;
    return [{ years, start, end: addDays(addYears(start, years), -1), cites, confidence }];
  });
  const agrees = lengths.some((length) => length.end === end || addDays(length.end, 1) === end);
  return agrees ? null : (lengths[0] ?? null);
}

/** The first day that is written; where none is, that which joins the old term, or on which the paper was issued. */
function firstDays(matter: CaseMatter, fields: Fields): readonly Day[] {
  const written = parseDay(fields["start"] ?? "");
  if (written !== null) return [written];
  const joining = matter.course.effect === "renew" ? joiningDay(matter) : null;
  return [joining, parseDay(fields["issued-on"] ?? "")].flatMap((day) => day ?? []);
}
