import type { ChangeCauseReply, MovedDateReply } from "#contract/movedDates.ts";
import { movedText } from "#contract/movedText.ts";
import type { DatedDuty, MovedDate } from "#engine/movedDates.ts";
import { noticeYear } from "#law/changedFiles.ts";
import type { ChangedFile } from "#law/changedFiles.ts";
import type { Law } from "#law/law.ts";
import { filesBehindDate } from "#law/pages/filesBehindDate.ts";
import { keyOfPage, pageOfFile } from "#law/pages/lawPageRef.ts";
import { caseIdOf, caseSubject } from "#record/case/caseSubject.ts";
import type { Item } from "#record/item/item.ts";
import { compareText } from "./compareText.ts";
import type { CompanyLedger, StoredDatesMoved } from "./deps.ts";
import { dayBandReplyOf } from "./dayBandReplyOf.ts";
import { displayName } from "./dueItemOf.ts";
import { lawLine } from "./lawLineText.ts";
import { lawPageIndex } from "./lawPages/lawPageIndex.ts";

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

/** The dates of one entry as people read them, by the laws between which they moved, the later one first. */
export function movedDatesOf(
  laws: readonly Law[],
  ledger: CompanyLedger,
  { data, on }: DatesOfCompany,
): MovedDateReply[] {
  const { company } = ledger;
  const subjects = ledger.cases.flatMap((one) => caseSubject(company.name, one) ?? []);
  const items = new Map([...ledger.items, ...subjects].map((item) => [item.id, item]));
  return data.moved.map((date) => {
    const item = items.get(date.item);
    const rule = laws.map(({ obligations }) => obligations.get(date.rule)).find((one) => one !== undefined);
    const kind = item === undefined || caseIdOf(item) !== null ? null : item.kind;
    const causes = causesOf(laws, date, kind, data.why);
    return {
      id: date.obligation,
      company: company.name,
      companyId: company.id,
      demo: company.demo,
      ...itemOf(item, date),
      what: date.what ?? rule?.title ?? { zh: date.rule, en: date.rule },
      was: dutyOf(date.was),
      is: dutyOf(date.is),
      effect: effectOf(date),
      because: movedText.together(causes.map(({ sentence }) => sentence)),
      causes,
      recordedOn: on,
    };
  });
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

/** What changed of that which a date is made from. */
function causesOf(
  laws: readonly Law[],
  { rule, was, is }: MovedDate,
  kind: string | null,
  why: readonly ChangedFile[],
) {
  const duties = [was, is].filter((duty) => duty !== null);
  const days = duties.flatMap(({ lastDayToAct, safeDay }) => [lastDayToAct, safeDay.earliest, safeDay.latest]);
  const unpublished = duties.flatMap(({ safeDay }) => safeDay.unpublished);
  const told = [...days.map((day) => Number(day.slice(0, 4))), ...unpublished];
  // A provisional day hangs on a year without a notice, which may be the one after it: it was counted back from there.
  const isOpen = duties.some(({ provisional }) => provisional);
  const years = isOpen && unpublished.length === 0 ? [...told, Math.max(...told) + 1] : told;
  const date = {
    rule,
    kind,
    years: { first: Math.min(...years), last: Math.max(...years) },
    provisional: isOpen || unpublished.length > 0,
  };
  const behind = laws.map((law) => filesBehindDate(law, date));
  return changeCausesOf(
    laws,
    why.filter(({ file }) => behind.some((files) => files.has(file))),
  );
}

/** What happened to each file, in words, by what it is about. */
export function changeCausesOf(laws: readonly Law[], why: readonly ChangedFile[]): ChangeCauseReply[] {
  return why.map(({ file, change }) => {
    const year = noticeYear(file);
    if (year !== null) {
      const page = { type: "calendar" as const, id: String(year), title: lawLine.noticeOf(String(year)) };
      return { file, change, page, sentence: movedText.notice(year, change) };
    }
    const named = titledPage(laws, file);
    const title = named?.title ?? movedText.calendarFile(file) ?? { zh: file, en: file };
    const page = change === "removed" ? null : named;
    return { file, change, page, sentence: movedText.file(title, change) };
  });
}

function titledPage(laws: readonly Law[], file: string): ChangeCauseReply["page"] {
  const page = pageOfFile(file);
  if (page === null) return null;
  const entry = laws.map((law) => lawPageIndex(law).byKey.get(keyOfPage(page))).find((one) => one !== undefined);
  return entry === undefined ? null : { ...page, title: entry.title };
}
