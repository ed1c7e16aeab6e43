import type { CaseRow } from "#contract/cases.ts";
import { markedDayText } from "../dayText.ts";
import type { Texts } from "../zh.ts";
import type { CasesTexts } from "../zhCases.ts";

type Row = Pick<
  CaseRow,
  "actBy" | "actByProvisional" | "expected" | "expectedProvisional" | "expectedCited" | "closed" | "archived"
>;

/** The day that a case waits for: ours first, then the other side's last by law. */
export function caseDayText(row: Row, texts: Texts, table: CasesTexts["table"]): string {
  const { actBy, expected, closed, archived } = row;
  if (closed !== null || archived) return table.nothing;
  if (actBy !== null) return table.actBy(markedDayText(actBy, row.actByProvisional, texts));
  if (expected === null) return table.noDay;
  const day = markedDayText(expected, row.expectedProvisional, texts);
  return row.expectedCited ? table.cited(day) : table.expected(day);
}
