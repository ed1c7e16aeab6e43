import type { CaseRow } from "#contract/cases.ts";
import type { CasesTexts } from "../zhCases.ts";

/** What the light of a case says: of one that has ended, that it has; the same grey is shown while a clock stands still. */
export function caseLightText({ light, closed }: Pick<CaseRow, "light" | "closed">, words: CasesTexts): string {
  return closed === null ? words.lights[light] : words.ended;
}
