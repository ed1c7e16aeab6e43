import type { Day } from "#calendar/day.ts";
import type { Span } from "#calendar/span.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { Custody } from "../item/custody.ts";
import type { Handled } from "../item/handling.ts";
import type { PaperAbout } from "./paperAbout.ts";
import type {
  CaseOutcome,
  CasePaperKept,
  CorrectionPoint,
  FileNamed,
  FileSays,
  FrozenPaper,
  Publication,
  SettledHow,
} from "./caseEvent.ts";

/** A round of correction: what was asked, and what was given in the end. Every round stays. */
export type CorrectionRound = {
  readonly on: Day;
  readonly points: readonly CorrectionPoint[];
  /** The last day that the notice names; null where it names none. */
  readonly until: Day | null;
  readonly notice: FileNamed | null;
  /** Of one that came once it was accepted, be it on the same day; left out of those before. */
  readonly afterAcceptance?: true;
  readonly answered: {
    readonly on: Day;
    readonly answers: readonly { readonly point: string; readonly says: string }[];
    readonly papers: readonly FrozenPaper[];
    readonly manifest: string;
    readonly receipt?: FileNamed;
    /** Of an answer that was recorded after the acceptance, to a notice from before it. */
    readonly afterAcceptance?: true;
  } | null;
};

/** The file of a paper that somebody contested, with what was entered of the field by then. */
export type ContestedFile = { readonly field: ResultFieldId; readonly now: string | null; readonly file: string };

export type Printed = Publication & { readonly on: Day };

export type Submission = {
  readonly on: Day;
  readonly number: string | null;
  readonly papers: readonly FrozenPaper[];
  readonly manifest: string;
  readonly receipt?: FileNamed;
};

export type Pause = {
  readonly from: Day;
  readonly to: Day | null;
  readonly ground: string;
  readonly paper?: FileNamed;
  /** Nobody said when the clock went on: the decision ended it. */
  readonly endedByDecision?: true;
  /** The paper by which the clock went on. */
  readonly resumedBy?: FileNamed;
};

export type Settled = { readonly how: SettledHow; readonly says: string; readonly on: Day };

/** One running proceeding of a company as it stands, folded from its entries. */
export type Case = {
  readonly id: string;
  readonly course: string;
  readonly item: string | null;
  readonly authority: string | null;
  readonly law: string;
  readonly owner: string | null;
  readonly openedOn: Day;
  /** The paper that it was opened for; cases from before we kept it have none. */
  readonly about?: PaperAbout;
  readonly answers: Readonly<Record<string, string>>;
  /** The day on which each was answered for the first time, be it that nobody knew. */
  readonly answeredOn?: Readonly<Record<string, Day>>;
  /** Asked, and nobody knew. */
  readonly unknown: readonly string[];
  readonly papers: readonly CasePaperKept[];
  /** Materials that the other side does without, and why. */
  readonly waived: Readonly<Record<string, string>>;
  readonly published: Printed | null;
  /** What was printed before that, in other issues: it stands again where the last is taken back. */
  readonly printedBefore?: readonly Printed[];
  readonly stepsDone: Readonly<Record<string, { readonly on: Day; readonly note: string | null }>>;
  readonly submitted: Submission | null;
  readonly corrections: readonly CorrectionRound[];
  readonly accepted: {
    readonly on: Day;
    readonly number: string | null;
    readonly deemed: boolean;
    readonly paper?: FileNamed;
  } | null;
  readonly pauses: readonly Pause[];
  readonly extension: {
    readonly on: Day;
    readonly by: Span;
    readonly because: string;
    readonly paper?: FileNamed;
  } | null;
  readonly decided: {
    readonly on: Day;
    readonly outcome: "granted" | "refused" | "not-accepted";
    readonly number: string | null;
    readonly because: string | null;
    readonly deemed: boolean;
    readonly paper: FileNamed | null;
  } | null;
  readonly result: {
    readonly on: Day;
    readonly fields: Readonly<Partial<Record<ResultFieldId, string>>>;
    readonly paper: FileNamed | null;
    readonly fileSays?: FileSays;
    /** Files whose paper was contested; left out where none was. */
    readonly contested?: readonly ContestedFile[];
    /** Of a corrected paper whose day of issue nobody entered, where that of the faulty one was. */
    readonly issuedAnew?: true;
  } | null;
  readonly differences: Readonly<Partial<Record<ResultFieldId, Settled>>>;
  readonly closed: {
    readonly on: Day;
    readonly outcome: CaseOutcome;
    readonly custody: Custody | null;
    /** Why no file of the new paper is kept. */
    readonly withoutFile?: string;
    /** What was compared with, before the ledger followed. */
    readonly before?: Readonly<Partial<Record<ResultFieldId, string>>>;
    /** The paper that it was about, before the ledger followed. */
    readonly about?: PaperAbout;
  } | null;
  /** The last word on each duty that is the case's own; of a case about an item they stand with the item. */
  readonly handled?: Readonly<Record<string, Handled>>;
  /** Day of the last entry that moved it on; a later entry is not about an earlier day. */
  readonly lastOn: Day;
};
