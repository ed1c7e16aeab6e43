import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import type { StoredCompany } from "./deps.ts";

/** The company that a person means by an id, a name or a credit code. Companies of others are not found. */
export function findCompany(companies: readonly StoredCompany[], wanted: string): Result<StoredCompany> {
  const text = wanted.trim();
  const meant = companies.filter(
    (company) => !company.organisation && (company.id === text || company.name === text || company.creditCode === text),
  );
  // Somebody may really be called as the sample company is.
  const found = meant.find(({ demo }) => !demo) ?? meant[0];
  return found === undefined ? refused("company-not-found", "company", { company: wanted }) : done(found);
}
