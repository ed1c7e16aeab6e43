import type { Day } from "#calendar/day.ts";
import type { Joint } from "#calendar/joints.ts";
import type { TermOrigin } from "#calendar/termOrigin.ts";
import type { Span } from "#calendar/span.ts";
import type { Term } from "#calendar/term.ts";
import type { CountBand, DayBand } from "#calendar/workCalendar.ts";
import type { Bilingual, Citation, Confidence, FactName } from "#law/law.ts";
import type { Filing } from "./facts.ts";
import type { Reading, Readings } from "./readings.ts";

/**
 * From the time left to act, not from the expiry. green: not yet; yellow: time to act; red: the last day to act
 * has passed, or may have (`perhapsUntil`); grey: nothing runs (not continued, suspended); blue: renews by itself.
 */
export type Light = "green" | "yellow" | "red" | "grey" | "blue";

/**
 * How far the item that takes over has come. `taken-over`: its term has begun, so that nothing is to be done here any
 * more; `not-begun`: it will join; `gap`: it will not join, or has not yet; `unknown`: its start is not written;
 * `renews-itself`: the old one goes on until somebody gives notice.
 */
export type TakenOver = "taken-over" | "not-begun" | "gap" | "unknown" | "renews-itself";

/** One step of an explanation, in the order in which a person would reason. Rendered by `explain.ts`. */
export type Step =
  | { readonly kind: "fact"; readonly fact: FactName; readonly holds: boolean | null }
  | { readonly kind: "term"; readonly term: Term }
  | {
      readonly kind: "presumed-terms";
      readonly writtenEnd: Day;
      readonly months: number;
      readonly times: number;
      readonly presumed: Term;
      readonly origin: TermOrigin;
    }
  | { readonly kind: "filed"; readonly filing: Filing }
  | { readonly kind: "replaced"; readonly by: string; readonly state: TakenOver; readonly gap: Joint | null }
  | {
      readonly kind: "counted-back" | "counted-on";
      /** What the day is that it is counted from; left out it is the end of the term, back, or its first day, on. */
      readonly origin?: CountOrigin;
      readonly from: Day;
      readonly parameter: string;
      readonly span: Span;
      readonly raw: DayBand;
      readonly cites: readonly Citation[];
      readonly confidence: Confidence;
    }
  | { readonly kind: "notice"; readonly from: Day; readonly span: Span; readonly raw: DayBand }
  /** The span is beyond what can be counted, so the end itself is the last day. */
  | { readonly kind: "not-counted"; readonly end: Day; readonly span: Span }
  | { readonly kind: "end-is-last-day"; readonly end: Day }
  | { readonly kind: "runs-on"; readonly to: RunsOn }
  /** The last day that a correction notice names. */
  | { readonly kind: "correction-day"; readonly asked: Day; readonly until: Day }
  | {
      readonly kind: "yearly-window";
      readonly year: number;
      readonly heldOn: Day;
      readonly opens: Day;
      readonly closes: Day;
    }
  /** How the days were counted, in every reading; the steps before it say what is counted. */
  | { readonly kind: "counting"; readonly readings: Readings }
  | {
      readonly kind: "ladder";
      readonly days: readonly number[];
      readonly every: number | null;
      /** True where the company has a ladder of its own: it rests on nobody's text. */
      readonly own: boolean;
      readonly firstOn: Day;
      readonly cites: readonly Citation[];
      readonly confidence: Confidence;
    };

/** Where a case counts from: what somebody answered, a step that was done, the day of print, or a term that the item has. */
export type CountOrigin =
  | { readonly kind: "answer"; readonly ask: Bilingual }
  | { readonly kind: "step"; readonly title: Bilingual }
  | { readonly kind: "published" | "item-start" | "item-end" };

/** The term after the one whose notice day has passed; its end is null where the length is not written. */
export type RunsOn = { readonly end: Day | null; readonly noticeBy: DayBand | null };

export type Obligation = {
  /** `rule.item.key`: stable over restarts and unique in the installation. */
  readonly id: string;
  readonly rule: string;
  readonly item: string;
  /** `rule.key`: tells the duties of one item apart, another term or year being another duty. */
  readonly duty: string;
  readonly what: Bilingual;
  readonly nextStep: Bilingual;
  /** How it was counted, the earliest reading first: one, or several where the text leaves the unit open. */
  readonly readings: readonly Reading[];
  /** Formal last day to act (最后可办日) in the leading reading. */
  readonly lastDayToAct: Day;
  /** Last working day on or before it (稳妥日). */
  readonly safeDay: DayBand;
  /** End of the term that this is about; presumed when the item renews by itself. */
  readonly expiresOn: Day | null;
  /** True where the written end has passed and the current term is only presumed: somebody should confirm it. */
  readonly presumed: boolean;
  /** Where it presumably runs on to, once the notice day of its running term has passed; null before, and where it ends. */
  readonly runsOn: RunsOn | null;
  /** First day on which it can be done at all; null where that is open. */
  readonly opens: Day | null;
  /** First day of the ladder that warns: of the company's own where it has one. */
  readonly warnFrom: Day;
  readonly daysLeft: number;
  readonly workingDaysLeft: CountBand;
  readonly light: Light;
  /** Year whose report, once filed, discharges it; null where a later term does. */
  readonly reportYear: number | null;
  /** The end that it is about, and what has to be true before somebody says that it is done; null where a paper shows it. */
  readonly doneBy: { readonly about: string; readonly when: Bilingual } | null;
  /** Id of the item that has taken over, so that nothing is to be done here; null where the duty stands. */
  readonly replacedBy: string | null;
  /** The case that was handed in for it; null where none was, or it was refused, withdrawn or closed since. */
  readonly filed: Filing | null;
  readonly provisional: boolean;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
  readonly steps: readonly Step[];
};

/** A fact that would decide something and that nobody has told us. */
export type Question = {
  readonly id: string;
  readonly item: string;
  readonly fact: FactName | "annual-report-filed" | "presumed-renewal";
  readonly rule: string;
  /** Year or day that the question is about. */
  readonly about: string | null;
};

/** Terms that do not join: of one item, or of an item and the one that takes over from it. */
export type JointFinding = Joint & {
  readonly id: string;
  /** The item, or the replaced one and the one that takes over from it. */
  readonly items: readonly [item: string] | readonly [replaced: string, replacing: string];
  readonly when: "past" | "running" | "coming";
  /** True where every day of it is a rest day; null where a missing notice decides. */
  readonly restDaysOnly: boolean | null;
};

export type Outcome = {
  readonly asOf: Day;
  readonly lawHash: string;
  readonly obligations: readonly Obligation[];
  readonly questions: readonly Question[];
  /** Gaps and overlaps, past ones included. */
  readonly findings: readonly JointFinding[];
};
