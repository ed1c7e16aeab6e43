import type { Day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { factsOf } from "#record/facts.ts";
import { isDone } from "#record/item/dutyDone.ts";
import type { Custody } from "#record/item/custody.ts";
import type { Item } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyLedger } from "../deps.ts";
import { detailsAfter } from "./detailsAfter.ts";

/**
 * What was given up is not continued, and ends on the day of the decision unless it was to run out; and the duties that
 * the case carried out are done, those of the new end too.
 */
export function endedEntries(
  { company, items }: Pick<CompanyLedger, "company" | "items">,
  { matter, case: one, ask }: CaseStand,
  on: Day,
  custody: Custody | null,
): readonly RecordEvent[] {
  const { law, course, inLedger: item } = matter;
  if (item === null) return [];
  const runsOut = course.runsOut !== null && conditionTruth(course.runsOut, ask) === true;
  const after: Item = {
    ...item,
    ...(runsOut ? {} : { terms: endedOn(item, one.decided?.on ?? on) }),
    ...detailsAfter(matter, {}, { custody, term: null, items }),
    notContinuing: true,
  };
  const { id, ...is } = after;
  const { id: _id, ...was } = item;
  const isSame = item.notContinuing && custody === null && is.terms.at(-1)?.end === was.terms.at(-1)?.end;
  const corrected: readonly RecordEvent[] = isSame
    ? []
    : [{ kind: "item-corrected", subject: id, on, data: { before: was, after: is, case: one.id } }];
  const done = evaluate(law, factsOf(company, [after]), on).obligations.flatMap(({ rule, doneBy }): RecordEvent[] => {
    if (doneBy === null || !course.obligations.includes(rule)) return [];
    const duty = { duty: rule, about: doneBy.about };
    if (isDone(item.dutiesDone ?? [], duty)) return [];
    return [{ kind: "duty-done", subject: id, on: one.submitted?.on ?? on, data: { ...duty, done: true } }];
  });
  return [...corrected, ...done];
}

/**
 * An end that had come before stays, and so does a term that would end before it began, where it is the only one: a
 * further term that was to begin later does not begin.
 */
function endedOn({ terms }: Item, day: Day): Item["terms"] {
  const begun = terms.filter(({ start }, at) => at === 0 || start === null || start <= day);
  const last = begun.at(-1);
  if (last === undefined || (last.end !== null && last.end <= day)) return begun;
  return last.start !== null && last.start > day ? begun : [...begun.slice(0, -1), { ...last, end: day }];
}
