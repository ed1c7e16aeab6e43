import { isDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { AskFact } from "#law/conditionTruth.ts";
import type { Course, DayOfCase } from "#law/course.ts";
import { isPlannedDay } from "#law/plannedDay.ts";
import type { Case } from "../case.ts";

/*
 * A day can be told twice: by an answer, and by the step that is recorded in its place. Where the two do not agree, nobody
 * is to rely on the better one: what counts from it counts from the earlier, and a step was done on the later. Hence two
 * meanings, each with one rule for deadlines, documents and stages.
 */

/** The day from which something counts that names it: the earlier of what was answered and what was recorded. */
export function startTold(named: DayOfCase, one: Case, ask: AskFact<string>): Day | null {
  return sorted([answeredDay(named, ask), recordedDay(named, one)])[0] ?? null;
}

/** The same of an answered day alone, with the steps from which a period of the course counts in its place. */
export function startOfAnswer(course: Course, question: string, one: Case, ask: AskFact<string>): Day | null {
  const told = [{ question, step: null }, ...daysOf(course).filter((from) => from.question === question)];
  return sorted(told.map((named) => startTold(named, one, ask)))[0] ?? null;
}

/**
 * The day on which a step was done by what was recorded, or answered where a period of the course counts from either: who
 * answered need not record it as well. That it was planned for a day says nothing of it.
 */
export function doneTold(course: Course, step: string, one: Case, ask: AskFact<string>): Day | null {
  const answers = daysOf(course).filter((from) => from.step === step && !isPlannedDay(from.question ?? ""));
  const days = [recordedDay({ step }, one), ...answers.map((named) => answeredDay(named, ask))];
  return sorted(days).at(-1) ?? null;
}

/** What somebody answered; null where nobody did, and while the question is not asked. */
export function answeredDay({ question }: Pick<DayOfCase, "question">, ask: AskFact<string>): Day | null {
  const answer = question === null ? null : ask(question);
  return typeof answer === "string" && isDay(answer) ? answer : null;
}

function recordedDay({ step }: Pick<DayOfCase, "step">, { stepsDone }: Case): Day | null {
  return step === null ? null : (stepsDone[step]?.on ?? null);
}

function daysOf({ deadlines }: Course): readonly DayOfCase[] {
  return deadlines.flatMap(({ from }) => (typeof from === "string" ? [] : [from]));
}

function sorted(days: readonly (Day | null)[]): readonly Day[] {
  return days.flatMap((day) => day ?? []).toSorted();
}
