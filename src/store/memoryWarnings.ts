import type { Day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { comparePlaces, stretchesFrom } from "#record/warnings/dueStretch.ts";
import type {
  Claim,
  ClaimKey,
  Delivered,
  Feed,
  FeedEntry,
  Message,
  Standing,
  SweepNote,
  WarningTables,
} from "#service/warningTables.ts";
import { Overlay } from "./overlay.ts";

/** Everything of the warnings, as the last commit left it. */
export type MemoryWarnings = {
  readonly standings: Map<string, Standing>;
  readonly ladders: Map<string, ArmedLadder>;
  /** Apart from the others, so that what is to be done is found at once however many there have been. */
  readonly openClaims: Map<string, Claim>;
  readonly closedClaims: Map<string, Claim>;
  readonly messages: Map<string, Message>;
  readonly secrets: Map<string, Readonly<Record<string, string>> | null>;
  readonly sweeps: Map<string, SweepNote>;
  /** By kind and id of whose they are. */
  readonly feeds: Map<string, Feed & { readonly tokenHash: string }>;
  readonly feedEntries: Map<string, FeedEntry>;
};

export function memoryWarnings(): MemoryWarnings {
  return {
    standings: new Map(),
    ladders: new Map(),
    openClaims: new Map(),
    closedClaims: new Map(),
    messages: new Map(),
    secrets: new Map(),
    sweeps: new Map(),
    feeds: new Map(),
    feedEntries: new Map(),
  };
}

/** What the tables ask of the record beside them. `write` of a company that this actor may not write to throws. */
export type CompaniesBeside = {
  readonly versions: () => ReadonlyMap<string, number>;
  readonly sees: (company: string) => boolean;
  readonly mayWrite: (company: string) => boolean;
};

/** The tables within one transaction, and what makes its writes stay. */
export function warningsWithin(
  committed: MemoryWarnings,
  beside: CompaniesBeside,
): { readonly tables: WarningTables; readonly commit: () => void } {
  const draft = draftOver(committed);
  const tables = {
    ...ladderTables(draft, beside),
    ...claimTables(draft, beside),
    ...messageTables(draft),
    ...feedTables(draft, beside),
    ...stateTable(draft, beside),
    ...tallyTable(draft, beside),
  };
  const commit = (): void => {
    for (const overlay of Object.values(draft)) overlay.commit();
  };
  return { tables, commit };
}

function draftOver(committed: MemoryWarnings) {
  return {
    standings: new Overlay(committed.standings),
    ladders: new Overlay(committed.ladders),
    openClaims: new Overlay(committed.openClaims),
    closedClaims: new Overlay(committed.closedClaims),
    messages: new Overlay(committed.messages),
    secrets: new Overlay(committed.secrets),
    sweeps: new Overlay(committed.sweeps),
    feeds: new Overlay(committed.feeds),
    feedEntries: new Overlay(committed.feedEntries),
  };
}

type Draft = ReturnType<typeof draftOver>;

function seen<Row extends { readonly company: string }>(rows: Iterable<Row>, { sees }: CompaniesBeside): Row[] {
  return [...rows].filter(({ company }) => sees(company));
}

/** The rows that are asked for, of companies that are seen. */
function seenWhere<Row extends { readonly company: string }>(
  tables: readonly Overlay<Row>[],
  { sees }: CompaniesBeside,
  isAsked: (row: Row) => boolean,
): Row[] {
  const found: Row[] = [];
  for (const table of tables) for (const row of table.values()) if (isAsked(row) && sees(row.company)) found.push(row);
  return found;
}

function ladderTables({ standings, ladders }: Draft, beside: CompaniesBeside) {
  const standsOn = (under: string, today: Day) => {
    const versions = beside.versions();
    return (company: string): boolean => {
      const noted = standings.get(company);
      const upToDate = noted !== undefined && noted.version === versions.get(company);
      return upToDate && noted.under === under && noted.reviewOn > today;
    };
  };
  const dueBy = (today: Day) =>
    seen(ladders.values(), beside).flatMap((ladder) =>
      ladder.nextOn !== null && ladder.nextOn <= today ? [{ on: ladder.nextOn, company: ladder.company, ladder }] : [],
    );
  return {
    stale: async (under, today, limit) => {
      const stands = standsOn(under, today);
      return [...beside.versions().keys()].filter((company) => !stands(company)).slice(0, limit);
    },
    ladders: async (companies, items) =>
      seen(ladders.values(), beside).filter(
        (ladder) => companies.includes(ladder.company) && (items === undefined || items.includes(ladder.item)),
      ),
    arm: async (noted, { put, drop }) => {
      for (const ladder of [...put, ...drop]) refuse(ladder.company, beside);
      for (const ladder of drop) ladders.delete(ladderKey(ladder));
      for (const ladder of put) ladders.set(ladderKey(ladder), ladder);
      for (const standing of noted) standings.set(standing.company, standing);
    },
    dueStretches: async (today, size) =>
      stretchesFrom(
        dueBy(today)
          .map(({ on, company }) => ({ on, company }))
          .toSorted(comparePlaces)
          .filter((_, at) => at % size === 0),
      ),
    takeDue: async (under, today, { from, before }) => {
      const stands = standsOn(under, today);
      return dueBy(today)
        .filter((place) => comparePlaces(place, from) >= 0 && (before === null || comparePlaces(place, before) < 0))
        .filter(({ company }) => stands(company))
        .map(({ ladder }) => ladder);
    },
  } satisfies Partial<WarningTables>;
}

function claimTables({ ladders, openClaims, closedClaims }: Draft, beside: CompaniesBeside) {
  const put = (claim: Claim): void => {
    refuse(claim.company, beside);
    const [into, from] = claim.state === "open" ? [openClaims, closedClaims] : [closedClaims, openClaims];
    from.delete(claimKey(claim));
    into.set(claimKey(claim), claim);
  };
  const isThere = (key: string): boolean => openClaims.get(key) !== undefined || closedClaims.get(key) !== undefined;
  const uncarried = (): Claim[] => seenWhere([openClaims], beside, ({ message }) => message === null);
  const some = (isAsked: (claim: Claim) => boolean): Claim[] => seenWhere([openClaims, closedClaims], beside, isAsked);
  return {
    claim: async (moved, claims) => {
      for (const ladder of moved) ladders.set(ladderKey(ladder), ladder);
      const fresh = claims.filter((claim) => !isThere(claimKey(claim)));
      for (const claim of fresh) put(claim);
      return fresh.length;
    },
    waiting: async (until) => {
      const first = new Map<string, { recipient: string; channel: string; sendAfter: string }>();
      for (const { recipient, channel, sendAfter } of uncarried()) {
        const key = `${recipient} ${channel}`;
        const known = first.get(key);
        if (known === undefined || sendAfter < known.sendAfter) first.set(key, { recipient, channel, sendAfter });
      }
      return [...first.values()].filter(({ sendAfter }) => sendAfter <= until).toSorted(earliestFirst);
    },
    firstWaiting: async (delivered) =>
      uncarried().filter(isTo(delivered)).toSorted(earliestFirst)[0]?.sendAfter ?? null,
    takeOpen: async (recipient, channel, now, limit) =>
      uncarried()
        .filter(isTo({ recipient, channel }))
        .filter(({ sendAfter }) => sendAfter <= now)
        .toSorted(earliestFirst)
        .slice(0, limit),
    claimsOf: async (message) => some((claim) => claim.message === message),
    claims: async ({ company, item, recipient, channel, states, limit = 1_000 }) =>
      some(
        (claim) =>
          (company === undefined || claim.company === company) &&
          (item === undefined || claim.item === item) &&
          (recipient === undefined || claim.recipient === recipient) &&
          (channel === undefined || claim.channel === channel) &&
          (states === undefined || states.includes(claim.state)),
      )
        .toSorted(earliestFirst)
        .toReversed()
        .slice(0, limit),
    shown: async (channel, since, limit, company) => {
      const through = some((claim) => claim.channel === channel);
      const standing = seen(ladders.values(), beside).filter(({ state }) => state !== "ended");
      const recent = through.filter(({ sendAfter }) => sendAfter >= since);
      const duties = new Set([...standing, ...recent].map(ladderKey));
      return through
        .filter((claim) => duties.has(ladderKey(claim)) && (company === undefined || claim.company === company))
        .toSorted(earliestFirst)
        .toReversed()
        .slice(0, limit);
    },
    putClaims: async (claims) => {
      for (const claim of claims) put(claim);
    },
  } satisfies Partial<WarningTables>;
}

function isTo({ recipient, channel }: Delivered) {
  return (one: Delivered): boolean => one.recipient === recipient && one.channel === channel;
}

function earliestFirst(one: { readonly sendAfter: string }, other: { readonly sendAfter: string }): number {
  return one.sendAfter < other.sendAfter ? -1 : Number(one.sendAfter > other.sendAfter);
}

function messageTables({ messages, secrets }: Draft) {
  const unfinished = (): Message[] =>
    [...messages.values()].filter(({ state }) => state === "trying" || state === "later");
  return {
    unfinished: async (until) => unfinished().filter(({ tryAfter }) => tryAfter <= until),
    unfinishedOf: async (delivered) =>
      unfinished()
        .filter(isTo(delivered))
        .toSorted((one, other) => (one.triedAt < other.triedAt ? -1 : 1))[0] ?? null,
    takeMessage: async (id) => messages.get(id) ?? null,
    messageWithToken: async (token) => [...messages.values()].find((message) => message.token === token) ?? null,
    putMessage: async (message) => messages.set(message.id, message),
    lastMessage: async (channel) =>
      [...messages.values()]
        .filter((message) => message.channel === channel)
        .toSorted((one, other) => (one.triedAt < other.triedAt ? 1 : -1))[0] ?? null,
    triesSince: async (channel, since) =>
      [...messages.values()]
        .filter((message) => message.channel === channel && message.triedAt > since)
        .map(({ triedAt }) => triedAt)
        .toSorted(),
    secrets: async (channel) => secrets.get(channel) ?? null,
    putSecrets: async (channel, entered) => secrets.set(channel, entered),
  } satisfies Partial<WarningTables>;
}

function feedTables({ feeds, feedEntries }: Draft, beside: CompaniesBeside) {
  return {
    feed: async (tokenHash) => {
      const found = [...feeds.values()].find((feed) => feed.tokenHash === tokenHash);
      return found === undefined ? null : { kind: found.kind, id: found.id };
    },
    putFeed: async ({ kind, id, tokenHash }) => feeds.set(`${kind} ${id}`, { kind, id, tokenHash }),
    feedEntries: async (companies) =>
      seen(feedEntries.values(), beside).filter(({ company }) => companies.includes(company)),
    putFeedEntries: async (entries) => {
      for (const entry of entries) refuse(entry.company, beside);
      for (const entry of entries) feedEntries.set(ladderKey(entry), entry);
    },
  } satisfies Partial<WarningTables>;
}

function stateTable({ ladders, openClaims, closedClaims, sweeps }: Draft, beside: CompaniesBeside) {
  return {
    noteSweep: async (note) => sweeps.set("last", note),
    state: async (now) => {
      const open = seen(openClaims.values(), beside);
      const due = open.map(({ sendAfter }) => sendAfter).filter((instant) => instant <= now);
      const days = seen(ladders.values(), beside).flatMap(({ nextOn }) => nextOn ?? []);
      return {
        lastSweep: sweeps.get("last") ?? null,
        nextOn: days.toSorted()[0] ?? null,
        open: open.length,
        openSince: due.toSorted()[0] ?? null,
        alarms: seen(closedClaims.values(), beside).filter(({ state }) => state === "alarm").length,
      };
    },
  } satisfies Partial<WarningTables>;
}

function tallyTable({ openClaims, messages }: Draft, beside: CompaniesBeside) {
  return {
    tally: async (channels, since) => {
      const tried = [...messages.values()].filter(({ triedAt }) => triedAt > since);
      return {
        open: channels.flatMap((channel) => {
          const count = seen(openClaims.values(), beside).filter((claim) => claim.channel === channel).length;
          return count === 0 ? [] : [{ channel, count }];
        }),
        messages: channels.flatMap((channel) => {
          const own = Map.groupBy(
            tried.filter((message) => message.channel === channel),
            ({ state }) => state,
          );
          return [...own].map(([state, { length }]) => ({ channel, state, count: length }));
        }),
      };
    },
  } satisfies Partial<WarningTables>;
}

function refuse(company: string, { mayWrite }: CompaniesBeside): void {
  if (!mayWrite(company)) throw new Error(`there is no company ${company} that this actor may write to`);
}

function ladderKey({ company, item, duty }: Pick<ArmedLadder, "company" | "item" | "duty">): string {
  return `${company} ${item} ${duty}`;
}

function claimKey({ company, item, duty, arming, rung, recipient, channel }: ClaimKey): string {
  return `${company} ${item} ${duty} ${arming} ${rung} ${recipient} ${channel}`;
}
