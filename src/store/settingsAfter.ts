import { evolveCompanySettings, isCompanySettingsEvent, newCompanySettings } from "#record/company/companySettings.ts";
import type { CompanySettings } from "#record/company/companySettings.ts";
import type { RecordEvent } from "#record/recordEvent.ts";

/** What is decided for a company after these entries; the same object where none of them decides anything. */
export function settingsAfter(
  before: Partial<CompanySettings>,
  events: readonly RecordEvent[],
): Partial<CompanySettings> {
  const decided = events.filter((event) => isCompanySettingsEvent(event));
  return decided.length === 0 ? before : decided.reduce(evolveCompanySettings, { ...newCompanySettings, ...before });
}
