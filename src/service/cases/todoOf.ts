import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { certainDay } from "#calendar/workCalendar.ts";
import { perhapsPassed } from "#engine/perhapsUntil.ts";
import type { CaseFact, Fork } from "#law/course.ts";
import type { Bilingual } from "#law/law.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import { isProvisional, notBefore, passedDeadlines, perhapsNotBefore } from "#record/case/days/caseDeadlines.ts";
import { isItemOver } from "#record/case/days/isItemOver.ts";
import { isOverdue, latestEnd } from "#record/case/days/latestEnd.ts";
import { owesNoDay } from "#record/case/days/owesNoDay.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { openFields } from "#record/case/result/compareResult.ts";
import { caseTodo, issuingAuthority } from "../caseText.ts";
import { displayName } from "../dueItemOf.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { ledgerDayTitle } from "./itemDaysOf.ts";
import { afterRefusal } from "./afterRefusal.ts";
import { deemedRenewedOn, isDeemed } from "./deemedBySilence.ts";
import { afterPapers, nextOf } from "./nextOf.ts";
import { unknownOf } from "./unknownOf.ts";
import { isRefused } from "#record/case/isRefused.ts";
import { apartStages } from "#record/case/days/stagesOf.ts";

/** What to do today, the first thing first. Empty of a closed case. */
export function todoOf(stand: CaseStand): readonly Bilingual[] {
  const { case: one, matter, current, open, forks, correction } = stand;
  if (one.closed !== null || current === null) return [];
  if (isRefused(one)) return [...apartOf(stand), ...afterRefusal(stand)];
  const instead = forks.filter(({ does }) => does === "instead");
  // Another way is to be gone: nothing of this one is to be done.
  if (instead.length > 0)
    return [...instead.map(({ says }) => says), ...otherWays(stand, instead), caseTodo.withdraw()];
  // Of what was granted nothing comes first any more.
  const isFirst = ({ id, does }: Fork): boolean => does === "first" && one.stepsDone[`fork.${id}`] === undefined;
  const leading = one.decided === null ? forks.filter(isFirst) : [];
  // Where nothing else is left before it is handed in, what nobody knew comes first.
  const handsInNext = (afterPapers(stand) ?? current).kind === "submit";
  const unknown = [unknownOf(stand)].flatMap((said) => said ?? []);
  const all = [
    ...(correction === null ? [] : [caseTodo.correction(correction.until, matter.today)]),
    ...passedOf(stand),
    ...passedInLedger(stand),
    ...soonOf(stand),
    ...besideOf(stand),
    ...(open.length === 0 ? [] : [caseTodo.questions(open.length)]),
    ...(handsInNext ? unknown : []),
    ...leading.map(({ says }) => says),
    ...overdueOf(stand),
    ...(isSaidBefore(stand) ? [] : [nextOf(stand, current)]).filter(
      (next) => next !== stand.passed?.deadline.late?.says,
    ),
    ...apartOf(stand),
    ...papersOf(stand),
    ...(handsInNext ? [] : unknown),
    ...fieldsOf(stand),
  ];
  return all.filter(({ en }, at) => all.findIndex((other) => other.en === en) === at);
}

/** What is a matter of its own is to be done whatever is current: it goes to another side. */
export function apartOf({ open, stages }: CaseStand): readonly Bilingual[] {
  if (open.length > 0) return [];
  return apartStages(stages).map(({ next }) => next);
}

/** What silence brought about says itself what to do, and so do a correction and the open questions of the first stage. */
function isSaidBefore(stand: CaseStand): boolean {
  const { current, correction, open } = stand;
  if (current?.kind === "decide" && deemedRenewedOn(stand) !== null) return true;
  return current?.kind === "accept" ? correction !== null : current?.kind === "ask" && open.length > 0;
}

/** Which case is opened in place of this one, where the law names one. What was given up is not to be had anew. */
function otherWays({ matter }: CaseStand, instead: readonly Fork[]): readonly Bilingual[] {
  if (isItemOver(matter)) return [];
  const { law } = matter;
  const courses = [...new Set(instead.map(({ course }) => course))].flatMap((id) => law.courses.get(id ?? "") ?? []);
  return courses.map(({ title }) => caseTodo.openInstead(title));
}

/** Which days of ours have passed, and what that means: those of a step until it is done, others until there is a decision. */
function passedOf({ case: one, matter, deadlines }: CaseStand): readonly Bilingual[] {
  if (isItemOver(matter)) return [];
  return passedDeadlines(matter, deadlines).flatMap(
    ({ deadline: { title, late, step }, day, counted }): Bilingual[] => {
      if (day === null || (step === null && one.decided !== null)) return [];
      const formal = counted?.readings?.leading.reckoning.formal ?? null;
      const isOpen = step !== null || one.submitted === null;
      const by = (isOpen ? null : one.submitted?.on) ?? matter.today;
      const perhaps = perhapsPassed(formal, day, daysBetween(by, day));
      // What being late means is not told of a day that may not have passed.
      if (perhaps !== null) return isOpen ? [caseTodo.perhapsPassed(title, day, perhaps)] : [];
      const follows = late === null ? [] : [late.says];
      if (isOpen || one.submitted === null) return [caseTodo.passed(title, day), ...follows];
      return late === null ? [] : [caseTodo.passedThen(title, day, one.submitted.on), ...follows];
    },
  );
}

/** Which days of the ledger have passed: since when, what that means, and what to do now. */
function passedInLedger({ forks, ledgerDays, matter }: CaseStand): readonly Bilingual[] {
  const { item, law, today } = matter;
  return ledgerDays.flatMap((of): readonly Bilingual[] => {
    if (!of.presses || of.day >= today) return [];
    if (of.perhapsUntil !== null)
      return [caseTodo.perhapsPassed(ledgerDayTitle(of), of.day, of.perhapsUntil), of.doNow];
    if (of.ended === null || item === null) return [caseTodo.passed(ledgerDayTitle(of), of.day), of.doNow];
    // The course knows better than the duty what an ended paper means for the case, where it speaks of it.
    const says = forks.filter(({ when }) => isAskedOfTerm(when)).map((fork) => fork.says);
    const kind = law.kinds.get(item.kind)?.title ?? { zh: item.kind, en: item.kind };
    const ended = caseTodo.ended(kind, displayName(item), of.ended, daysBetween(of.ended, today));
    return [ended, ...(says.length === 0 ? [of.doNow] : says)];
  });
}

function isAskedOfTerm(when: Fork["when"]): boolean {
  return when.kind === "is" && when.fact === ("item-in-term" satisfies CaseFact);
}

/** Days of ours that are near, the first thing to know of a case whatever else is open in it. */
function soonOf({ case: one, deadlines, ledgerDays, matter }: CaseStand): readonly Bilingual[] {
  const { today } = matter;
  const own = deadlines.flatMap(({ deadline, day, provisional, counted, kept }) => {
    if (deadline.is !== "by" || day === null || kept !== null) return [];
    if (deadline.step === null && one.decided !== null) return [];
    const safe = counted?.readings?.leading.reckoning.safe ?? certainDay(day);
    const raw = counted?.readings?.leading.reckoning.raw ?? certainDay(day);
    // What was moved on was moved off a day of rest.
    const rests = raw.provisional || provisional ? null : raw.earliest;
    return [{ title: deadline.title, day, provisional, safe, rests }];
  });
  const ofLedger = ledgerDays.flatMap((of) =>
    of.presses
      ? [
          {
            ...of,
            title: ledgerDayTitle(of),
            safe: of.law.calendar.onOrBefore(of.day),
            rests: of.provisional ? null : of.day,
          },
        ]
      : [],
  );
  return [...own, ...ofLedger]
    .filter(({ day }) => day >= today && daysBetween(today, day) <= nearDays)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ title, day, provisional, safe, rests }) => {
      const sooner =
        safe.earliest < day
          ? { day: markedDay(safe.earliest, safe.provisional), rests: safe.provisional ? null : rests }
          : null;
      return caseTodo.soon(title, markedDay(day, provisional), daysBetween(today, day), sooner);
    });
}

/** A month: what is further away stands among the periods. */
const nearDays = 30;

/** What the item needs beside this case, by what the course says is worth knowing: a lost licence that must be renewed as well. */
export function besideOf({ forks, matter }: CaseStand): readonly Bilingual[] {
  const { duties, item, law, others, today } = matter;
  const courses = [...new Set(forks.flatMap(({ does, course }) => (does === "mind" ? (course ?? []) : [])))];
  return courses.flatMap((id) => {
    if (others.some((other) => other.course === id && other.item === item?.id)) return [];
    const rules = law.courses.get(id)?.obligations ?? [];
    return duties.obligations
      .filter(({ rule, light }) => rules.includes(rule) && (light === "red" || light === "yellow"))
      .map(({ what, lastDayToAct: day, readings, nextStep }) => {
        const mayMove = readings.some(({ leads, reckoning }) => leads && reckoning.formal.provisional);
        return caseTodo.beside(what, markedDay(day, mayMove), daysBetween(today, day), nextStep);
      });
  });
}

function overdueOf(stand: CaseStand): readonly Bilingual[] {
  if (isDeemed(stand)) return [stand.lateNotice === null ? caseTodo.deemed() : caseTodo.deemedThen(stand.lateNotice)];
  const renewed = deemedRenewedOn(stand);
  if (renewed !== null) return [caseTodo.deemedRenewed(renewed)];
  const { matter, passed } = stand;
  const { calendar } = matter.law;
  return stand.clocks.flatMap((one) => {
    // The clock of a correction is ours, and its notice comes first. A decision in time is owed to nobody who came late.
    if (one.stage === null || owesNoDay(passed, one.stage)) return [];
    const end = isOverdue(calendar, one, matter.today) ? latestEnd(calendar, one, matter.today) : null;
    return end === null ? [] : [caseTodo.overdue(end.latest)];
  });
}

/** Which papers it takes is known once the questions are answered: until then nothing is counted as missing. */
function papersOf({ case: one, defects, deadlines, matter, open }: CaseStand): readonly Bilingual[] {
  const missing = defects.filter(({ code }) => code === "missing").length;
  const isEarly = open.length > 0 && one.submitted === null;
  const wrong = defects.length === 0 || isEarly ? [] : [caseTodo.papers(defects.length, missing)];
  if (one.submitted !== null) return wrong;
  const early = notBefore(deadlines);
  const perhaps = perhapsNotBefore(deadlines);
  const marked = (day: Day): Bilingual => markedDay(day, isProvisional(deadlines, day));
  const whomToAsk = matter.law.authorities.get(authorityOfCase(matter.course, one) ?? "")?.title ?? issuingAuthority;
  return [
    ...wrong,
    ...(early !== null && early > matter.today ? [caseTodo.early(marked(early))] : []),
    ...(perhaps !== null && perhaps > matter.today ? [caseTodo.perhapsEarly(marked(perhaps), whomToAsk)] : []),
  ];
}

function fieldsOf({ case: one, compared, matter }: CaseStand): readonly Bilingual[] {
  const open = one.result === null ? [] : openFields(compared);
  const contested = open.filter(({ settled }) => settled?.how === "contested");
  const unsaid = open.filter(({ settled, state }) => settled?.how !== "contested" && state !== "missing");
  const missing = open.filter(({ settled, state }) => settled?.how !== "contested" && state === "missing");
  return [
    ...(missing.length === 0 ? [] : [caseTodo.notEntered(namesOf(missing), matter.course.result)]),
    ...(unsaid.length === 0 ? [] : [caseTodo.fields(namesOf(unsaid), matter.course.result)]),
    ...(contested.length === 0 ? [] : [caseTodo.contested(namesOf(contested), matter.course.result)]),
  ];
}

function namesOf(rows: CaseStand["compared"]): Bilingual {
  const titles = rows.map(({ field }) => field.title);
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}
