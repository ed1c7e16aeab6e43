import { daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Light } from "#engine/outcome.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { CompanyLedger } from "../deps.ts";
import { standsStill } from "./standsStill.ts";
import { standOfCase } from "./standOfCase.ts";
import type { LawsOfStand } from "./standOfCase.ts";

/** What a board counts, filters and puts in order by. The rest of the stand is worked out of those that it shows. */
export type CaseOutlook = {
  readonly turn: CaseStand["turn"];
  readonly light: Light;
  /** Its company is archived. */
  readonly isStill: boolean;
  readonly actBy: Day | null;
  /** The part of it that is a duty of its own. */
  readonly ownDay: Day | null;
  /**
   * The light, whose turn it is, and the day to act by. Of those that wait for us: with a day within a week, without any
   * day, with a later one. Then the case that was opened first.
   */
  readonly urgency: string;
};

type Kept = LawsOfStand & { readonly today: Day; readonly outlook: CaseOutlook | null };

/**
 * Kept with the ledger that they were worked out from, which is another object as soon as anything is written. Another
 * day or another law is worked out anew.
 */
const kept = new WeakMap<CompanyLedger, Map<string, Kept>>();

/** How pressing a case is on a day; null where the law knows no such course any more. */
export function outlookOfCase(
  { law, inUse }: LawsOfStand,
  ledger: CompanyLedger,
  one: Case,
  today: Day,
): CaseOutlook | null {
  const known = keptWith(ledger);
  const before = known.get(one.id);
  const isKept = before !== undefined && before.law === law && before.inUse === inUse && before.today === today;
  if (isKept) return before.outlook;
  const stand = standOfCase({ law, inUse }, ledger, one, today);
  const outlook = stand === null ? null : outlookOf(stand, standsStill(one, ledger.company));
  known.set(one.id, { law, inUse, today, outlook });
  return outlook;
}

const turns = { ours: 0, theirs: 1, nobody: 2 } as const;
const lights = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 } as const;

function outlookOf(stand: CaseStand, isStill: boolean): CaseOutlook {
  const { turn, light, actBy, ownDay } = stand;
  const { openedOn, id } = stand.case;
  // What stands still waits for nobody, and comes after all that waits.
  if (isStill) return { turn: "nobody", light: "grey", isStill, actBy: null, ownDay, urgency: `9 ${openedOn} ${id}` };
  const urgency = `${lights[light]}${turns[turn]}${placeOf(stand)} ${actBy ?? "9999"} ${openedOn} ${id}`;
  return { turn, light, isStill, actBy, ownDay, urgency };
}

/** Days within which a day of ours comes before what has none. */
const nearDays = 7;

/** A loss has no day and is for today: it comes with what is near. What has no day else is not for the end of time. */
function placeOf({ actBy, case: { result }, matter, turn }: CaseStand): 0 | 1 | 2 | 3 {
  if (turn !== "ours") return 0;
  if (actBy !== null) return daysBetween(matter.today, actBy) <= nearDays ? 0 : 3;
  const isLoss = result === null && matter.course.questions.some(({ id }) => id === "noticed-on");
  return isLoss ? 1 : 2;
}

function keptWith(ledger: CompanyLedger): Map<string, Kept> {
  const known = kept.get(ledger);
  if (known !== undefined) return known;
  const made = new Map<string, Kept>();
  kept.set(ledger, made);
  return made;
}
