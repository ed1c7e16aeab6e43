import type { Day } from "#calendar/day.ts";
import type { JointFinding, Obligation, Outcome } from "#engine/outcome.ts";
import type { Bilingual, Law } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import { caseObligations, caseRule, nextStepsOf } from "#record/case/caseObligation.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { caseSubject } from "#record/case/caseSubject.ts";
import { unchangedLicences } from "#record/case/unchangedLicences.ts";
import { unchangedRule } from "#record/case/unchangedRule.ts";
import type { Item } from "#record/item/item.ts";
import type { CaseLaws } from "./cases/caseLaws.ts";
import { outlookOfCase } from "./cases/outlookOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { CompanyLedger } from "./deps.ts";
import { itemOutcome } from "./itemOutcome.ts";

/** A company's ledger with what the engine says of it on one day. */
export type EvaluatedLedger = {
  readonly ledger: CompanyLedger;
  /** The one in use. */
  readonly law: Law;
  readonly asOf: Day;
  /** The days of ours in running cases are duties like any other: listed, warned of and explained. */
  readonly outcome: Outcome;
  /** What duties are about: the items of the ledger, and in their place the cases that are about none. */
  readonly itemById: ReadonlyMap<string, Item>;
  /** An item's obligations, the most pressing first; of the cases those about this item alone are worked out. */
  readonly ofItem: (item: string) => readonly Obligation[];
  /** The cases that run about an item, or, in its place, the one that is about none. */
  readonly casesOf: (item: string) => readonly Case[];
  /** A case as it stands on that day, a closed one by the law in use; null where its law knows no such course any more. */
  readonly standOf: (one: Case) => CaseStand | null;
  /** The law that an obligation was counted by: that of its case, or the one in use. */
  readonly lawOf: (obligation: Obligation) => Law;
  /** Gaps and overlaps by each item that they are about; most items have none. */
  readonly findingsByItem: ReadonlyMap<string, readonly JointFinding[]>;
};

/**
 * Outcomes kept with the ledger that they were computed from. The store hands out the same ledger object until
 * something is written, so nothing here can be stale: another day or another law is another key, and the law of a case
 * stands in the ledger.
 */
const kept = new WeakMap<CompanyLedger, EvaluatedLedger>();

export function evaluatedLedger(laws: CaseLaws, ledger: CompanyLedger, asOf: Day): EvaluatedLedger {
  const known = kept.get(ledger);
  if (known !== undefined && known.law === laws.inUse && known.asOf === asOf) return known;
  const evaluated = new WorkedLedger(laws, ledger, asOf);
  kept.set(ledger, evaluated);
  return evaluated;
}

/** The days of ours in a case, and what it says to do for duties of its item that say such a day already. */
type OfCase = { readonly days: readonly Obligation[]; readonly nextSteps: ReadonlyMap<string, Bilingual> };

const noDays: OfCase = { days: [], nextSteps: new Map() };

/** What is said of the cases is worked out when somebody asks, once. */
class WorkedLedger implements EvaluatedLedger {
  readonly ledger: CompanyLedger;
  readonly law: Law;
  readonly asOf: Day;
  readonly itemById: ReadonlyMap<string, Item>;
  readonly findingsByItem: ReadonlyMap<string, readonly JointFinding[]>;
  readonly #laws: CaseLaws;
  /** Of the items by themselves. */
  readonly #own: Outcome;
  readonly #ownOfItem: ReadonlyMap<string, readonly Obligation[]>;
  readonly #casesOfItem: ReadonlyMap<string, readonly Case[]>;
  readonly #ofCases = new Map<string, OfCase>();
  readonly #inCase = new Map<Obligation, Obligation>();
  readonly #lawOf = new Map<Obligation, Law>();
  readonly #ofItem = new Map<string, readonly Obligation[]>();
  #outcome: Outcome | null = null;
  #unchangedKept: readonly Obligation[] | null = null;

  constructor(laws: CaseLaws, ledger: CompanyLedger, asOf: Day) {
    this.ledger = ledger;
    this.law = laws.inUse;
    this.asOf = asOf;
    this.#laws = laws;
    const own = itemOutcome(laws.inUse, ledger, asOf);
    this.#own = own.outcome;
    this.#ownOfItem = own.ofItem;
    const running = ledger.cases.filter(({ closed }) => closed === null);
    this.#casesOfItem = Map.groupBy(running, ({ item, id }) => item ?? id);
    this.itemById = new Map([...ledger.items, ...subjectsOf(ledger)].map((item) => [item.id, item]));
    this.findingsByItem = findingsByItem(this.#own.findings);
  }

  get outcome(): Outcome {
    if (this.#outcome !== null) return this.#outcome;
    const ofCases = this.ledger.cases.flatMap((one) => (one.closed === null ? this.#ofCase(one).days : []));
    const beside = [...ofCases, ...this.#unchanged];
    const own = this.#own.obligations.map((one) => this.#asInCase(one));
    const obligations = [...own, ...beside];
    this.#outcome = { ...this.#own, obligations };
    return this.#outcome;
  }

  ofItem(item: string): readonly Obligation[] {
    const known = this.#ofItem.get(item);
    if (known !== undefined) return known;
    const cases = this.#casesOfItem.get(item) ?? [];
    const all = [
      ...(this.#ownOfItem.get(item) ?? []).map((one) => this.#asInCase(one)),
      ...cases.flatMap((one) => this.#ofCase(one).days),
      ...this.#unchanged.filter((one) => one.item === item),
    ];
    all.sort((a, b) => (a.lastDayToAct < b.lastDayToAct ? -1 : 1));
    this.#ofItem.set(item, all);
    return all;
  }

  lawOf(obligation: Obligation): Law {
    return this.#lawOf.get(obligation) ?? this.law;
  }

  casesOf(item: string): readonly Case[] {
    return this.#casesOfItem.get(item) ?? [];
  }

  standOf(one: Case): CaseStand | null {
    const law = one.closed === null ? this.#laws.of(one) : this.law;
    return standOfCase({ law, inUse: this.law }, this.ledger, one, this.asOf);
  }

  /** Licences that do not agree with what cases say of the registration. Few ledgers have such a case. */
  get #unchanged(): readonly Obligation[] {
    if (this.#unchangedKept !== null) return this.#unchangedKept;
    const { inUse } = this.#laws;
    const stands = this.ledger.cases.flatMap((one) => {
      const changes = inUse.courses.get(one.course)?.fields.some(({ holdsFrom }) => holdsFrom !== null) ?? false;
      return changes ? (this.standOf(one) ?? []) : [];
    });
    const ladder = this.ledger.company.settings.ladders[unchangedRule];
    const made = unchangedLicences(inUse, this.ledger.items, stands, { today: this.asOf, ladder });
    this.#unchangedKept = made;
    return made;
  }

  /** A duty that says a day of a running case says what the case says to do. */
  #asInCase(obligation: Obligation): Obligation {
    const cases = this.#casesOfItem.get(obligation.item);
    if (cases === undefined) return obligation;
    const known = this.#inCase.get(obligation);
    if (known !== undefined) return known;
    const steps = cases.flatMap((one) => this.#ofCase(one).nextSteps.get(obligation.duty) ?? []);
    const [nextStep = obligation.nextStep] = steps;
    const made = steps.length === 0 ? obligation : { ...obligation, nextStep };
    this.#inCase.set(obligation, made);
    return made;
  }

  #ofCase(one: Case): OfCase {
    const known = this.#ofCases.get(one.id);
    if (known !== undefined) return known;
    const made = this.#workedOut(one);
    this.#ofCases.set(one.id, made);
    return made;
  }

  #workedOut(one: Case): OfCase {
    const law = this.#laws.of(one);
    const by = { law, inUse: this.law };
    if ((outlookOfCase(by, this.ledger, one, this.asOf)?.ownDay ?? null) === null) return noDays;
    const stand = standOfCase(by, this.ledger, one, this.asOf);
    if (stand === null) return noDays;
    const days = caseObligations(this.law, stand, this.ledger.company.settings.ladders[caseRule]);
    for (const obligation of days) this.#lawOf.set(obligation, law);
    return { days, nextSteps: nextStepsOf(stand) };
  }
}

/** Closed ones too: what people were told of them is settled, and says so. */
function subjectsOf({ cases, company }: CompanyLedger): readonly Item[] {
  return cases.flatMap((one) => caseSubject(company.name, one) ?? []);
}

function findingsByItem(findings: readonly JointFinding[]): ReadonlyMap<string, readonly JointFinding[]> {
  const byItem = new Map<string, JointFinding[]>();
  for (const finding of findings) {
    for (const item of finding.items) {
      const list = byItem.get(item);
      if (list === undefined) byItem.set(item, [finding]);
      else list.push(finding);
    }
  }
  return byItem;
}
