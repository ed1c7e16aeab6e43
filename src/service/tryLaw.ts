import type { LawDiffReply } from "#contract/lawDiff.ts";
import { lawDiff } from "#law/lawDiff.ts";
import { compareText } from "./compareText.ts";
import type { Actor, CompanyLedger, Deps } from "./deps.ts";
import { lawProblemsOf } from "./lawProblemsOf.ts";
import { changeOfLaws } from "./lawOfUse.ts";
import type { LawChange } from "./lawOfUse.ts";
import { compareMoved, isMoved, movedDatesOf } from "./movedDateOf.ts";
import { movedOfLedger } from "./movedOfLedger.ts";
import { namedLaw } from "./namedLaw.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";

export type LawTrial = {
  readonly from: string | Readonly<Record<string, string>>;
  readonly to: string | Readonly<Record<string, string>>;
  readonly company?: string | undefined;
  readonly limit: number;
};

type ReadChange = Exclude<LawChange, { readonly comparison: "unreadable" }>;

/**
 * How two laws differ, used ones or one that is not in use yet, and which dates of which companies are another under the later one, as of today. Nothing is
 * written: what a change of the law in use moved is in the record (`listMovedDates`).
 */
export async function tryLaw(deps: Deps, actor: Actor, query: LawTrial): Promise<Result<LawDiffReply>> {
  const from = await namedLaw(deps, "from", query.from);
  if (!from.ok) return from;
  const to = await namedLaw(deps, "to", query.to);
  if (!to.ok) return to;
  const selected = await selectLedgers(deps, actor, query.company);
  if (!selected.ok) return selected;
  const change = changeOfLaws(deps, from.value, to.value);
  if (change.comparison === "unreadable" && to.value.law === null)
    return refused("law-unreadable", "to", { law: to.value.name });
  const companies = change.comparison === "unreadable" ? [] : await movedCompanies(deps, change, selected.value);
  const dates = companies.flatMap(({ dates: own }) => own);
  dates.sort(compareMoved);
  return done({
    from: { name: from.value.name, hash: from.value.hash },
    to: { name: to.value.name, hash: to.value.hash },
    today: deps.clock.today(),
    files: lawDiff(from.value.files, to.value.files).map((file) => ({ ...file, places: [...file.places] })),
    comparison: change.comparison,
    companies: companies
      .map(({ company }) => company)
      .toSorted((a, b) => b.moved - a.moved || compareText(a.name, b.name)),
    problems: lawProblemsOf([...from.value.problems, ...to.value.problems]),
    dates: dates.slice(0, query.limit),
  });
}

/** The companies in which any date is another, each with those dates. */
async function movedCompanies(deps: Deps, change: ReadChange, ledgers: readonly CompanyLedger[]) {
  const on = deps.clock.today();
  const companies = [];
  for (const ledger of ledgers) {
    const { moved } = await movedOfLedger(deps, deps.store, ledger, change, on);
    if (moved.length === 0) continue;
    const dates = movedDatesOf([change.after, change.before], ledger, { on, data: { moved, why: change.why } });
    const count = dates.filter(isMoved).length;
    const { id, name, demo } = ledger.company;
    companies.push({ company: { id, name, demo, moved: count, settled: dates.length - count }, dates });
  }
  return companies;
}
