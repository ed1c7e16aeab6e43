import type { Bilingual, Citation, Confidence } from "./citation.ts";
import type { Condition } from "./condition.ts";
import type { DocumentTextId } from "./documentTextIds.ts";
import type { MaterialUse } from "./proceeding.ts";

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** How a case goes, from its first question to its end: `law/courses`, one file each. */
export type Course = {
  readonly id: string;
  /** Whose provisions count for it; null where no law speaks of it, as of a contract that is signed again. */
  readonly proceeding: string | null;
  readonly title: Bilingual;
  /** When it is this one, in a line. */
  readonly about: Bilingual;
  /** Kinds of items of which one is what the case is about; none where it is about the company itself. */
  readonly kinds: readonly string[];
  /** The duty that the case carries out, so that its warnings can be covered by it; null where none is. */
  readonly obligations: readonly string[];
  /** Whom it is brought to: the authority that issued the item, one authority for all, or the other side of a contract. */
  readonly before: "issuer" | "miit" | "province" | "counterparty";
  /** Where this holds, the ministry takes the place of whom it is brought to; null where it never does. */
  readonly ministry: Condition<string> | null;
  /** Asked first, in this order. That nobody knows is always an answer. */
  readonly questions: readonly CaseQuestion[];
  /** What documents of such a case say whatever is answered. */
  readonly writes: Readonly<Partial<Record<DocumentTextId, string>>>;
  readonly forks: readonly Fork[];
  readonly deadlines: readonly CaseDeadline[];
  readonly papers: readonly CasePaper[];
  /** Papers of the provisions that belong to another course of the same proceeding. */
  readonly without: readonly string[];
  /** Materials that nobody asks for and that the course says to keep: receipts, replies, proofs of payment. */
  readonly evidence: readonly string[];
  /** In order; one whose condition is false is left out. */
  readonly stages: readonly Stage[];
  /** What the paper that comes out says, in the order in which it is compared. */
  readonly fields: readonly ResultField[];
  /** Copies in which the paper that comes out is kept, each in its place; none where it has no such copies. */
  readonly copies: readonly PaperCopy[];
  /** What comes out, where it is no paper of an authority: an agreement, a certificate. */
  readonly result: Bilingual | null;
  /** Where this holds, what changes is the company's, and its other items of these kinds say the old as well; null of other courses. */
  readonly companyWide: ({ readonly when: Condition<string>; readonly says: Bilingual } & Cited) | null;
  /** What the ledger does when the case is closed. */
  readonly effect: CourseEffect;
  /** Of `record`: what kind of item came out; the first whose answers hold. */
  readonly makes: readonly { readonly kind: string; readonly when: Condition<string> | null }[];
  /** Of `end`: where this holds the item runs to its written end; otherwise it ends on the day of the decision. */
  readonly runsOut: Condition<string> | null;
};

/**
 * `keep`: the item stays, a paper of it is another. `renew`: it has a further term. `correct`: what it says is other.
 * `end`: it is not continued, and is over with the decision. `file-report`: the annual report of a year was filed.
 * `record`: what came out is a new item. `none`: the ledger has no part in it.
 */
export type CourseEffect = "keep" | "renew" | "correct" | "end" | "file-report" | "record" | "none";

export type CaseQuestion = {
  readonly id: string;
  readonly ask: Bilingual;
  readonly help: Bilingual | null;
  /** One of these, a day, a year, or words. */
  readonly answers: readonly CaseAnswer[] | "day" | "year" | "text";
  /** More than one of the answers may hold: conditions hold for each of them. */
  readonly several: boolean;
  readonly onlyIf: Condition<string> | null;
  /** The field of documents that says what was answered; null where none does. */
  readonly writes: DocumentTextId | null;
  /**
   * Answers by which the last day of the duty is still to come, and those by which it has passed: they are held against
   * the calendar. Null where no answer says so.
   */
  readonly lastDay: { readonly ahead: readonly string[]; readonly passed: readonly string[] } | null;
};

export type CaseAnswer = {
  readonly id: string;
  readonly title: Bilingual;
  /** How documents say it: by its title, by the province whose authority the case is brought to, or not at all. */
  readonly written: "title" | "province" | "nothing";
};

/**
 * Where answers lead elsewhere. `instead`: this is another proceeding, and nothing can be submitted here.
 * `first`: something comes before it. `mind`: worth knowing.
 */
export type Fork = {
  readonly id: string;
  readonly when: Condition<string>;
  readonly does: "instead" | "first" | "mind";
  /** Where it leads, if to another course. */
  readonly course: string | null;
  /**
   * Confirmed with a reason, whoever was named stands in place of the ministry, or the level that was entered of the
   * newspaper stands, until another paper prints; without one it is not confirmed.
   */
  readonly overrides: "ministry" | "newspaper-level" | null;
  readonly says: Bilingual;
} & Cited;

/** A day that somebody answered or, where nobody has, on which a step was done; of the two at least one is named. */
export type DayOfCase = { readonly question: string | null; readonly step: string | null };

/** A period of ours, counted from a day of the case, from the item's term or from the day of print. */
export type CaseDeadline = {
  readonly id: string;
  readonly title: Bilingual;
  readonly from: DayOfCase | "item-end" | "item-start" | "published";
  readonly parameter: string;
  /** Whether one acts by that day, or not before it. */
  readonly is: "by" | "not-before";
  readonly when: Condition<string> | null;
  /** The step with which it is kept; null where it is kept by handing in. */
  readonly step: string | null;
  /** What it means for the case where that day has passed; null where nothing more was found than that it has. */
  readonly late: ({ readonly says: Bilingual } & Cited) | null;
};

/** A paper that the answers add to or take from what the provisions list. */
export type CasePaper = {
  readonly use: MaterialUse;
  readonly when: Condition<string> | null;
  /** What it is where the answers do not say no: needed, or mentioned as the lists have it. */
  readonly holds: "needed" | "mentioned";
  /** What it is where the answers say no: left out, or mentioned where a list names it. */
  readonly otherwise: "left-out" | "mentioned";
  /** What it is where nobody knows: needed, or mentioned as something to ask about. */
  readonly unknown: "needed" | "mentioned";
} & Cited;

/**
 * `ask`: questions are answered. `step`: something is done that a person says. `publish`: a statement is printed.
 * `prepare`: the papers are there. `submit`: they are handed in. `accept`, `decide`, `deliver`: the other side's turn.
 * `verify`: what came out is compared. `close`: the end.
 */
export const stageKinds = [
  "ask",
  "step",
  "publish",
  "prepare",
  "submit",
  "accept",
  "decide",
  "deliver",
  "verify",
  "close",
] as const;

export type StageKind = (typeof stageKinds)[number];

export type Stage = {
  readonly id: string;
  readonly kind: StageKind;
  readonly title: Bilingual;
  /** What to do next, for somebody who does it for the first time. */
  readonly next: Bilingual;
  /** The same where the item has ended by then; null where nothing else is to be done. */
  readonly nextEnded: Bilingual | null;
  readonly when: Condition<string> | null;
  /** The clock that runs while it lasts, where one does. */
  readonly clock: string | null;
  /** What starts the clock or the period: that the application was accepted, or what came before was done; or that it was handed in. */
  readonly startsWith: "acceptance" | "submission";
  /** The paper that it gives to the case, where it gives one: a statement that is printed gives its newspaper. */
  readonly material: string | null;
  /** A period of the law that is no clock: a publication, a notice. */
  readonly parameter: string | null;
  /**
   * Whether a step waits for those before it (`kept`), or can be done, and recorded, before or after them (`free`); or is a
   * matter of its own (`apart`) that goes to another side: it waits for nothing, and nothing but the close waits for it.
   */
  readonly order: "kept" | "free" | "apart";
  /** What the entered day of a step is: the one on which it was done, or on which it began and its period with it. */
  readonly entered: "done" | "began";
  /** The answered day that should come after it: nothing bars an earlier one, and the case says so. */
  readonly before: { readonly question: string; readonly when: Condition<string> | null } | null;
  /** How long it takes by what is heard, beside the law. */
  readonly heard: readonly Heard[];
  /** What happens to the case while it lasts and the other side is silent. */
  readonly silence: ({ readonly says: Bilingual } & Cited) | null;
};

export type Heard = {
  readonly says: Bilingual;
  readonly least: number;
  readonly most: number;
  readonly unit: "working-day" | "calendar-day";
} & Cited;

/** A field of the paper that comes out. `same`: as on the old one. `asked`: as was applied for. `new`: of its own. */
export type ResultField = {
  readonly id: ResultFieldId;
  readonly title: Bilingual;
  readonly expect: "same" | "asked" | "new";
  /**
   * What was applied for by the answers, where nobody said more, the first that holds: words, or the authority that it is
   * brought to, or its province.
   */
  readonly asks: readonly {
    readonly says: Bilingual | "authority" | "province";
    readonly when: Condition<string> | null;
  }[];
  /** Where this holds the field is one that changes: without what was applied for there is nothing to compare it with. */
  readonly changed: Condition<string> | null;
  /** Where it changes: the answered day from which it holds, or that of its step, before the paper says so; null where the paper makes it so. */
  readonly holdsFrom: { readonly question: string } | null;
  /** Without it the case cannot be closed. */
  readonly needed: boolean;
} & Cited;

/** A copy of a licence; `lost`: the answers by which it is the one that is replaced. */
export type PaperCopy = {
  readonly id: PaperCopyId;
  readonly title: Bilingual;
  readonly lost: Condition<string> | null;
};

/** Closed list: the ledger has a place for the keeping of each. */
export const paperCopyIds = ["original", "duplicate"] as const;

export type PaperCopyId = (typeof paperCopyIds)[number];

/** Closed list: the ledger knows where each of them stands. */
export const resultFieldIds = [
  "company",
  "credit-code",
  "legal-representative",
  "name",
  "number",
  "services",
  "coverage",
  "counterparty",
  "start",
  "end",
  "issuer",
  "issued-on",
] as const;

export type ResultFieldId = (typeof resultFieldIds)[number];

/** What conditions may ask for beside the questions: computed from the ledger, `yes`, `no` or unknown. */
export const caseFacts = [
  "item-in-term",
  "item-near-end",
  "item-national",
  "change-pending",
  "ministry-named",
  "newspaper-on-word",
] as const;

export type CaseFact = (typeof caseFacts)[number];
