import { denied } from "../organisation/denial.ts";
import type { FileDays } from "./companySettings.ts";
import type { CompanyDecision, CompanyMoment } from "./decideCompanySettings.ts";

/** The days of a file that the company keeps. Nobody has received or checked anything on a day to come. */
export function decideFileDays(
  { company, settings, on }: CompanyMoment,
  file: string,
  days: FileDays,
): CompanyDecision {
  const { received, verified } = days;
  for (const [at, day] of Object.entries({ received, verified })) {
    if (day !== null && day > on) return denied("case-day", at, { on: day, today: on });
  }
  if (received !== null && verified !== null && verified < received)
    return denied("paper-days", "verified", { received, verified });
  const known = settings.fileDays?.[file] ?? { effective: null, received: null, verified: null };
  const isSame = (["effective", "received", "verified"] as const).every((name) => known[name] === days[name]);
  return { ok: true, event: isSame ? null : { kind: "file-dated", subject: company, on, data: { file, ...days } } };
}
