import type { Case } from "#record/case/case.ts";
import type { StoredCompany } from "../deps.ts";

/** A case that runs and goes on for nobody: its company is archived. It waits where it was until the company comes back. */
export function standsStill({ closed }: Pick<Case, "closed">, { settings }: Pick<StoredCompany, "settings">): boolean {
  return closed === null && settings.archived;
}
