import type { Day } from "#calendar/day.ts";
import { custodySays } from "#contract/custodyText.ts";
import { historyText } from "#contract/historyText.ts";
import type { HistoryEntry } from "#contract/items.ts";
import type { Bilingual } from "#law/law.ts";
import { isCaseEvent } from "#record/case/caseEvent.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import { carriedWords } from "#record/item/carriedWords.ts";
import type { Handling } from "#record/item/handling.ts";
import { formerNames } from "#record/item/formerWriting.ts";
import type { Item, ItemCorrected, ItemDetails } from "#record/item/item.ts";
import { itemsOfTable } from "#record/item/itemTable.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import { same } from "./lawLineText.ts";

/** What other items that an entry names are called, and on whose page it is shown. */
export type HistoryNames = {
  readonly item: string;
  readonly nameOf: (id: string) => string;
  /** What a detail of a kind is called; null where the law has none of this id. */
  readonly detailTitle: (kind: string, id: string) => Bilingual | null;
  readonly dutyOf: (rule: string) => Bilingual;
  readonly whoWrote: (id: string) => Bilingual;
  /** What a case is called, by its id, and what comes out of it where that is no licence. */
  readonly caseOf: (id: string) => Bilingual & { readonly result?: Bilingual | null };
  readonly serviceOf: (id: string) => Bilingual;
};

/** Before the heading of a further column, among the fields that a correction changed. */
const extraField = "extra.";

/** Before the id of a detail, among the fields that a correction changed. */
const detailField = "details.";

/** An entry of the record as the history of one item shows it. */
export function historyEntryOf(event: StoredEvent, names: HistoryNames): HistoryEntry {
  const { version, on, recordedAt, by } = event;
  // To its own item, an entry that recorded many is one that recorded it.
  const kind = event.kind === "items-recorded" ? "item-recorded" : event.kind;
  return { version, kind, on, recordedAt, by: names.whoWrote(by), sentence: sentenceOf(event, names) };
}

function sentenceOf(event: StoredEvent, names: HistoryNames): Bilingual {
  if (isCaseEvent(event)) throw new Error(`entry ${event.version} is about a case, not about an item`);
  return itemSentence(event, names);
}

function itemSentence(event: Exclude<StoredEvent, { readonly kind: CaseEvent["kind"] }>, names: HistoryNames) {
  const { item: itemId, nameOf, dutyOf, caseOf } = names;
  switch (event.kind) {
    case "items-recorded": {
      const item = itemsOfTable(event.data, event.subject).find(({ id }) => id === itemId);
      if (item === undefined) throw new Error(`entry ${event.version} did not record item ${itemId}`);
      return historyText.recorded(endOf(item), item.origin);
    }
    case "item-recorded":
      return historyText.recorded(endOf(event.data.item), placeOf(event.data, event.data.item.origin, caseOf));
    case "item-renewed":
      return historyText.renewed(
        event.data.term.start,
        event.data.term.end,
        placeOf(event.data, event.data.origin, caseOf),
        namesChanged(event.data.details),
      );
    case "item-corrected":
      return correctedSentence(event.data, names);
    case "annual-report-filed":
      return historyText.annualReportFiled(event.data.year, event.on, broughtBy(event.data, caseOf));
    case "duty-done":
      return historyText.dutyDone(dutyOf(event.data.duty), event.on, event.data.done, event.data.note ?? null);
    case "item-replaced":
      if (event.data.by === null) return historyText.replacementUndone();
      return event.subject === itemId
        ? historyText.replaced(nameOf(event.data.by))
        : historyText.replaces(nameOf(event.subject));
    case "item-assigned":
      return historyText.assigned(event.data.owners, event.data.note ?? null);
    case "duty-handled":
      return historyText.handled(handlingOf(event.data.handling, caseOf), event.data.note);
    case "fallback-set":
    case "ladder-set":
    case "company-archived":
    case "file-dated":
    case "person-set":
    case "absences-set":
    case "person-left":
    case "channel-set":
    case "warning-settings-set":
      throw new Error(`entry ${event.version} is about no item`);
    case "company-renamed":
      return historyText.companyRenamed(event.data.name, event.data.before, caseOf(event.data.case));
    case "company-registered":
      return historyText.registered(event.data.name);
    case "dates-moved":
      return historyText.datesMoved(event.data.moved.length);
    case "ledger-imported":
      return historyText.imported(event.data.file);
  }
}

function endOf(item: Omit<Item, "id">): string | null {
  return item.terms.at(-1)?.end ?? null;
}

function handlingOf(handling: Handling, caseOf: HistoryNames["caseOf"]) {
  return handling.how === "covered" ? { how: handling.how, by: caseOf(handling.by) } : handling;
}

function broughtBy(data: { readonly case?: string }, caseOf: HistoryNames["caseOf"]): Bilingual | null {
  return data.case === undefined ? null : caseOf(data.case);
}

/** Where an entry comes from: the case that brought the paper, or the row of a file. */
function placeOf(data: { readonly case?: string }, origin: Item["origin"], caseOf: HistoryNames["caseOf"]) {
  return data.case === undefined ? origin : { case: caseOf(data.case) };
}

/** Names that a case changed with the new term, as the ledger had them before. */
function namesChanged({ formerly = [], ...now }: ItemDetails) {
  const was = formerly.at(-1);
  const before = was === undefined ? null : formerNames(was);
  if (before === null) return [];
  return nameFields
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, title: null, before: saidOf(before[field]), after: saidOf(now[field]) }));
}

const nameFields = ["name", "identifier", "counterparty"] as const;

/** Field, old and new value of everything that a correction changed. */
function correctedSentence(data: ItemCorrected["data"], names: HistoryNames) {
  const { before, after } = data;
  const words = carriedWords(before, after).map(({ word }) => word.handling);
  const snoozes = words.flatMap((word) => (word.how === "snoozed" ? word.until : []));
  const lasting = words.filter(({ how }) => how === "covered" || how === "acknowledged").length;
  const place = placeOf(data, after.origin, names.caseOf);
  const isEnded = data.case !== undefined && isGivenUp(before, after);
  const changed = changes(before, after, names).filter(({ field }) => !isEnded || field !== "notContinuing");
  return historyText.corrected(changed, place, { lasting, snoozes }, isEnded);
}

/** No case but one that ends an item has it not continued, or over before its end. */
function isGivenUp(before: Omit<Item, "id">, after: Omit<Item, "id">): boolean {
  const [was, is] = [endOf(before), endOf(after)];
  return after.notContinuing && (!before.notContinuing || (is !== null && (was === null || is < was)));
}

function changes(before: Omit<Item, "id">, after: Omit<Item, "id">, { detailTitle, serviceOf }: HistoryNames) {
  const flat = (item: Omit<Item, "id">): Record<string, unknown> => {
    const {
      origin: _origin,
      annualReportsFiled: _filed,
      replacedBy: _by,
      handled: _handled,
      dutiesDone: _done,
      ownersWritten: _written,
      // What is told apart by a key is told by what the key is made of.
      naturalKey: _key,
      formerly: _formerly,
      extra,
      services,
      custody = null,
      terms,
      minimumMonths = null,
      leavingNotice = null,
      details = {},
      issuedOn = null,
      ...rest
    } = item;
    const numbers = Object.fromEntries(Object.entries(details).map(([id, value]) => [`${detailField}${id}`, value]));
    const columns = Object.fromEntries(
      Object.entries(extra).map(([heading, text]) => [`${extraField}${heading}`, text]),
    );
    const term = terms.at(-1);
    const named = {
      services: listed(services.map(serviceOf)),
      custody: custody === null ? null : custodySays(custody),
    };
    const days = { start: term?.start ?? null, end: term?.end ?? null };
    const earlier = Object.fromEntries(terms.slice(0, -1).flatMap(daysOfTerm));
    return { ...rest, ...named, ...numbers, ...columns, minimumMonths, leavingNotice, issuedOn, ...earlier, ...days };
  };
  const titleOf = (field: string): Bilingual | null => {
    if (field.startsWith(detailField)) return detailTitle(after.kind, field.slice(detailField.length));
    if (earlierTerm.test(field)) return historyText.earlierTerm(field);
    const heading = field.startsWith(extraField) ? field.slice(extraField.length) : null;
    return heading === null ? null : { zh: heading, en: heading };
  };
  const [old, now] = [flat(before), flat(after)];
  const isOptional = (field: string): boolean => field.startsWith(detailField) || field.startsWith(extraField);
  // A term more or less is told by the days of the last.
  const isOfOne = (field: string): boolean =>
    earlierTerm.test(field) && !(Object.hasOwn(old, field) && Object.hasOwn(now, field));
  const gone = Object.keys(old).filter((field) => isOptional(field) && !Object.hasOwn(now, field));
  return [...Object.keys(now), ...gone]
    .filter((field) => !isOfOne(field) && JSON.stringify(now[field]) !== JSON.stringify(old[field]))
    .map((field) => ({
      field,
      title: titleOf(field),
      before: saidOf(old[field]),
      after: saidOf(now[field]),
    }));
}

function listed(titles: readonly Bilingual[]): Bilingual | null {
  if (titles.length === 0) return null;
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

/** Our own words in both languages, what somebody wrote as he wrote it. */
function saidOf(value: unknown): Bilingual {
  return isBilingual(value) ? value : same(textOf(value));
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}

/** A day of a term before the last, among the fields that a correction changed: the field and which term it is. */
const earlierTerm = /^(start|end)\.\d+$/u;

function daysOfTerm({ start, end }: Item["terms"][number], at: number): [string, Day | null][] {
  return [
    [`start.${at + 1}`, start],
    [`end.${at + 1}`, end],
  ];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
