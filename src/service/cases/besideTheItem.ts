import type { CaseReply } from "#contract/cases.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { registeredBeside } from "#record/case/registeredBeside.ts";
import type { Registration } from "#record/case/registrations.ts";
import { isItemOver } from "#record/case/days/isItemOver.ts";
import { isSaidOf } from "#record/case/unchangedRule.ts";
import type { Item } from "#record/item/item.ts";
import { nameWithNumber } from "../dueItemOf.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";
import { isRefused } from "#record/case/isRefused.ts";

type SecondLook = CaseReply["secondLooks"][number];

/** What the company's other papers and other cases have to do with this one. */
export function besideTheItem(stand: CaseStand): readonly SecondLook[] {
  return [...otherLicences(stand), ...otherDays(stand), ...endsBeside(stand), ...itemOver(stand)];
}

/** What changes is the company's, and other papers of it say the old: each takes its own change. */
function otherLicences(stand: CaseStand): readonly SecondLook[] {
  const { ask, matter } = stand;
  const { law, course, others, siblings = [] } = matter;
  const wide = course.companyWide;
  if (wide === null || conditionTruth(wide.when, ask) !== true) return [];
  const told = registeredBeside(stand);
  const leads = told.map(({ lead }) => lead);
  const isSettled = (item: Item): boolean => told.length > 0 && told.every((one) => isSaidOf(item, one));
  const open = siblings.filter((item) => !isSettled(item));
  if (open.length === 0) return [];
  const named = open.map((item) => ({
    name: nameWithNumber(item),
    runs: others.some(({ course: of, item: id }) => of === course.id && id === item.id),
  }));
  const [first] = leads.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const says = secondLook.otherLicences(named, first === undefined ? null : markedOf(first), wide.says);
  return [{ says, ...citedReplyOf(law, wide) }];
}

/** Another case says another day of what was registered once: every licence goes by the earlier, and one of them is wrong. */
function otherDays(stand: CaseStand): readonly SecondLook[] {
  const { law } = stand.matter;
  const told = registeredBeside(stand).flatMap(({ field, lead, changes }) => {
    const own = changes.find((one) => one.stand === stand);
    return own === undefined
      ? []
      : changes.flatMap((other) => (other.on === own.on ? [] : { field, lead, own, other }));
  });
  const byCase = Map.groupBy(told, ({ other }) => other.stand.case);
  return [...byCase].flatMap(([other, fields]): SecondLook[] => {
    const [first] = fields;
    const title = law.courses.get(other.course)?.title;
    if (first === undefined || title === undefined) return [];
    const { item } = first.other.stand.matter;
    const about = { title, item: item === null ? null : nameWithNumber(item), openedOn: other.openedOn };
    const days = { own: first.own.on, other: first.other.on, latest: markedOf(first.lead) };
    const titles = fields.map(({ field }) => field.title);
    return [{ says: secondLook.otherRegistered(about, titles, days), cites: [], confidence: null }];
  });
}

function markedOf({ deadline: { day, provisional } }: Registration["lead"]) {
  return day === null ? null : markedDay(day, provisional);
}

/** One case ends what another goes on with: both at once is seldom meant. */
function endsBeside({ matter: { law, course, item, others } }: CaseStand): readonly SecondLook[] {
  if (item === null) return [];
  return others.flatMap((other): SecondLook[] => {
    const of = law.courses.get(other.course);
    if (of === undefined || other.item !== item.id) return [];
    const oneEnds = (of.effect === "end") !== (course.effect === "end");
    const refused = isRefused(other);
    if (!oneEnds || refused) return [];
    const [ending, going] = course.effect === "end" ? [course, of] : [of, course];
    const at = { title: of.title, openedOn: other.openedOn, filedOn: other.submitted?.on ?? null };
    const says = secondLook.endsBeside(at, ending.title, going.title);
    return [{ says, cites: [], confidence: null }];
  });
}

/** The ledger has it that the item was given up, while this goes on. */
function itemOver({ matter }: CaseStand): readonly SecondLook[] {
  const { item } = matter;
  if (item === null || !isItemOver(matter)) return [];
  const says = secondLook.itemOver(nameWithNumber(item), item.terms.at(-1)?.end ?? null);
  return [{ says, cites: [], confidence: null }];
}
