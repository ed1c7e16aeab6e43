import type { CaseRow } from "#contract/cases.ts";
import { dayText } from "../dayText.ts";
import type { useLanguage } from "../language.tsx";
import type { CasesTexts } from "../zhCases.ts";

type Row = Pick<CaseRow, "actBy" | "expected" | "closed" | "archived">;

/** The day that a case waits for: ours first, then the other side's last by law. */
export function caseDayText(
  { actBy, expected, closed, archived }: Row,
  texts: ReturnType<typeof useLanguage>["texts"],
  table: CasesTexts["table"],
): string {
  if (closed !== null || archived) return table.nothing;
  if (actBy !== null) return table.actBy(dayText(actBy, texts));
  return expected === null ? table.noDay : table.expected(dayText(expected, texts));
}
