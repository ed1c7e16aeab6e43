import type { CompaniesReply } from "#contract/companies.ts";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { companyWords } from "./companyText.ts";
import { table } from "./table.ts";

type Language = "zh" | "en";

export function companyListLines({ companies }: CompaniesReply, language: Language): string {
  if (companies.length === 0) return companyWords.none[language];
  const rows = companies.map((company) => [nameOf(company, language), String(company.items), company.id]);
  return table([companyWords.columns[language], ...rows], 60);
}

function nameOf(company: { name: string; demo: boolean; archived: boolean }, language: Language): string {
  const marks = [
    company.demo ? `[${companyWords.demo[language]}]` : "",
    company.archived ? `[${companyWords.archived[language]}]` : "",
  ];
  return [company.name, ...marks].filter((part) => part !== "").join(" ");
}

/** Who answers, and the ladders of the duties that the company has or has set. */
export function companyLines({ company, fallback, lead, ladders }: CompanySettingsReply, language: Language): string {
  const rows = ladders
    .filter(({ duties, own }) => duties > 0 || own !== null)
    .map(({ rule, duties, law, own }) => [
      rule,
      String(duties),
      (own ?? law).days.join(" "),
      companyWords.every((own ?? law).every)[language],
      own === null ? companyWords.law[language] : companyWords.own[language],
    ]);
  return [
    nameOf(company, language),
    ...(company.archived ? [companyWords.archivedNote[language]] : []),
    companyWords.fallbackIs(fallback?.name ?? null)[language],
    ...(fallback === null ? [companyWords.leadIs(lead?.name ?? null)[language]] : []),
    ...(rows.length === 0 ? [] : ["", table([companyWords.ladderColumns[language], ...rows], 60)]),
  ].join("\n");
}
