import { handledBy } from "../item/handling.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { Case, ContestedFile, CorrectionRound, Pause, Printed, Settled } from "./case.ts";
import type {
  CaseAnswered,
  CaseEvent,
  CaseResumed,
  CaseWithdrawn,
  CorrectionAnswered,
  CorrectionAsked,
  DifferenceSettled,
  FileSays,
} from "./caseEvent.ts";
import { issueOfPrint } from "./papers/issueOfPrint.ts";
import { withLevelConfirmed } from "./papers/levelConfirmed.ts";
import { contestedAfter, isCorrected } from "./result/contestedFiles.ts";
import { takenBack } from "./takenBack.ts";

/** Folds one entry into the case; throws when the entry cannot follow this state. */
export function evolveCase(state: Case | null, event: CaseEvent): Case {
  if (event.kind === "case-opened") {
    if (state !== null) throw new Error(`case ${event.subject} is opened twice`);
    return opened(event);
  }
  if (state === null) throw new Error(`${event.kind} for case ${event.subject}, which was never opened`);
  return changed(state, event);
}

function opened({ subject, on, data }: Extract<CaseEvent, { kind: "case-opened" }>): Case {
  return {
    id: subject,
    ...data,
    openedOn: on,
    answers: {},
    unknown: [],
    papers: [],
    waived: {},
    published: null,
    stepsDone: {},
    submitted: null,
    corrections: [],
    accepted: null,
    pauses: [],
    extension: null,
    decided: null,
    result: null,
    differences: {},
    closed: null,
    lastOn: on,
  };
}

function changed(state: Case, event: Exclude<CaseEvent, { kind: "case-opened" }>): Case {
  const { on } = event;
  switch (event.kind) {
    case "case-answered":
      return answered(state, event);
    case "case-owner-set":
      return { ...state, owner: event.data.owner };
    case "case-commented":
      return state;
    case "case-law-moved":
      return { ...state, law: event.data.law };
    case "case-paper-put":
      return { ...state, papers: [...state.papers.filter(({ id }) => id !== event.data.paper.id), event.data.paper] };
    case "case-paper-taken":
      return { ...state, papers: state.papers.filter(({ id }) => id !== event.data.paper) };
    case "case-paper-waived":
      return { ...state, waived: without(state.waived, event.data.material, event.data.because) };
    case "case-published":
      return printed(state, { ...event.data, on });
    case "case-duty-handled":
      return { ...state, handled: { ...state.handled, ...handledBy(state, event) } };
    case "case-taken-back":
      return takenBack(state, event.data);
    case "case-step-done":
      return { ...state, stepsDone: { ...state.stepsDone, [event.data.stage]: { on, note: event.data.note } } };
    default:
      // What silence brings about holds from a day that may lie before the last entry.
      return { ...moved(state, event), lastOn: on > state.lastOn ? on : state.lastOn };
  }
}

/** An issue that is entered anew takes the place of what was entered of it. */
function printed({ printedBefore = [], ...state }: Case, now: Printed): Case {
  const earlier = [...printedBefore, ...(state.published === null ? [] : [state.published])];
  const others = earlier.filter((one) => issueOfPrint(one) !== issueOfPrint(now));
  const stepsDone = withLevelConfirmed(state, now);
  return { ...state, published: now, stepsDone, ...(others.length === 0 ? {} : { printedBefore: others }) };
}

type MovingEvent = Extract<
  CaseEvent,
  {
    kind:
      | "case-submitted"
      | "case-accepted"
      | "case-correction-asked"
      | "case-correction-answered"
      | "case-paused"
      | "case-resumed"
      | "case-extended"
      | "case-decided"
      | "case-result-received"
      | "case-difference-settled"
      | "case-closed"
      | "case-withdrawn";
  }
>;

/** Entries that stand in order of their days. */
function moved(state: Case, event: MovingEvent): Case {
  const { on } = event;
  switch (event.kind) {
    case "case-submitted":
      return { ...state, submitted: { on, ...event.data } };
    case "case-accepted":
      return { ...state, accepted: { on, ...event.data } };
    case "case-correction-asked":
      return { ...state, corrections: [...state.corrections, { ...correctionOf(event, state), answered: null }] };
    case "case-correction-answered":
      return { ...state, corrections: withLast(state.corrections, { answered: answerOf(event, state) }) };
    case "case-paused":
      return { ...state, pauses: [...state.pauses, { from: on, to: null, ...event.data }] };
    case "case-resumed":
      return { ...state, pauses: withLast(state.pauses, resumedOn(event)) };
    case "case-extended":
      return { ...state, extension: { on, ...event.data } };
    case "case-decided":
      return { ...state, decided: { on, ...event.data }, pauses: endedByDecision(state, on) };
    case "case-result-received":
      // What is entered anew is compared anew: what was said of a field holds as long as the field says the same.
      return {
        ...state,
        result: { on, ...event.data, ...contestedIn(state.result?.contested), ...issuedAnew(state, event.data.fields) },
        differences: keptDifferences(state, event.data),
      };
    case "case-difference-settled":
      return {
        ...state,
        result: state.result === null ? null : withContested(state.result, event),
        differences: { ...state.differences, [event.data.field]: { ...event.data, on } },
      };
    case "case-closed":
      return { ...state, closed: { on, ...event.data } };
    case "case-withdrawn":
      return { ...state, closed: { on, outcome: "withdrawn", custody: null, ...aboutOf(event.data) } };
  }
}

function contestedIn(contested: readonly ContestedFile[] = []): Pick<NonNullable<Case["result"]>, "contested"> {
  return contested.length === 0 ? {} : { contested };
}

/** The corrected paper was issued anew: until its day is entered somebody is asked for it. */
function issuedAnew(
  state: Case,
  fields: NonNullable<Case["result"]>["fields"],
): Pick<NonNullable<Case["result"]>, "issuedAnew"> {
  const { result } = state;
  if (result === null || fields["issued-on"] !== undefined) return {};
  const isFirst = result.fields["issued-on"] !== undefined && isCorrected(state, fields);
  return isFirst || result.issuedAnew === true ? { issuedAnew: true } : {};
}

function withContested(result: NonNullable<Case["result"]>, { data }: DifferenceSettled): Case["result"] {
  const { contested: _before, ...entered } = result;
  return { ...entered, ...contestedIn(contestedAfter(result, data)) };
}

function aboutOf({ about }: Pick<CaseWithdrawn["data"], "about">): Pick<CaseWithdrawn["data"], "about"> {
  return about === undefined ? {} : { about };
}

/** Who decides has heard and inspected: what stood still for that does not stand still after the decision. */
function endedByDecision({ pauses }: Case, on: Case["openedOn"]): readonly Pause[] {
  return pauses.at(-1)?.to === null ? withLast(pauses, { to: on, endedByDecision: true }) : pauses;
}

function resumedOn({ on, data: { paper } }: CaseResumed): Partial<Pause> {
  return paper === undefined ? { to: on } : { to: on, resumedBy: paper };
}

function correctionOf({ on, data }: CorrectionAsked, { accepted }: Case): Omit<CorrectionRound, "answered"> {
  return accepted === null ? { on, ...data } : { on, ...data, afterAcceptance: true };
}

/** Silence accepts what a late notice is about while that is open, so that its answer may be recorded after it. */
function answerOf({ on, data }: CorrectionAnswered, { accepted, corrections }: Case): CorrectionRound["answered"] {
  const isLater = accepted !== null && corrections.at(-1)?.afterAcceptance !== true;
  return isLater ? { on, ...data, afterAcceptance: true } : { on, ...data };
}

function answered(state: Case, { on, data: { answers: given } }: CaseAnswered): Case {
  const answers = { ...state.answers };
  const unknown = new Set(state.unknown);
  for (const [question, answer] of Object.entries(given)) {
    delete answers[question];
    unknown.delete(question);
    if (answer === null) unknown.add(question);
    else answers[question] = answer;
  }
  const now = Object.fromEntries(Object.keys(given).map((question) => [question, on]));
  return { ...state, answers, unknown: [...unknown], answeredOn: { ...now, ...state.answeredOn } };
}

function without(
  said: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const others = Object.fromEntries(Object.entries(said).filter(([known]) => known !== key));
  return value === null ? others : { ...others, [key]: value };
}

function withLast<One>(all: readonly One[], change: Partial<One>): readonly One[] {
  const last = all.at(-1);
  if (last === undefined) throw new Error("there is nothing that this could end");
  return [...all.slice(0, -1), { ...last, ...change }];
}

function keptDifferences(
  { result, differences }: Case,
  { fields, fileSays }: Pick<NonNullable<Case["result"]>, "fields" | "fileSays">,
): Case["differences"] {
  const entries = Object.entries(differences) as [ResultFieldId, Settled][];
  const saidOf = (says: FileSays | undefined, field: ResultFieldId): string => (says?.[field] ?? []).join("\n");
  return Object.fromEntries(
    entries.filter(
      ([field]) =>
        result?.fields[field] === fields[field] && saidOf(result?.fileSays, field) === saidOf(fileSays, field),
    ),
  );
}
