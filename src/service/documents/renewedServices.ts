import type { DocumentData } from "#documents/documentFields.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { servicesRenewed } from "../cases/servicesRenewed.ts";
import { dataOfItemText } from "./dataOfItemText.ts";

/**
 * Which services of a licence are renewed, and which are given up. Where only some run on and nobody said which, both are
 * to be filled: the list of the old paper would apply for what is idle. Empty where nothing is renewed, or nobody knows.
 */
export function renewedServices(stand: CaseStand): DocumentData {
  const {
    ask,
    compared,
    matter: { course },
  } = stand;
  const row = compared.find(({ field: { id } }) => id === "services");
  const isLess = row?.field.changed ?? null;
  if (course.effect !== "renew" || row === undefined || isLess === null) return {};
  const { before, asked } = row;
  if (asked === null) {
    const fewer = conditionTruth(isLess, ask);
    if (fewer === true) return { services: "", servicesGivenUp: "" };
    return fewer === false ? { servicesGivenUp: dataOfItemText.none } : {};
  }
  const renewed = servicesRenewed(stand);
  if (renewed === null) return before === null ? { services: asked } : {};
  // What a name means that nobody knows may be any that is left.
  const isOpen = renewed.unknown.length > 0 && renewed.givenUp.length > 0;
  const left = renewed.givenUp.length === 0 ? dataOfItemText.none : renewed.givenUp.join(dataOfItemText.list);
  return { services: renewed.asked, servicesGivenUp: isOpen ? "" : left };
}
