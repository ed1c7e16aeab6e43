/** Why something cannot be said of a case. Each has a sentence in `contract/caseRefusalText.ts`. */
export type CaseRefusalCode =
  | "case-closed"
  | "case-day"
  | "case-out-of-order"
  | "course-unknown"
  | "case-item-kind"
  | "case-item-needed"
  | "case-open-already"
  | "question-unknown"
  | "answer-unknown"
  | "note-too-long"
  | "stage-not-here"
  | "stage-done"
  | "material-not-asked"
  | "paper-unknown"
  | "paper-days"
  | "waiver-official"
  | "case-submitted-already"
  | "newspaper-unfit"
  | "newspaper-level-unknown"
  | "statement-missing"
  | "statement-faulty"
  | "questions-open"
  | "instead-other"
  | "not-published"
  | "papers-not-ready"
  | "too-early"
  | "steps-open"
  | "not-submitted"
  | "not-accepted"
  | "accepted-already"
  | "decided-already"
  | "correction-open"
  | "no-correction-open"
  | "correction-points"
  | "correction-day"
  | "nothing-to-take-back"
  | "taken-back-later"
  | "not-deemed-yet"
  | "late-not-deemed"
  | "reason-missing"
  | "pause-ground"
  | "not-paused"
  | "paused"
  | "clock-refuses"
  | "not-decided"
  | "not-granted"
  | "no-result"
  | "day-implausible"
  | "term-turned"
  | "term-not-later"
  | "term-too-long"
  | "field-unknown"
  | "no-difference"
  | "fields-open"
  | "nothing-came-out"
  | "custody-missing";

export type CaseRefusal = {
  readonly ok: false;
  readonly code: CaseRefusalCode;
  readonly at: string;
  readonly data: Readonly<Record<string, string | number | null>>;
};

export function caseRefused(code: CaseRefusalCode, at: string, data: CaseRefusal["data"] = {}): CaseRefusal {
  return { ok: false, code, at, data };
}
