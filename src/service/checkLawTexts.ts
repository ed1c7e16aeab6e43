import type { Day } from "#calendar/day.ts";
import { contradictedCases } from "#engine/cases/workCases.ts";
import type { Law, LawProblem } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { parseLawCases } from "#law/parseLawCases.ts";
import type { LawCases } from "#law/parseLawCases.ts";

/** A law as one check finds it: `law` is null where its own files have problems, and then no case can be worked. */
export type CheckedLaw =
  | { readonly law: Law; readonly cases: LawCases; readonly problems: readonly LawProblem[] }
  | { readonly law: null; readonly problems: readonly LawProblem[] };

/**
 * The one check of a law before it is used, wherever it comes from: each file, the files together, and every worked case
 * through the engine. `today` bounds the days on which somebody says to have confirmed something.
 */
export function checkLawTexts(
  texts: Readonly<Record<string, string>>,
  sha256: (data: string) => string,
  today: Day,
): CheckedLaw {
  const parsed = parseLaw(texts, sha256, today);
  if (parsed.kind === "problems") return { law: null, problems: parsed.problems };
  const { law } = parsed;
  return { law, ...workedCasesOf(texts, law) };
}

/** The cases beside a law, and every problem that they have with it. */
export function workedCasesOf(texts: Readonly<Record<string, string>>, law: Law) {
  const { cases, problems } = parseLawCases(texts, law);
  return { cases, problems: [...problems, ...contradictedCases(law, cases)] };
}
