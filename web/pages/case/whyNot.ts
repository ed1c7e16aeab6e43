import type { CaseReply } from "#contract/cases.ts";
import type { CaseTexts } from "../../zhCase.ts";

/** Why something cannot be said of a case now; the words are in `zhCase.reasons`. */
export type Reason = keyof CaseTexts["reasons"];

export type CaseAction =
  | "publish"
  | "submit"
  | "accept"
  | "deem"
  | "ask-correction"
  | "answer-correction"
  | "pause"
  | "resume"
  | "extend"
  | "decide"
  | "receive"
  | "close"
  | "withdraw";

type Check = (one: CaseReply) => Reason | null;

function has(one: CaseReply, kind: string): boolean {
  return one.stages.some((stage) => stage.kind === kind);
}

export function openRound({ corrections }: CaseReply): CaseReply["corrections"][number] | null {
  return corrections.find(({ answered }) => answered === null) ?? null;
}

/** The clock of the decision, which can stand still and be extended. */
export function decisionClock(one: CaseReply): CaseReply["clocks"][number] | null {
  const stages = new Set(one.stages.filter(({ kind }) => kind === "decide").map(({ id }) => id));
  return one.clocks.findLast(({ stage }) => stage !== null && stages.has(stage)) ?? null;
}

const inReview: Check = ({ submitted, decided }) => {
  if (submitted === null) return "not-submitted";
  return decided === null ? null : "decided-already";
};

const acceptance: Check = (one) => {
  if (one.accepted !== null) return "accepted-already";
  return openRound(one) === null ? null : "correction-open";
};

/** A notice that came too late stands in the way of no acceptance by silence, answered or not. */
const deemed: Check = (one) => (one.mayDeemAccepted ? null : (acceptance(one) ?? "not-deemed"));

const clockThere: Check = (one) => {
  if (has(one, "accept") && one.accepted === null) return "not-accepted";
  return decisionClock(one) === null ? "no-clock" : null;
};

function closing(one: CaseReply): Reason | null {
  if (one.decided !== null && one.decided.outcome !== "granted") return null;
  if (openRound(one) !== null) return "correction-open";
  if (has(one, "submit") && one.submitted === null) return "not-submitted";
  if (has(one, "decide") && one.decided === null) return "not-decided";
  if (!has(one, "submit") && one.waiting !== null) return "waiting";
  if (one.stages.some(({ kind, state }) => kind === "step" && state !== "done")) return "waiting";
  if (has(one, "verify") && one.received === null) return "no-result";
  return one.compared.some(({ open }) => open) ? "fields-open" : null;
}

const receiving: Check = (one) => {
  if (!has(one, "decide")) return null;
  if (one.decided === null) return "not-decided";
  return one.decided.outcome === "granted" ? null : "not-granted";
};

const checks: Readonly<Record<CaseAction, readonly Check[]>> = {
  // A correction may ask for another print.
  publish: [(one) => (one.submitted === null || openRound(one) !== null ? null : "submitted-already")],
  submit: [
    ({ submitted }) => (submitted === null ? null : "submitted-already"),
    ({ waiting }) => (waiting === null ? null : "waiting"),
  ],
  accept: [inReview, acceptance],
  deem: [inReview, deemed],
  "ask-correction": [inReview, (one) => (openRound(one) === null ? null : "correction-open")],
  "answer-correction": [(one) => (openRound(one) === null ? "no-correction" : null)],
  pause: [inReview, clockThere, ({ paused }) => (paused === null ? null : "paused")],
  resume: [inReview, clockThere, ({ paused }) => (paused === null ? "not-paused" : null)],
  extend: [inReview, clockThere],
  decide: [inReview],
  receive: [receiving],
  close: [closing],
  withdraw: [({ decided }) => (decided?.outcome === "granted" ? "granted" : null)],
};

/** Why nothing can be done in a case any more, whatever it is; null while it runs. */
export function whyOver({ closed, archived }: CaseReply): Reason | null {
  if (closed !== null) return "closed";
  return archived ? "archived" : null;
}

export function isRunning(one: CaseReply): boolean {
  return whyOver(one) === null;
}

/** The first thing that stands in the way; null where it can be said. The server has the last word. */
export function whyNot(one: CaseReply, action: CaseAction): Reason | null {
  const over = whyOver(one);
  // Even what is put away can be given up.
  if (over === "closed" || (over !== null && action !== "withdraw")) return over;
  for (const check of checks[action]) {
    const reason = check(one);
    if (reason !== null) return reason;
  }
  return null;
}
