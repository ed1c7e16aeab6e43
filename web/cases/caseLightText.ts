import type { CaseRow } from "#contract/cases.ts";
import type { CasesTexts } from "../zhCases.ts";

type Row = Pick<CaseRow, "light" | "closed" | "archived">;

/**
 * What the light of a case says: of one that has ended, or stands still with its company, that it has; the same grey is
 * shown while a clock stands still.
 */
export function caseLightText({ light, closed, archived }: Row, words: CasesTexts): string {
  if (closed !== null) return words.ended;
  return archived ? words.archived : words.lights[light];
}
