import type { Day } from "#calendar/day.ts";
import type { Span } from "#calendar/span.ts";
import type { DeclarationElement } from "#law/declaration.ts";
import type { MarkName } from "#law/proceeding.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { NewEvent } from "../event.ts";
import type { Custody } from "../item/custody.ts";
import type { Handling } from "../item/handling.ts";
import type { PaperAbout } from "./paperAbout.ts";

/** A file as the record names it: kept elsewhere under its hash, 64 hex digits. */
export type FileNamed = {
  readonly hash: string;
  readonly name: string;
  /** By its content: pdf, jpg, png, docx, xlsx. */
  readonly type: string;
  readonly bytes: number;
};

/** A paper put into a case. */
/** What a file was read to say of fields of the new paper; fields of which nothing was found are left out. */
export type FileSays = Readonly<Partial<Record<ResultFieldId, readonly string[]>>>;

export type CasePaperKept = {
  readonly id: string;
  readonly material: string;
  readonly file: FileNamed | null;
  readonly form: "original" | "copy" | "scan" | "online" | "unknown";
  readonly count: number;
  /** What somebody saw on it. */
  readonly marks: readonly MarkName[];
  /** The day from which it holds, the day on which we got it, the day on which somebody checked it. */
  readonly effective: Day | null;
  readonly received: Day | null;
  readonly verified: Day | null;
  /** Its last valid day; null where nobody entered one. */
  readonly validUntil: Day | null;
  /** It prints that it has no end: then it has no last day either. Left out of every other. */
  readonly openEnded?: true;
  /** Item of the ledger that it belongs to. */
  readonly item: string | null;
  /** Newspaper and day of what was printed; papers of entries before this was kept have none. */
  readonly issue?: string | null;
};

/** A paper as it was handed in: it stays so, whatever is put in later. */
export type FrozenPaper = Pick<CasePaperKept, "id" | "material" | "form" | "count" | "file"> & {
  /** The name under which it was handed in: company_material_date. */
  readonly as: string;
  /** The day from which it holds; entries from before it was kept with them have none. */
  readonly effective?: Day | null;
};

/** Where a statement was printed. */
export type Publication = {
  /** Left out in entries before magazines were told apart. */
  readonly medium?: "newspaper" | "magazine";
  /** Of the directory of newspapers; null where it is not in there. */
  readonly newspaper: string | null;
  readonly name: string;
  readonly level: "national" | "provincial" | "city" | "unknown";
  readonly page: string | null;
  /** Originals that are kept. */
  readonly originals: number;
  readonly text: string | null;
  readonly clipping: FileNamed | null;
  /**
   * What the text of the clipping says otherwise than what was typed; null where the statement was not found in it. Left
   * out where nothing differs, and where the clipping has no text.
   */
  readonly clippingSays?: readonly ClippingSays[] | null;
};

/** `printed` is null where it was not found. */
export type ClippingSays = {
  readonly element: DeclarationElement;
  readonly typed: string;
  readonly printed: string | null;
};

export type CorrectionPoint = { readonly id: string; readonly says: string };

export type CaseOutcome = "granted" | "refused" | "not-accepted" | "withdrawn" | "done";

export type CaseOpened = NewEvent<
  "case-opened",
  {
    readonly course: string;
    readonly item: string | null;
    /** Null where nobody knows yet, and of a case that is brought to no authority. */
    readonly authority: string | null;
    /** Hash of the law that it goes by until somebody moves it. */
    readonly law: string;
    readonly owner: string | null;
    /** Of a case about an item; entries from before we kept it have none. */
    readonly about?: PaperAbout;
  }
>;
export type CaseAnswered = NewEvent<"case-answered", { readonly answers: Readonly<Record<string, string | null>> }>;
export type CaseOwnerSet = NewEvent<"case-owner-set", { readonly owner: string | null }>;
export type CaseCommented = NewEvent<"case-commented", { readonly says: string }>;
/** What somebody said of a duty that is the case's own. */
export type CaseDutyHandled = NewEvent<
  "case-duty-handled",
  { readonly duty: string; readonly handling: Handling; readonly note: string | null }
>;
export type CaseLawMoved = NewEvent<"case-law-moved", { readonly law: string }>;
export type CasePaperPut = NewEvent<"case-paper-put", { readonly paper: CasePaperKept }>;
export type CasePaperTaken = NewEvent<"case-paper-taken", { readonly paper: string; readonly because: string }>;
/** The issuing authority said that it does without; null takes that back. */
export type CasePaperWaived = NewEvent<
  "case-paper-waived",
  { readonly material: string; readonly because: string | null }
>;
export type CasePublished = NewEvent<"case-published", Publication>;
export type CaseStepDone = NewEvent<"case-step-done", { readonly stage: string; readonly note: string | null }>;
export type CaseSubmitted = NewEvent<
  "case-submitted",
  {
    readonly number: string | null;
    readonly papers: readonly FrozenPaper[];
    /** sha256 of the list of papers. */
    readonly manifest: string;
    readonly receipt?: FileNamed;
  }
>;
/** `deemed`: by silence, on the day from which the effect holds. */
export type CaseAccepted = NewEvent<
  "case-accepted",
  { readonly number: string | null; readonly deemed: boolean; readonly paper?: FileNamed }
>;
export type CorrectionAsked = NewEvent<
  "case-correction-asked",
  { readonly points: readonly CorrectionPoint[]; readonly until: Day | null; readonly notice: FileNamed | null }
>;
export type CorrectionAnswered = NewEvent<
  "case-correction-answered",
  {
    readonly answers: readonly { readonly point: string; readonly says: string }[];
    readonly papers: readonly FrozenPaper[];
    readonly manifest: string;
    readonly receipt?: FileNamed;
  }
>;
export type CasePaused = NewEvent<"case-paused", { readonly ground: string; readonly paper?: FileNamed }>;
export type CaseResumed = NewEvent<"case-resumed", { readonly paper?: FileNamed }>;
export type CaseExtended = NewEvent<
  "case-extended",
  { readonly by: Span; readonly because: string; readonly paper?: FileNamed }
>;
export type CaseDecided = NewEvent<
  "case-decided",
  {
    readonly outcome: "granted" | "refused" | "not-accepted";
    readonly number: string | null;
    readonly because: string | null;
    readonly deemed: boolean;
    readonly paper: FileNamed | null;
  }
>;
export type ResultReceived = NewEvent<
  "case-result-received",
  {
    readonly fields: Readonly<Partial<Record<ResultFieldId, string>>>;
    readonly paper: FileNamed | null;
    /** Of a file that was read; entries from before files were held against what is entered have none. */
    readonly fileSays?: FileSays;
  }
>;
export type DifferenceSettled = NewEvent<
  "case-difference-settled",
  { readonly field: ResultFieldId; readonly how: SettledHow; readonly says: string }
>;
/** `not-printed`: the paper has nothing of the field, so that nothing is entered of it. */
export type SettledHow = "explained" | "contested" | "not-printed";
export type CaseClosed = NewEvent<
  "case-closed",
  {
    readonly outcome: CaseOutcome;
    /** Who keeps what came out, and where. */
    readonly custody: Custody | null;
    /** Why no file of the new paper is kept, where somebody closed it so; none of entries from before we asked. */
    readonly withoutFile?: string;
    /** What it was compared with, as the ledger had it before it followed; entries from before we kept it have none. */
    readonly before?: Readonly<Partial<Record<ResultFieldId, string>>>;
    /** The paper that it was about, before the ledger followed; as `before`. */
    readonly about?: PaperAbout;
  }
>;
/** What can be entered by mistake and taken back, while nothing that came later rests on it. */
export const takenBackKinds = [
  "publication",
  "submission",
  "correction",
  "acceptance",
  "pause",
  "extension",
  "decision",
  "result",
  "step",
] as const;
export type TakenBackKind = (typeof takenBackKinds)[number];
/** Somebody entered it by mistake: it does not count any more, and stays in the history. */
export type CaseTakenBack = NewEvent<
  "case-taken-back",
  { readonly what: TakenBackKind; readonly stage: string | null; readonly because: string }
>;
export type CaseWithdrawn = NewEvent<"case-withdrawn", { readonly because: string; readonly about?: PaperAbout }>;

export type CaseEvent =
  | CaseOpened
  | CaseAnswered
  | CaseOwnerSet
  | CaseCommented
  | CaseLawMoved
  | CaseDutyHandled
  | CasePaperPut
  | CasePaperTaken
  | CasePaperWaived
  | CasePublished
  | CaseStepDone
  | CaseSubmitted
  | CaseAccepted
  | CorrectionAsked
  | CorrectionAnswered
  | CasePaused
  | CaseResumed
  | CaseExtended
  | CaseDecided
  | ResultReceived
  | DifferenceSettled
  | CaseTakenBack
  | CaseClosed
  | CaseWithdrawn;

export const caseEventKinds: ReadonlySet<CaseEvent["kind"]> = new Set([
  "case-opened",
  "case-answered",
  "case-owner-set",
  "case-commented",
  "case-law-moved",
  "case-duty-handled",
  "case-paper-put",
  "case-paper-taken",
  "case-paper-waived",
  "case-published",
  "case-step-done",
  "case-submitted",
  "case-accepted",
  "case-correction-asked",
  "case-correction-answered",
  "case-paused",
  "case-resumed",
  "case-extended",
  "case-decided",
  "case-result-received",
  "case-difference-settled",
  "case-taken-back",
  "case-closed",
  "case-withdrawn",
]);

export function isCaseEvent(event: { readonly kind: string }): event is CaseEvent {
  return (caseEventKinds as ReadonlySet<string>).has(event.kind);
}
