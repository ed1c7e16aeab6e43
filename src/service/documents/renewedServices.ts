import type { DocumentData } from "#documents/documentFields.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { listedIn, sameText } from "#record/case/result/sameText.ts";
import { dataOfItemText } from "./dataOfItemText.ts";

/**
 * Which services of a licence are renewed, and which are given up. Where only some run on and nobody said which, both are
 * to be filled: the list of the old paper would apply for what is idle. Empty where nothing is renewed, or nobody knows.
 */
export function renewedServices({ matter: { course }, compared, ask }: CaseStand): DocumentData {
  const row = compared.find(({ field: { id } }) => id === "services");
  const isLess = row?.field.changed ?? null;
  if (course.effect !== "renew" || row === undefined || isLess === null) return {};
  const { before, asked } = row;
  if (asked === null) {
    const fewer = conditionTruth(isLess, ask);
    if (fewer === true) return { services: "", servicesGivenUp: "" };
    return fewer === false ? { servicesGivenUp: dataOfItemText.none } : {};
  }
  if (before === null) return { services: asked };
  const renewed = listedIn(asked);
  const left = listedIn(before).filter((one) => renewed.every((other) => !sameText(one, other)));
  return {
    services: asked,
    servicesGivenUp: left.length === 0 ? dataOfItemText.none : left.join(dataOfItemText.list),
  };
}
