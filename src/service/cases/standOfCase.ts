import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { caseStand } from "#record/case/caseStand.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { CompanyLedger } from "../deps.ts";

/** Stands kept with the ledger that they were computed from: it is another object as soon as anything is written. */
const kept = new WeakMap<CompanyLedger, Map<string, Kept>>();

type Kept = { readonly law: Law; readonly today: Day; readonly stand: CaseStand };

/** A case of a ledger as it stands on a day; null where the law knows no such course any more. */
export function standOfCase(law: Law, ledger: CompanyLedger, one: Case, today: Day): CaseStand | null {
  const known = keptWith(ledger);
  const before = known.get(one.id);
  if (before !== undefined && before.law === law && before.today === today) return before.stand;
  const course = law.courses.get(one.course);
  if (course === undefined) return null;
  const stand = caseStand(
    {
      law,
      course,
      company: ledger.company,
      item: ledger.items.find(({ id }) => id === one.item) ?? null,
      others: ledger.cases.filter(({ id, closed }) => id !== one.id && closed === null),
      today,
    },
    one,
  );
  known.set(one.id, { law, today, stand });
  return stand;
}

function keptWith(ledger: CompanyLedger): Map<string, Kept> {
  const known = kept.get(ledger);
  if (known !== undefined) return known;
  const made = new Map<string, Kept>();
  kept.set(ledger, made);
  return made;
}
