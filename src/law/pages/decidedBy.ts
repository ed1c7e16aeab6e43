import { withEarlier } from "../answerOf.ts";
import type { AnswerCondition, BusinessQuestion } from "../business.ts";
import type { Bilingual, Citation, Confidence } from "../citation.ts";
import { factsNamed } from "../conditionTruth.ts";
import type { Law } from "../law.ts";
import type { LawPageRef } from "./lawPageRef.ts";

/** Something of the law that hangs on answers about a business. */
export type Decided = {
  readonly page: LawPageRef & { readonly type: "service" | "number" | "requirement" };
  readonly as: "needed" | "exempt" | "unclear" | "required";
  readonly when: AnswerCondition;
  readonly says: Bilingual;
  /** The one authority at which it counts; null: it is not of one alone. */
  readonly at: string | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

const kept = new WeakMap<Law, readonly Decided[]>();

/** Everything that hangs on answers, in order of file. Derived once per law. */
export function decidedByAnswers(law: Law): readonly Decided[] {
  const known = kept.get(law);
  if (known !== undefined) return known;
  const all = everythingDecided(law);
  kept.set(law, all);
  return all;
}

/**
 * What a question decides: first what names it, then what names questions that are asked only after it. A question that
 * decides nothing but whether others are asked decides what they do.
 */
export function decidedBy(law: Law, { id }: BusinessQuestion): readonly Decided[] {
  const all = decidedByAnswers(law);
  const direct = all.filter(({ when }) => factsNamed(when).includes(id));
  const later = all.filter(
    (one) => !direct.includes(one) && withEarlier(law.questions, factsNamed(one.when)).includes(id),
  );
  return [...direct, ...later];
}

function everythingDecided(law: Law): readonly Decided[] {
  return [
    ...[...law.services.values()].flatMap(({ id, needed, exempt, unclear }): readonly Decided[] => {
      const page = { type: "service", id } as const;
      return [
        ...needed.map(({ because, ...one }) => ({ ...one, page, as: "needed" as const, says: because, at: null })),
        ...exempt.flatMap(({ when, says, everywhere, at }) => {
          const form = { page, as: "exempt" as const, when, says };
          return [
            ...[...at].map(([authority, cited]) => ({ ...form, ...cited, at: authority })),
            ...(everywhere === null ? [] : [{ ...form, ...everywhere, at: null }]),
          ];
        }),
        ...unclear.map(({ id: _form, ...one }) => ({ ...one, page, as: "unclear" as const, at: null })),
      ];
    }),
    ...[...law.numbers.values()].flatMap(({ id, needed }): readonly Decided[] =>
      needed.map(({ because, ...one }) => ({
        ...one,
        page: { type: "number", id },
        as: "needed",
        says: because,
        at: null,
      })),
    ),
    ...[...law.requirements.values()].flatMap(({ id, when, says, cites, confidence }): readonly Decided[] =>
      when === null
        ? []
        : [{ page: { type: "requirement", id }, as: "required", when, says, at: null, cites, confidence }],
    ),
  ];
}
