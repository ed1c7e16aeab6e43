import type { Bilingual, Citation, Confidence } from "./citation.ts";
import type { Condition } from "./condition.ts";

// What is asked about a business, and what follows from the answers.

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** A condition over answers: its facts are ids of questions, its values ids of answers. */
export type AnswerCondition = Condition<string>;

/** Something that one asks about a business. That nobody knows is always an answer. */
export type BusinessQuestion = {
  readonly id: string;
  readonly title: Bilingual;
  readonly help: Bilingual;
  readonly answers: readonly { readonly id: string; readonly title: Bilingual }[];
  /** Where `when` does not hold nobody has to ask: the answer is `otherwise`. */
  readonly onlyIf: { readonly when: AnswerCondition; readonly otherwise: string } | null;
  /** Of the one question that decides whom to apply to: by answer `province` or the id of an authority, and how. */
  readonly authority:
    | ({
        readonly by: Readonly<Record<string, string>>;
        readonly proceeding: string;
        /** Where it is doubtful whom to apply to, whatever the answer. */
        readonly doubts: readonly Doubt[];
      } & Cited)
    | null;
  /** What an answer brings beside a licence: another proceeding. */
  readonly besides: readonly Besides[];
};

/** A reason to ask first whom to apply to. */
export type Doubt = { readonly when: AnswerCondition; readonly says: Bilingual } & Cited;

export type Besides = { readonly answer: string; readonly proceeding: string; readonly says: Bilingual } & Cited;

/** One reason for which a service or a number is needed. */
export type NeedGround = { readonly when: AnswerCondition; readonly because: Bilingual } & Cited;

/** A form of business that needs no licence although a ground holds. */
export type Exemption = {
  readonly id: string;
  readonly when: AnswerCondition;
  readonly says: Bilingual;
  /** What it rests on away from the authorities of `at`; null: it counts there alone. */
  readonly everywhere: Cited | null;
  /** Authorities that said so themselves. */
  readonly at: ReadonlyMap<string, Cited>;
};

/** Where what was read of the law does not settle whether a licence is needed. */
export type UnclearForm = { readonly id: string; readonly when: AnswerCondition; readonly says: Bilingual } & Cited;

/** A number that a business may need beside its licence. */
export type NumberNeed = {
  readonly id: string;
  readonly title: Bilingual;
  /** How it is got. */
  readonly proceeding: string;
  /** Who allocates it; null: the authority that the coverage decides. */
  readonly authority: string | null;
  readonly needed: readonly NeedGround[];
};

/** A condition of admission. */
export type Requirement = {
  readonly id: string;
  readonly title: Bilingual;
  readonly says: Bilingual;
  /** Ids of services and numbers, or every service. */
  readonly for: "every-service" | readonly string[];
  /** Null: always. */
  readonly when: AnswerCondition | null;
} & Cited;
