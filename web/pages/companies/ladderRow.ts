import type { CompanySettingsReply } from "#contract/companySettings.ts";
import type { CompaniesTexts } from "../../zhCompanies.ts";

/** One duty with the ladder of the law and that of the company. */
export type LadderRow = CompanySettingsReply["ladders"][number];

export function everyText(texts: CompaniesTexts, every: number | null): string {
  return every === null ? texts.noRepeat : texts.everyDays(every);
}
