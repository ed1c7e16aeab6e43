import type { StoredCompany } from "./deps.ts";

/**
 * Whether the sample company is nobody's business: there is a company of one's own beside it. Then it is in no list and no
 * count unless it is asked for by name, and warns nobody. Alone it shows a newcomer what the product does.
 */
export function demoStandsAside(companies: readonly Pick<StoredCompany, "demo" | "organisation">[]): boolean {
  return companies.some(isOwn);
}

export function isOwn({ demo, organisation }: Pick<StoredCompany, "demo" | "organisation">): boolean {
  return !demo && !organisation;
}
