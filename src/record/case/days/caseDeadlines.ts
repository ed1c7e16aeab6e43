import type { Day } from "#calendar/day.ts";
import type { CountedParameter } from "#engine/deadlines/countedParameter.ts";
import { earliestLeads } from "#engine/readings.ts";
import type { Readings } from "#engine/readings.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { CaseDeadline } from "#law/course.ts";
import { valueInForce } from "#law/valueInForce.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { countedOnce } from "./countedOnce.ts";
import { doneTold, startTold } from "./toldDays.ts";

/** A period of ours that counts for the case, and where it ends; `counted` is null where its first day is not known. */
export type DeadlineStanding = {
  readonly deadline: CaseDeadline;
  readonly from: Day | null;
  readonly counted: CountedParameter | null;
  /** What it rests on, whether its first day is known or not. */
  readonly rule: Pick<CountedParameter, "cites" | "confidence">;
  /** The day to act by, or not before, by the reading that leads. */
  readonly day: Day | null;
  /** Another day is possible, until the holiday notice of a year is published. */
  readonly provisional: boolean;
  /** False where nobody knows whether it counts: it warns, and keeps nobody from anything. */
  readonly sure: boolean;
  /** The day on which it was kept, by its step or by handing in; null where it still runs. */
  readonly kept: Day | null;
};

/** Periods of ours, those with a day first and in its order. */
export function caseDeadlines(matter: CaseMatter, one: Case, ask: AskFact<string>): readonly DeadlineStanding[] {
  return matter.course.deadlines
    .flatMap((deadline): DeadlineStanding[] => {
      const truth = deadline.when === null || conditionTruth(deadline.when, ask);
      if (truth === false) return [];
      const kept = keptOn(matter, one, deadline, ask);
      return [{ ...standingOf(matter, one, deadline, ask), sure: truth === true, kept }];
    })
    .toSorted((a, b) => ((a.day ?? "9999") < (b.day ?? "9999") ? -1 : 1));
}

function standingOf(
  matter: CaseMatter,
  one: Case,
  deadline: CaseDeadline,
  ask: AskFact<string>,
): Omit<DeadlineStanding, "sure" | "kept"> {
  const from = firstDay(matter, one, deadline, ask);
  const rule = ruleOf(matter, deadline, from ?? matter.today);
  const counted = from === null ? null : strictlyCounted(countedOnce(matter.law, deadline.parameter, from), deadline);
  const readings = counted?.readings ?? null;
  if (readings === null) return { deadline, from, counted, rule, day: null, provisional: false };
  const { earliest, latest, provisional } = readings.leading.reckoning.formal;
  return { deadline, from, counted, rule, day: deadline.is === "by" ? earliest : latest, provisional };
}

function ruleOf({ law }: CaseMatter, { parameter: id }: CaseDeadline, on: Day): DeadlineStanding["rule"] {
  const parameter = law.parameters.get(id);
  const dated = parameter === undefined ? null : valueInForce(parameter, on);
  return dated ?? { cites: [], confidence: "unverified" };
}

/**
 * What counts from a day that was told is kept by every reading: a plan can still be moved, and no light of a ledger hangs
 * on it. What counts from the item's own term is counted as the due list counts it.
 */
function strictlyCounted(counted: CountedParameter | null, { is, from }: CaseDeadline): CountedParameter | null {
  const isStrict = is === "by" && typeof from !== "string";
  return counted === null || counted.readings === null || !isStrict
    ? counted
    : withLead(counted, earliestLeads(counted.readings));
}

/** The span is said in the unit of the reading that leads. */
function withLead(counted: CountedParameter, readings: Readings): CountedParameter {
  return { ...counted, span: readings.leading.reckoning.span, readings };
}

function firstDay({ item }: CaseMatter, one: Case, { from }: CaseDeadline, ask: AskFact<string>): Day | null {
  const term = item?.terms.at(-1);
  switch (from) {
    case "item-end":
      return term?.end ?? null;
    case "item-start":
      return term?.start ?? null;
    case "published":
      return one.published?.on ?? null;
    default:
      return startTold(from, one, ask);
  }
}

function keptOn({ course }: CaseMatter, one: Case, { step }: CaseDeadline, ask: AskFact<string>): Day | null {
  return step === null ? (one.submitted?.on ?? null) : doneTold(course, step, one, ask);
}

/** Those that name a day by which we act and were not kept yet, passed or to come: each is to be kept. */
export function openDeadlines(standings: readonly DeadlineStanding[]): readonly (DeadlineStanding & { day: Day })[] {
  return standings.flatMap((standing) => {
    const { deadline, day, kept } = standing;
    return deadline.is === "by" && day !== null && kept === null ? [{ ...standing, day }] : [];
  });
}

/** A day of ours that has passed before it was kept, the first of them; null where none has. */
export function passedDeadline(
  matter: Pick<CaseMatter, "today">,
  standings: readonly DeadlineStanding[],
): DeadlineStanding | null {
  return passedDeadlines(matter, standings)[0] ?? null;
}

/** Days of ours that passed before it was handed in, or before the step that they ask for; a step done settles its own. */
export function passedDeadlines(
  { today }: Pick<CaseMatter, "today">,
  standings: readonly DeadlineStanding[],
): readonly DeadlineStanding[] {
  return standings.filter(({ deadline, day, kept }) => {
    if (deadline.is !== "by" || day === null) return false;
    return deadline.step === null ? day < (kept ?? today) : kept === null && day < today;
  });
}

/** The first day on which something may be submitted, by what the answers say; null where any day will do. */
export function notBefore(standings: readonly DeadlineStanding[]): Day | null {
  return lastOf(standings.filter(({ sure }) => sure));
}

/** The day until which one might have to wait, where nobody asked whether; null where nothing says so. */
export function perhapsNotBefore(standings: readonly DeadlineStanding[]): Day | null {
  return lastOf(standings.filter(({ sure }) => !sure));
}

/**
 * The first day on which something may be submitted once what is counted from the print is counted from a day that is
 * assumed, because nothing was printed yet.
 */
export function notBeforePrintedOn(
  { law }: CaseMatter,
  standings: readonly DeadlineStanding[],
  printed: Day,
): Day | null {
  const assumed = standings.map((standing): DeadlineStanding => {
    const { deadline, day } = standing;
    if (day !== null || deadline.from !== "published") return standing;
    const readings = countedOnce(law, deadline.parameter, printed)?.readings ?? null;
    return { ...standing, day: readings?.leading.reckoning.formal.latest ?? null };
  });
  return notBefore(assumed);
}

/** Whether a day that was taken from the periods may still move. */
export function isProvisional(standings: readonly DeadlineStanding[], day: Day): boolean {
  return standings.some((standing) => standing.day === day && standing.provisional);
}

function lastOf(standings: readonly DeadlineStanding[]): Day | null {
  const days = standings.flatMap(({ deadline, day }) => (deadline.is === "not-before" && day !== null ? [day] : []));
  return days.toSorted().at(-1) ?? null;
}
