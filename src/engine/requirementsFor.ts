import type { Requirement } from "#law/business.ts";
import type { Law } from "#law/law.ts";
import { allOf, anyOf } from "#law/truth.ts";
import type { Truth } from "#law/truth.ts";
import { answering } from "./answering.ts";
import type { Need } from "./needOf.ts";
import type { BusinessAnswers } from "./businessAnswers.ts";

/** A condition of admission, for what is needed. */
export type RequirementFor = {
  readonly id: string;
  readonly requirement: Requirement;
  /** The needed services and numbers that it is for. */
  readonly targets: readonly string[];
  /** False where it hangs on a question whether it applies. */
  readonly applies: boolean;
  readonly missing: readonly string[];
};

/** The requirements of what is needed that apply, or that may, in order of file. */
export function requirementsFor(
  law: Law,
  business: BusinessAnswers,
  services: readonly Need[],
  numbers: readonly Need[],
): readonly RequirementFor[] {
  const asked = answering(law, business);
  return [...law.requirements.values()].flatMap((requirement): readonly RequirementFor[] => {
    const { id, when } = requirement;
    const targets = requirement.for === "every-service" ? services : ofIds([...services, ...numbers], requirement.for);
    const wanted = anyOf(targets.map(truthOfNeed));
    const holds = when === null ? true : asked.truth(when);
    const applies = allOf([wanted, holds]);
    // What is for nothing that is needed yet says nothing to anybody.
    if (applies === false || wanted !== true) return [];
    const needed = targets.filter(({ state }) => state === "needed").map((target) => target.id);
    const missing = when === null ? [] : asked.open(when);
    return [{ id, requirement, targets: needed, applies: applies === true, missing: [...new Set(missing)] }];
  });
}

function ofIds(needs: readonly Need[], ids: readonly string[]): readonly Need[] {
  return needs.filter(({ id }) => ids.includes(id));
}

function truthOfNeed({ state }: Need): Truth {
  return state === "unknown" ? null : state === "needed";
}
