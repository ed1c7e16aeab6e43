import { answerOf, notKnown } from "#law/answerOf.ts";
import type { Law } from "#law/law.ts";
import { authorityFor } from "./authorityFor.ts";
import type { AuthorityFor } from "./authorityFor.ts";
import type { BusinessAnswers } from "./businessAnswers.ts";
import { needOf } from "./needOf.ts";
import type { Need } from "./needOf.ts";
import { requirementsFor } from "./requirementsFor.ts";
import type { RequirementFor } from "./requirementsFor.ts";

/** What the answers come to, apart from what to ask next. */
export type LicenceOutcome = {
  /** Every service of the catalogue, in order of file. */
  readonly services: readonly Need[];
  readonly numbers: readonly Need[];
  readonly authority: AuthorityFor;
  /** Those that apply, and those that may. */
  readonly requirements: readonly RequirementFor[];
};

export type WhichLicence = LicenceOutcome & {
  /** Questions still to be asked, the one that decides most first. Empty: nothing that one can answer decides more. */
  readonly next: readonly string[];
};

/** Which licence a business needs, of whom, on which conditions, and what to ask next. Pure. */
export function whichLicence(law: Law, business: BusinessAnswers): WhichLicence {
  const outcome = licenceOutcome(law, business);
  return { ...outcome, next: nextQuestions(law, business, outcome) };
}

/** The same without what to ask next, which costs the most of it. */
export function licenceOutcome(law: Law, business: BusinessAnswers): LicenceOutcome {
  const authority = authorityFor(law, business);
  const services = [...law.services.values()].map((service) => needOf(law, business, service, authority));
  const numbers = [...law.numbers.values()].map((number) =>
    needOf(law, business, { ...number, exempt: [], unclear: [] }, authority),
  );
  const requirements = requirementsFor(law, business, services, numbers);
  return { services, numbers, authority, requirements };
}

/**
 * The open questions in the order of what decides most.
 *
 * A question is open where nobody was asked it, no other answer has settled it, and some outcome still hangs on it. For
 * each of its answers, all taken to be as likely, it is counted how many services and numbers that hang on a question
 * now would hang on none afterwards; the question with the greatest mean comes first. Where two decide as many, the
 * same is counted of the requirements and of the authority; where that is equal too, the order of the files decides.
 *
 * Whoever asks the first of them again and again comes to an end: each answer, "unknown" included, takes at least its
 * own question off the list, and none ever comes back.
 */
function nextQuestions(law: Law, business: BusinessAnswers, now: LicenceOutcome): readonly string[] {
  const hanging = [...needsOf(now), ...restOf(now)];
  const open = new Set(hanging.flatMap(({ missing }) => missing));
  return [...law.questions.values()]
    .filter(({ id }) => open.has(id) && !business.answers.has(id))
    .map(({ id, answers }, order) => {
      const after = answers.map((answer) =>
        licenceOutcome(law, { ...business, answers: new Map([...business.answers, [id, answer.id]]) }),
      );
      const mean = (of: typeof needsOf) =>
        after.reduce((sum, then) => sum + settled(of(now), of(then)), 0) / after.length;
      return { id, order, needs: mean(needsOf), rest: mean(restOf) };
    })
    .toSorted((a, b) => b.needs - a.needs || b.rest - a.rest || a.order - b.order)
    .map(({ id }) => id);
}

type Hanging = { readonly id: string; readonly missing: readonly string[] };

function needsOf({ services, numbers }: LicenceOutcome): readonly Hanging[] {
  return [...services, ...numbers];
}

/**
 * Requirements, and whom to apply to; where nothing is needed, there is nobody to apply to, unless an authority's own word
 * would make an exemption surer.
 */
function restOf({ services, numbers, requirements, authority }: LicenceOutcome): readonly Hanging[] {
  const nothingNeeded = [...services, ...numbers].every(
    ({ state, surerThere }) => state === "not-needed" && !surerThere,
  );
  return [...requirements, { id: "authority", missing: nothingNeeded ? [] : authority.missing }];
}

/** How many hung on a question before and hang on none now; what has gone hangs on none. */
function settled(before: readonly Hanging[], after: readonly Hanging[]): number {
  const hangs = new Set(after.filter(({ missing }) => missing.length > 0).map(({ id }) => id));
  return before.filter(({ id, missing }) => missing.length > 0 && !hangs.has(id)).length;
}

/** Questions that were asked and that nobody could answer, although something hangs on them. */
export function stillUnknown(law: Law, { answers }: BusinessAnswers, outcome: LicenceOutcome): readonly string[] {
  const missing = new Set([...needsOf(outcome), ...restOf(outcome)].flatMap((one) => one.missing));
  return [...law.questions.keys()].filter(
    (id) => answers.get(id) === notKnown && missing.has(id) && answerOf(law.questions, answers, id) === null,
  );
}
