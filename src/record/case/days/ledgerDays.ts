import type { Day } from "#calendar/day.ts";
import { dutyWords } from "#engine/dutyWords.ts";
import { perhapsUntil } from "#engine/perhapsUntil.ts";
import type { Obligation } from "#engine/outcome.ts";
import type { Fork } from "#law/course.ts";
import type { Bilingual, Citation, Confidence, Law } from "#law/law.ts";
import type { Item } from "../../item/item.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { yearAsked } from "../questions/yearAsked.ts";
import { yearlyDays } from "./yearlyDays.ts";

/**
 * The last day of a duty of the item that the case carries out. The duty is the item's own and warned of as such; the
 * case shows the day, is lit by it and says what follows once it has passed.
 */
export type LedgerDay = {
  readonly id: string;
  readonly what: Bilingual;
  /** The year that is reported; null of a duty that is about a term. */
  readonly year: number | null;
  readonly day: Day;
  /** Another day is possible, until the holiday notice of a year is published. */
  readonly provisional: boolean;
  /** The latest that it can be, where it may have passed and nobody can say so yet. */
  readonly perhapsUntil: Day | null;
  /** The end that it is about, once that has passed. */
  readonly ended: Day | null;
  /** What the duty says to do as it stands. */
  readonly doNow: Bilingual;
  /** False where the ledger knows of no need to act: reported already, not held, taken over, renewing by itself. */
  readonly presses: boolean;
  /** The one in use, by which the duty is counted wherever it stands. */
  readonly law: Law;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** None where the course has periods of its own, where the case leads elsewhere, and once it was done. */
export function ledgerDays(matter: CaseMatter, one: Case, forks: readonly Fork[]): readonly LedgerDay[] {
  const { course, inLedger: item } = matter;
  if (item === null || course.obligations.length === 0 || course.deadlines.length > 0) return [];
  if (one.closed !== null || one.submitted !== null) return [];
  if (forks.some(({ does }) => does === "instead")) return [];
  const { duties } = matter;
  const isOfLater = matter.item !== null && item.terms.length > matter.item.terms.length;
  const year = yearAsked(course, one);
  if (year !== null) return daysOfYear(matter, item, duties.law, year);
  // What the ledger asks for a further term is no day of the one before.
  if (isOfLater) return [];
  return duties.obligations
    .filter(({ rule }) => course.obligations.includes(rule))
    .map((duty) => dayOfDuty(duty, duties.law, matter.today))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function dayOfDuty(duty: Obligation, law: Law, today: Day): LedgerDay {
  const { lastDayToAct: day, expiresOn, presumed, light, cites, confidence } = duty;
  const leading = duty.readings.find(({ leads }) => leads);
  return {
    id: duty.duty,
    what: duty.what,
    year: duty.reportYear,
    day,
    provisional: leading?.reckoning.formal.provisional ?? false,
    perhapsUntil: perhapsUntil(duty),
    ended: expiresOn !== null && !presumed && expiresOn < today ? expiresOn : null,
    doNow: duty.nextStep,
    presses: light !== "grey" && (day >= today || light === "red"),
    law,
    cites,
    confidence,
  };
}

/** A case about one year goes by the day of that year, whether the ledger still speaks of it or not. */
function daysOfYear({ course, today }: CaseMatter, item: Item, law: Law, year: number): readonly LedgerDay[] {
  return yearlyDays(law, course, year).map(({ rule, day, provisional, heldOn }) => {
    const now = { asOf: today, lastDay: day, expiresOn: null, runsOn: null, takenOverBy: null };
    return {
      id: `${rule.id}.${year}`,
      what: rule.title,
      year,
      day,
      provisional,
      perhapsUntil: null,
      ended: null,
      doNow: dutyWords(rule, now).nextStep,
      presses: !isReported(item, year) && !isUnheld(item, heldOn),
      law,
      cites: rule.cites,
      confidence: rule.confidence,
    };
  });
}

/** True where the ledger has it that the year was reported. */
export function isReported({ annualReportsFiled = [] }: Item, year: number): boolean {
  return annualReportsFiled.includes(year);
}

/** True where no term of the ledger holds the day. An earlier term may be missing there: no proof that it was not held. */
function isUnheld({ terms, renewal }: Item, day: Day | null): boolean {
  if (day === null || terms.length === 0) return false;
  return terms.every(
    ({ start, end }) => (start !== null && start > day) || (end !== null && end < day && renewal?.auto !== true),
  );
}

/** The day on which the year that a case is about was to be held, where no term of the ledger holds it; else null. */
export function unheldOn({ course, duties, inLedger: item }: CaseMatter, one: Case): Day | null {
  const year = yearAsked(course, one);
  if (year === null || item === null) return null;
  const days = yearlyDays(duties.law, course, year);
  return days.find(({ heldOn }) => isUnheld(item, heldOn))?.heldOn ?? null;
}
