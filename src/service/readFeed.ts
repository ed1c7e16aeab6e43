import type { Organisation } from "#record/organisation/organisation.ts";
import { whoIsTold } from "#record/organisation/whoIsTold.ts";
import { calendarFeedText } from "./calendarFeed.ts";
import type { CalendarEntry } from "./calendarFeed.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Deps, Tx } from "./deps.ts";
import { subjectPath } from "./subjectPath.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { changedEntries, shownEntries, wantedEntries } from "./feeds/feedEntries.ts";
import { feedText } from "./feedText.ts";
import { machine } from "./machine.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import type { Feed, FeedEntry } from "./warningTables.ts";

/**
 * The calendar behind a secret address, for whoever has it; null where nothing is. It notes how each duty stands, so that
 * the next look can tell what has moved.
 */
export async function readFeed(
  deps: Deps,
  token: string,
): Promise<{ readonly text: string; readonly tag: string } | null> {
  const tokenHash = deps.sha256(token);
  const feed = await deps.store.transact(machine, (tx) => tx.warnings.feed(tokenHash));
  if (feed === null) return null;
  // A company's feed sees that company alone, whatever happens.
  const reader = feed.kind === "company" ? { ...machine, companies: [feed.id] } : machine;
  const organisation = await deps.store.transact(machine, readOrganisation);
  return deps.store.transact(reader, async (tx) => {
    const text = await textOf(deps, tx, feed, organisation);
    return text === null ? null : { text, tag: deps.sha256(text).slice(0, 32) };
  });
}

async function textOf(deps: Deps, tx: Tx, feed: Feed, organisation: Organisation): Promise<string | null> {
  const today = deps.clock.today();
  const person = organisation.people.get(feed.id);
  const all = (await tx.ledgers()).filter(({ company }) => !company.organisation);
  const own = feed.kind === "company" ? all : all.filter(({ company }) => !company.demo);
  const about = own.length > 0 ? own : all;
  const laws = await caseLaws(deps, tx, about);
  const ledgers = about.map((ledger) => evaluatedLedger(laws, ledger, today));
  const whose = feed.kind === "company" ? ledgers[0]?.ledger.company.name : person?.name;
  if (whose === undefined) return null;
  const known = await tx.warnings.feedEntries(ledgers.map(({ ledger }) => ledger.company.id));
  const wanted = ledgers.flatMap((ledger) => wantedEntries(ledger));
  const changed = changedEntries(known, wanted, { today, now: deps.clock.now() });
  if (changed.length > 0) await tx.warnings.putFeedEntries(changed);
  const shown = shownEntries(known, changed, today);
  const mine = feed.kind === "company" ? shown : shown.filter(ofPerson(deps, feed.id, ledgers, organisation));
  const language = person?.language ?? "zh";
  const entries = mine.map((entry) => calendarEntryOf(deps, entry, language, pathOf(ledgers, entry)));
  return calendarFeedText({ name: feedText(language).nameOf(whose), entries });
}

/** Whether an entry is with a person today: his own, or those for whom he stands in. */
function ofPerson(
  { clock }: Deps,
  person: string,
  ledgers: readonly EvaluatedLedger[],
  organisation: Organisation,
): (entry: FeedEntry) => boolean {
  const byCompany = new Map(ledgers.map((one) => [one.ledger.company.id, one]));
  return ({ company, item: id }) => {
    const evaluated = byCompany.get(company);
    const item = evaluated?.itemById.get(id);
    if (evaluated === undefined || item === undefined) return false;
    const { fallback } = evaluated.ledger.company.settings;
    const told = whoIsTold(organisation, { owners: item.owners, fallback }, 0, clock.today());
    return told.some((recipient) => recipient.person === person);
  };
}

/** The page of what an entry is about; of an item, where it is not in the ledger any more. */
function pathOf(ledgers: readonly EvaluatedLedger[], { company, item: id }: FeedEntry): string {
  const item = ledgers.find(({ ledger }) => ledger.company.id === company)?.itemById.get(id);
  return subjectPath(item ?? { id, kind: "" });
}

function calendarEntryOf(deps: Deps, entry: FeedEntry, language: "zh" | "en", path: string): CalendarEntry {
  const { company, item, duty, uid = duty, content, sequence, updatedAt, settledOn } = entry;
  const text = feedText(language);
  const isProvisional = content.unpublished !== null;
  const lines = [
    text.company(content.company),
    text.lastDay(content.day),
    ...(content.unpublished === null ? [] : [text.provisional(content.unpublished.join(", "))]),
    ...(settledOn === null ? [] : [text.settled]),
  ];
  return {
    uid: `${deps.sha256(JSON.stringify([company, item, uid])).slice(0, 32)}@zhaozhang`,
    day: content.day,
    title: text.title(content.name, content.what[language], isProvisional),
    description: lines.join("\n"),
    link: `${deps.address()}${path}`,
    sequence,
    cancelled: settledOn !== null,
    updatedAt,
  };
}
