import type { DocumentData, FieldId } from "#documents/documentFields.ts";
import { dataOfItemText } from "./dataOfItemText.ts";

/**
 * What a template of one's own would leave unsaid that the case has to say: it names the services that are renewed and has
 * no place for those that are given up. A resolution says both in its own words.
 */
export function leftOut(own: boolean, fields: readonly FieldId[], data: DocumentData): readonly FieldId[] {
  const { servicesGivenUp: givenUp } = data;
  if (!own || givenUp === undefined || givenUp === dataOfItemText.none) return [];
  const isNamed = fields.includes("services") && !fields.includes("resolution");
  return isNamed && !fields.includes("servicesGivenUp") ? ["servicesGivenUp"] : [];
}
