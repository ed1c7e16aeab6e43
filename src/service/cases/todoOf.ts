import { stateOf } from "#calendar/clock/clockState.ts";
import type { Bilingual } from "#law/law.ts";
import { notBefore } from "#record/case/caseDeadlines.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { openFields } from "#record/case/compareResult.ts";
import { caseTodo } from "../caseText.ts";

/** What to do today, the first thing first. Empty of a closed case. */
export function todoOf(stand: CaseStand): readonly Bilingual[] {
  const { case: one, current, open, forks, correction } = stand;
  if (one.closed !== null || current === null) return [];
  if (one.decided !== null && one.decided.outcome !== "granted") return [caseTodo.refused()];
  const leading = forks.filter(
    ({ id, does }) => does === "instead" || (does === "first" && one.stepsDone[`fork.${id}`] === undefined),
  );
  return [
    ...(correction === null ? [] : [caseTodo.correction(correction.until)]),
    ...(open.length === 0 ? [] : [caseTodo.questions(open.length)]),
    ...leading.map(({ says }) => says),
    ...overdueOf(stand),
    current.next,
    ...papersOf(stand),
    ...fieldsOf(stand),
  ];
}

/** True where the time to say what is missing has passed in silence, so that it counts as accepted. */
export function isDeemed({ case: one, clocks, matter, correction }: CaseStand): boolean {
  if (one.accepted !== null || one.closed !== null || correction !== null) return false;
  const running = clocks.findLast(({ stage, clock }) => stage?.kind === "accept" && clock.ended === null);
  if (running === undefined) return false;
  const { silence } = stateOf(matter.law.calendar, running.clock, matter.today);
  return silence !== null && silence.effect === "deemed-accepted" && silence.on.latest <= matter.today;
}

function overdueOf(stand: CaseStand): readonly Bilingual[] {
  if (isDeemed(stand)) return [caseTodo.deemed()];
  const { clocks, matter } = stand;
  return clocks.flatMap(({ clock }) => {
    const { status, expires } = stateOf(matter.law.calendar, clock, matter.today);
    return status === "expired" && expires !== null ? [caseTodo.overdue(expires.latest)] : [];
  });
}

function papersOf({ case: one, defects, deadlines, matter }: CaseStand): readonly Bilingual[] {
  if (one.submitted !== null) return [];
  const missing = defects.filter(({ code }) => code === "missing").length;
  const early = notBefore(deadlines);
  return [
    ...(defects.length === 0 ? [] : [caseTodo.papers(defects.length, missing)]),
    ...(early !== null && early > matter.today ? [caseTodo.early(early)] : []),
  ];
}

function fieldsOf({ case: one, compared, matter }: CaseStand): readonly Bilingual[] {
  const open = one.result === null ? [] : openFields(compared);
  if (open.length === 0) return [];
  const titles = open.map(({ field }) => field.title);
  const names = { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
  return [caseTodo.fields(names, matter.course.result)];
}
