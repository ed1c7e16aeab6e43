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
  | "answer-against-calendar"
  | "report-not-open"
  | "note-too-long"
  | "stage-not-here"
  | "words-missing"
  | "answered-meanwhile"
  | "stage-done"
  | "stage-no-step"
  | "material-not-asked"
  | "paper-unknown"
  | "paper-days"
  | "paper-term"
  | "paper-end-twice"
  | "paper-item"
  | "waiver-official"
  | "case-submitted-already"
  | "more-than-submitted"
  | "newspaper-unknown"
  | "newspaper-name-missing"
  | "newspaper-other-name"
  | "newspaper-other-level"
  | "newspaper-no-original"
  | "newspaper-no-magazine"
  | "magazine-unfit"
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
  | "end-missing"
  | "item-incomplete"
  | "item-known"
  | "number-held"
  | "term-not-later"
  | "term-too-long"
  | "field-unknown"
  | "no-difference"
  | "field-not-entered"
  | "field-entered"
  | "explanation-short"
  | "fields-open"
  | "nothing-came-out"
  | "custody-missing"
  | "custody-no-copies"
  | "scan-missing";

export type CaseRefusal = {
  readonly ok: false;
  readonly code: CaseRefusalCode;
  readonly at: string;
  readonly data: Readonly<Record<string, string | number | null>>;
};

export function caseRefused(code: CaseRefusalCode, at: string, data: CaseRefusal["data"] = {}): CaseRefusal {
  return { ok: false, code, at, data };
}

/** Beside a day that is told in a refusal: that a missing holiday notice may still move it. */
export function movable(provisional: boolean): CaseRefusal["data"] {
  return provisional ? { mayMove: "yes" } : {};
}
