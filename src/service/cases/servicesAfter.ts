import { readServices } from "#intake/rows/readServices.ts";
import type { Law } from "#law/law.ts";
import { sameText } from "#record/case/result/sameText.ts";
import type { Item } from "#record/item/item.ts";

/**
 * The services of a licence as its new paper names them, in its words, as a ledger that is imported has them; the same
 * under other spellings stays as it was written.
 */
export function servicesAfter(law: Law, before: readonly string[], now: string | undefined): readonly string[] {
  const named = readServices(now ?? "");
  const titles = before.map((service) => law.services.get(service)?.title.zh ?? service);
  const isSame = sameText(titles.join("、"), named.join("、"));
  return named.length === 0 || isSame ? before : named;
}

/** True where the services of an item stand in a column of the ledger: those of what is no licence. */
export function hasServicesInColumn(law: Law, { kind, services }: Pick<Item, "kind" | "services">): boolean {
  return services.length === 0 && law.kinds.get(kind)?.identifierGrammar !== "telecom-licence";
}
