import { stateOf } from "#calendar/clock/clockState.ts";
import type { CaseFact, Course, Fork } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { refusalTodo } from "../refusalTodoText.ts";

/** What a refusal leaves to do, the first thing first; empty where nothing was refused. */
export function afterRefusal(stand: CaseStand): readonly Bilingual[] {
  const { decided } = stand.case;
  if (decided === null || decided.outcome === "granted") return [];
  const instead = insteadOfEnded(stand);
  const end = endedOn(stand);
  if (end === null || instead.length === 0) return [refusalTodo.refused(decided.because)];
  const silent = silentUntil(stand);
  const courses = instead.flatMap(({ course }) => stand.matter.law.courses.get(course ?? "") ?? []);
  return [
    refusalTodo.refusedEnded(decided.because, end),
    ...(silent === null ? [] : [refusalTodo.afterSilence(silent, decided.on)]),
    ...coursesOfEnd(stand).map(({ title }) => refusalTodo.settle(title)),
    ...courses.map(({ title }) => refusalTodo.anew(title)),
  ];
}

/** Where the course leads whoever has a paper that has ended: it is judged by the day of submission, and this by today. */
function insteadOfEnded({ matter: { course } }: CaseStand): readonly Fork[] {
  if (course.effect !== "renew") return [];
  return course.forks.filter(({ does, when, course: other }) => does === "instead" && other !== null && isOfEnd(when));
}

/** How such an item is given up: what is to be done for its users, and the report. */
function coursesOfEnd({ matter: { item, law } }: CaseStand): readonly Course[] {
  return [...law.courses.values()].filter(
    ({ effect, kinds }) => effect === "end" && item !== null && kinds.includes(item.kind),
  );
}

function isOfEnd(when: Fork["when"]): boolean {
  return when.kind === "is" && when.fact === ("item-in-term" satisfies CaseFact);
}

function endedOn({ matter: { item, today } }: CaseStand): string | null {
  const end = item?.terms.at(-1)?.end ?? null;
  return end !== null && end < today ? end : null;
}

/** The last day on which it could be decided, where the decision came after silence had renewed it; else null. */
function silentUntil({ clocks, matter: { law, today } }: CaseStand): string | null {
  const decision = clocks.find(({ stage }) => stage?.kind === "decide")?.clock;
  if (decision === undefined || decision.rule.silence === null) return null;
  const { inTime, expires } = stateOf(law.calendar, decision, today);
  return inTime === false ? (expires?.latest ?? null) : null;
}
