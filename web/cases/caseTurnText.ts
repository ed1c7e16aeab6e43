import type { CaseRow } from "#contract/cases.ts";
import type { CasesTexts } from "../zhCases.ts";

type Row = Pick<CaseRow, "turn" | "closed" | "archived">;

/** Whose turn it is; nobody's where the company is archived, which is not an end. */
export function caseTurnText({ turn, closed, archived }: Row, words: CasesTexts): string {
  return archived && closed === null ? words.still : words.turns[turn];
}
