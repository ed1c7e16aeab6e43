import type { LawChangeReply, MovedDateReply } from "#contract/movedDates.ts";
import { movedText } from "#contract/movedText.ts";
import type { DatedDuty, MovedDate } from "#engine/movedDates.ts";
import { noticeYear } from "#law/changedFiles.ts";
import type { ChangedFile } from "#law/changedFiles.ts";
import type { Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import { compareText } from "./compareText.ts";
import type { CompanyLedger, StoredDatesMoved } from "./deps.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";
import { displayName } from "./dueItemOf.ts";

/** Effects that leave the day to act where it was. */
const stays: ReadonlySet<MovedDateReply["effect"]> = new Set(["settled", "reopened", "narrowed"]);

/** Whether the day on which one must act is another. */
export function isMoved({ effect }: MovedDateReply): boolean {
  return !stays.has(effect);
}

/** What moved in one company, why, and on which day that was computed. */
type DatesOfCompany = Pick<StoredDatesMoved, "on"> & {
  readonly data: Pick<StoredDatesMoved["data"], "moved" | "why">;
};

/** Order in which people look at them: what moved first, then by day. */
export function compareMoved(a: MovedDateReply, b: MovedDateReply): number {
  return Number(isMoved(b)) - Number(isMoved(a)) || compareText(dayOf(a), dayOf(b));
}

function dayOf({ is, was }: MovedDateReply): string {
  return (is ?? was)?.lastDayToAct ?? "";
}

/** The dates of one entry as people read them. */
export function movedDatesOf(law: Law, ledger: CompanyLedger, { data, on }: DatesOfCompany): MovedDateReply[] {
  const { company } = ledger;
  const items = new Map(ledger.items.map((item) => [item.id, item]));
  return data.moved.map((date) => ({
    id: date.obligation,
    company: company.name,
    companyId: company.id,
    demo: company.demo,
    ...itemOf(items.get(date.item), date),
    what: law.obligations.get(date.rule)?.title ?? { zh: date.rule, en: date.rule },
    was: dutyOf(date.was),
    is: dutyOf(date.is),
    effect: effectOf(date),
    because: becauseOf(date, data.why),
    recordedOn: on,
  }));
}

function itemOf(item: Item | undefined, { item: id }: MovedDate) {
  if (item === undefined) return { item: id, itemId: id, identifier: null };
  return { item: displayName(item), itemId: id, identifier: item.identifier };
}

function dutyOf(duty: DatedDuty | null): MovedDateReply["was"] {
  return duty === null ? null : { ...duty, safeDay: dayBandReplyOf(duty.safeDay) };
}

function effectOf({ was, is }: MovedDate): MovedDateReply["effect"] {
  if (was === null) return "new";
  if (is === null) return "gone";
  if (was.lastDayToAct !== is.lastDayToAct) return "moved";
  if (was.safeDay.earliest !== is.safeDay.earliest) return "safe-day";
  if (was.provisional && is.provisional) return "narrowed";
  return is.provisional ? "reopened" : "settled";
}

/** The notices that a date had waited for, or waits for now; where it waits for none, everything that changed. */
function becauseOf({ was, is }: MovedDate, why: readonly ChangedFile[]) {
  const waited = new Set([...(was?.safeDay.unpublished ?? []), ...(is?.safeDay.unpublished ?? [])]);
  const notices = why.filter(({ file }) => waited.has(noticeYear(file) ?? 0));
  return movedText.together(sentencesOf(notices.length > 0 ? notices : why).map(({ sentence }) => sentence));
}

/** What happened to each file, in words. */
export function sentencesOf(why: readonly ChangedFile[]): LawChangeReply["why"] {
  return why.map(({ file, change }) => {
    const year = noticeYear(file);
    const sentence = year === null ? movedText.file(file, change) : movedText.notice(year, change);
    return { file, change, sentence };
  });
}
