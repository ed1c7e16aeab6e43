import type { CompaniesReply } from "#contract/companies.ts";

type Companies = CompaniesReply["companies"];

/** The company that was asked for by id or name, or all; beside others the sample company has to be asked for. */
export function shownCompanies(companies: Companies, wanted: string | undefined): Companies {
  if (wanted !== undefined) return companies.filter(({ id, name }) => id === wanted || name === wanted);
  const own = companies.filter(({ demo }) => !demo);
  return own.length > 0 ? own : companies;
}
