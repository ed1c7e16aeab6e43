import type { Day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { movedDates } from "#engine/movedDates.ts";
import type { MovedDate } from "#engine/movedDates.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { allCaseDays, caseObligations } from "#record/case/caseObligation.ts";
import { factsOf } from "#record/facts.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { LawArchive, LawDeps } from "./cases/lawOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { CompanyLedger } from "./deps.ts";

/** A day of ours in a case, and whether a duty of the item says it as well. */
type CaseDay = { readonly day: Obligation; readonly isRepeated: boolean };

/** A day of a case that has another name since it moved, and is of the same periods: what was said of it is said of this. */
export type RenamedDay = { readonly subject: string; readonly from: string; readonly to: string };

export type MovedOfLedger = { readonly moved: readonly MovedDate[]; readonly renamed: readonly RenamedDay[] };

type Laws = { readonly before: Law; readonly after: Law };

/**
 * What a change of the law in use does to the dates of one company on a day. A running case keeps its law, so that of
 * its days only those move that the calendar moves.
 */
export async function movedOfLedger(
  deps: Pick<LawDeps, "sha256">,
  archive: LawArchive,
  ledger: CompanyLedger,
  { before, after }: Laws,
  on: Day,
): Promise<MovedOfLedger> {
  const { company, items, cases } = ledger;
  const facts = factsOf(company, items);
  const was = await daysInCases(deps, archive, ledger, before, on);
  const is = await daysInCases(deps, archive, ledger, after, on);
  const ofCases = cases.map(({ id }) => [was.get(id) ?? [], is.get(id) ?? []] as const);
  const ofItems = movedDates(evaluate(before, facts, on), evaluate(after, facts, on));
  return {
    moved: [...ofItems, ...ofCases.flatMap(([one, other]) => movedOfCase(one, other))],
    renamed: ofCases.flatMap(([one, other]) => renamedOfCase(one, other)),
  };
}

/** The name of such a day has the day in it: it is the same duty of the same case where it is of the same period. What a duty of the item says as well moves with that. */
function movedOfCase(was: readonly CaseDay[], is: readonly CaseDay[]): readonly MovedDate[] {
  const before = was.map((one) => {
    const periods = periodsOf(one.day);
    const now = is.find(({ day }) => periodsOf(day).some((period) => periods.includes(period)));
    return { ...one, day: { ...one.day, id: now?.day.id ?? one.day.id } };
  });
  const moved = movedDates({ obligations: before.map(({ day }) => day) }, { obligations: is.map(({ day }) => day) });
  const repeated = new Set(is.flatMap(({ day, isRepeated }) => (isRepeated ? [day.id] : [])));
  const titles = new Map([...before, ...is].map(({ day }) => [day.id, day.what]));
  return moved.flatMap((date): readonly MovedDate[] => {
    const what = titles.get(date.obligation);
    if (repeated.has(date.obligation)) return [];
    return [what === undefined ? date : { ...date, what }];
  });
}

/** One day that became two, or two that became one, is another duty: what was said of the one was not said of both. */
function renamedOfCase(was: readonly CaseDay[], is: readonly CaseDay[]): readonly RenamedDay[] {
  return is.flatMap(({ day: now }): readonly RenamedDay[] => {
    const periods = periodsOf(now).toSorted().join("\n");
    const before = was.find(({ day }) => periodsOf(day).toSorted().join("\n") === periods)?.day;
    if (before === undefined || before.duty === now.duty) return [];
    return [{ subject: now.item, from: before.duty, to: now.duty }];
  });
}

function periodsOf({ steps }: Obligation): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === "correction-day") return step.kind;
    return step.kind === "counted-back" || step.kind === "counted-on" ? `${step.parameter} ${step.from}` : [];
  });
}

async function daysInCases(
  { sha256 }: Pick<LawDeps, "sha256">,
  archive: LawArchive,
  ledger: CompanyLedger,
  inUse: Law,
  on: Day,
): Promise<ReadonlyMap<Case["id"], readonly CaseDay[]>> {
  const laws = await caseLaws({ law: inUse, sha256 }, archive, [ledger]);
  const days = new Map<Case["id"], readonly CaseDay[]>();
  for (const one of ledger.cases) {
    const stand = one.closed === null ? standOfCase({ law: laws.of(one), inUse }, ledger, one, on) : null;
    if (stand === null) continue;
    const told = new Set(caseObligations(inUse, stand, undefined).map(({ id }) => id));
    const all = allCaseDays(inUse, stand).map((day) => ({ day, isRepeated: !told.has(day.id) }));
    days.set(one.id, all);
  }
  return days;
}
