import type { Day } from "#calendar/day.ts";
import type { Item } from "#record/item/item.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { whoIsTold } from "#record/organisation/whoIsTold.ts";
import { calendarFeedText } from "./calendarFeed.ts";
import type { CalendarEntry } from "./calendarFeed.ts";
import { compareText } from "./compareText.ts";
import { demoStandsAside } from "./demoStandsAside.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Deps, Tx } from "./deps.ts";
import { subjectPath } from "./subjectPath.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { changedEntries, isGoneFrom, shownEntries, wantedEntries } from "./feeds/feedEntries.ts";
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
  const beside = await deps.store.transact(machine, async (tx) => ({
    organisation: await readOrganisation(tx),
    isDemoAside: demoStandsAside(await tx.companies()),
  }));
  return deps.store.transact(reader, async (tx) => {
    const text = await textOf(deps, tx, feed, beside);
    return text === null ? null : { text, tag: deps.sha256(text).slice(0, 32) };
  });
}

/** What a reader of one company does not see itself. */
type Beside = { readonly organisation: Organisation; readonly isDemoAside: boolean };

async function textOf(deps: Deps, tx: Tx, feed: Feed, beside: Beside): Promise<string | null> {
  const today = deps.clock.today();
  const person = beside.organisation.people.get(feed.id);
  const about = (await tx.ledgers()).filter(({ company }) => !company.organisation);
  const laws = await caseLaws(deps, tx, about);
  const ledgers = about.map((ledger) => evaluatedLedger(laws, ledger, today));
  const whose = feed.kind === "company" ? ledgers[0]?.ledger.company.name : person?.name;
  if (whose === undefined) return null;
  const known = await tx.warnings.feedEntries(ledgers.map(({ ledger }) => ledger.company.id));
  const peopleOf = withWhom(beside, today);
  const wanted = ledgers.flatMap((one) => wantedEntries(one, (item) => peopleOf(one, item)));
  const changed = changedEntries(known, wanted, { today, now: deps.clock.now() });
  if (changed.length > 0) await tx.warnings.putFeedEntries(changed);
  const shown = shownEntries(known, changed, today);
  const byCompany = new Map(ledgers.map((one) => [one.ledger.company.id, one]));
  const itemOf = ({ company, item: id }: FeedEntry): Held | null => {
    const evaluated = byCompany.get(company);
    const item = evaluated?.itemById.get(id);
    return evaluated === undefined || item === undefined ? null : { evaluated, item };
  };
  const stands = (entry: FeedEntry): "with" | "gone" | null => {
    if (feed.kind === "company") return "with";
    const held = itemOf(entry);
    const people = entry.people ?? (held === null ? [] : peopleOf(held.evaluated, held.item));
    if (people.includes(feed.id)) return "with";
    return isGoneFrom(entry, feed.id, today) ? "gone" : null;
  };
  const language = person?.language ?? "zh";
  const entries = shown.flatMap((entry) => {
    const how = stands(entry);
    const path = subjectPath(itemOf(entry)?.item ?? { id: entry.item, kind: "" });
    return how === null ? [] : calendarEntryOf(deps, entry, { language, path, isGone: how === "gone" });
  });
  return calendarFeedText({ name: feedText(language).nameOf(whose), entries });
}

type Held = { readonly evaluated: EvaluatedLedger; readonly item: Item };

/** With whom an item is today, owners or those who stand in, in one order; beside companies of one's own the sample's with nobody. */
function withWhom({ organisation, isDemoAside }: Beside, today: Day) {
  const known = new Map<string, readonly string[]>();
  return ({ ledger: { company } }: EvaluatedLedger, { owners }: Item): readonly string[] => {
    if (company.demo && isDemoAside) return [];
    const { fallback } = company.settings;
    const key = JSON.stringify([owners, fallback]);
    const people =
      known.get(key) ??
      whoIsTold(organisation, { owners, fallback }, 0, today)
        .map(({ person }) => person)
        .toSorted(compareText);
    known.set(key, people);
    return people;
  };
}

type Shown = { readonly language: "zh" | "en"; readonly path: string; readonly isGone: boolean };

function calendarEntryOf(deps: Deps, entry: FeedEntry, { language, path, isGone }: Shown): CalendarEntry {
  const { company, item, duty, uid = duty, content, sequence, updatedAt, settledOn } = entry;
  const text = feedText(language);
  const isProvisional = content.unpublished !== null;
  const lines = [
    text.company(content.company),
    text.lastDay(content.day),
    ...(content.unpublished === null ? [] : [text.provisional(content.unpublished.join(", "))]),
    ...(settledOn === null ? (isGone ? [text.handedOn] : []) : [text.settled]),
  ];
  return {
    uid: `${deps.sha256(JSON.stringify([company, item, uid])).slice(0, 32)}@zhaozhang`,
    day: content.day,
    title: text.title(content.name, content.what[language], isProvisional),
    description: lines.join("\n"),
    link: `${deps.address()}${path}`,
    sequence,
    cancelled: settledOn !== null || isGone,
    updatedAt,
  };
}
