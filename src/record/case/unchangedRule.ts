import type { Day } from "#calendar/day.ts";
import type { Item } from "../item/item.ts";
import type { Registration } from "./registrations.ts";

/** The rule by which people are warned of licences that do not agree with the registration. */
export const unchangedRule = "agree-with-registration";

/**
 * What such a duty is about: the day of the registration and the fields, `20260910-company_legal-representative`, in one
 * order whoever told of them. What somebody says of it is said of these fields alone: another field is another duty.
 */
export function unchangedAbout(on: Day, fields: readonly string[]): string {
  return `${registeredDay(on)}-${fields.toSorted().join("_")}`;
}

/** Whether somebody said why a licence need not agree with it: of that field, on that day, with others or alone. */
export function isSaidOf({ dutiesDone = [] }: Pick<Item, "dutiesDone">, { field, lead }: Registration): boolean {
  return dutiesDone.some(({ duty, about }) => duty === unchangedRule && isAbout(about, lead.on, field.id));
}

/** Whether a duty of that name is about the field as it was registered on that day. */
export function isAbout(about: string, on: Day, field: string): boolean {
  return about.startsWith(`${registeredDay(on)}-`) && fieldsAbout(about).some((one) => one === field);
}

/** The fields that a duty of that name is about. */
export function fieldsAbout(about: string): readonly string[] {
  return about.slice(about.indexOf("-") + 1).split("_");
}

function registeredDay(on: Day): string {
  return on.replaceAll("-", "");
}
