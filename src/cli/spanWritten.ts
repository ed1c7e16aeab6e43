import { caseWords } from "./caseText.ts";
import { UsageError } from "./usageError.ts";

const units: ReadonlySet<string> = new Set(["calendar-day", "working-day", "month", "year"]);

/** A length of time written as `10 working-day`. */
export function spanWritten([value = "", unit = ""]: readonly string[]): object {
  if (!/^\d{1,4}$/u.test(value) || !units.has(unit)) throw new UsageError(caseWords.span(`${value} ${unit}`));
  return { value: Number(value), unit };
}
