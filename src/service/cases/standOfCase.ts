import type { Day } from "#calendar/day.ts";
import type { Course } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import { caseStand } from "#record/case/caseStand.ts";
import { itemAbout } from "#record/case/itemAbout.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Item } from "#record/item/item.ts";
import type { CompanyLedger } from "../deps.ts";
import { itemOutcome } from "../itemOutcome.ts";
import { numbersAlsoLost } from "./numbersAlsoLost.ts";
import { statementFaults } from "./statementFaults.ts";

/** What a case goes by: the law that it keeps, and for the duties of its item the one in use. */
export type LawsOfStand = { readonly law: Law; readonly inUse: Law };

/** What the cases of a ledger are looked up by, made once for all of them. */
type Index = {
  readonly items: ReadonlyMap<string, Item>;
  readonly running: readonly Case[];
  readonly closed: readonly Case[];
};

/** Kept with the ledger that it was made from: it is another object as soon as anything is written. */
const indexes = new WeakMap<CompanyLedger, Index>();

/** A case of a ledger as it stands on a day; null where the law knows no such course any more. */
export function standOfCase(
  { law, inUse }: LawsOfStand,
  ledger: CompanyLedger,
  one: Case,
  today: Day,
): CaseStand | null {
  const course = law.courses.get(one.course);
  if (course === undefined) return null;
  const { items, running, closed } = indexOf(ledger);
  const inLedger = one.item === null ? null : (items.get(one.item) ?? null);
  const matter: CaseMatter = {
    law,
    course,
    company: ledger.company,
    item: inLedger === null ? null : itemAbout(inLedger, one, course),
    inLedger,
    items,
    /** Few courses ask for them. */
    get others() {
      return running.filter(({ id }) => id !== one.id);
    },
    closed,
    get siblings() {
      return siblingsOf(ledger, course, one, today);
    },
    duties: {
      law: inUse,
      /** Few courses ask for them. */
      get obligations() {
        return itemOutcome(inUse, ledger, today).ofItem.get(one.item ?? "") ?? [];
      },
    },
    statementFaults: (printed, ask) => {
      const text = printed.published?.text ?? null;
      return statementFaults({ matter, case: printed, ask }, text, numbersAlsoLost(ledger, printed, text));
    },
    today,
  };
  return caseStand(matter, one);
}

function indexOf(ledger: CompanyLedger): Index {
  const known = indexes.get(ledger);
  if (known !== undefined) return known;
  const made = {
    items: new Map(ledger.items.map((item) => [item.id, item])),
    running: ledger.cases.filter(({ closed }) => closed === null),
    closed: ledger.cases
      .filter(({ closed }) => closed !== null)
      .toSorted((a, b) => (a.closed?.on ?? "").localeCompare(b.closed?.on ?? "")),
  };
  indexes.set(ledger, made);
  return made;
}

/** Those that are over, or taken over, say nothing any more. */
function siblingsOf({ items, cases }: CompanyLedger, course: Course, one: Case, today: Day): readonly Item[] {
  if (course.companyWide === null) return [];
  const changed = new Set(
    cases.flatMap(({ course: of, item, closed }) =>
      of === course.id && closed?.outcome === "granted" && closed.on >= one.openedOn ? (item ?? []) : [],
    ),
  );
  return items.filter(({ id, kind, terms, replacedBy = null }) => {
    const end = terms.at(-1)?.end ?? null;
    const isOver = replacedBy !== null || (end !== null && end < today);
    return id !== one.item && course.kinds.includes(kind) && !isOver && !changed.has(id);
  });
}
