import type { CaseStand } from "./caseStand.ts";
import { registeredBeside } from "./registeredBeside.ts";
import { changedFields, registeredChange } from "./registeredChange.ts";
import { fieldsAbout, isAbout } from "./unchangedRule.ts";

/**
 * Whether a case changes all that a duty to agree with the registration is about: not where it is about what was registered
 * on another day. One that knows no day may be about this one.
 */
export function changesUnchanged(stand: CaseStand, about: string): boolean {
  const changed = new Set<string>(changedFields(stand).map(({ id }) => id));
  if (!fieldsAbout(about).every((field) => changed.has(field))) return false;
  const told = registeredBeside(stand).filter(({ field, lead }) => isAbout(about, lead.on, field.id));
  return registeredChange(stand) === null || told.length === fieldsAbout(about).length;
}
