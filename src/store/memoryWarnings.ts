import type { Day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { comparePlaces, stretchesFrom } from "#record/warnings/dueStretch.ts";
import type { Claim, Message, WarningTables } from "#service/warningTables.ts";
import { claimTables } from "./memoryClaims.ts";
import { isTo, ladderKey, refuse, seen, warningDraft } from "./memoryWarningDraft.ts";
import type { CompaniesBeside, MemoryWarnings, WarningDraft } from "./memoryWarningDraft.ts";

/** The tables within one transaction, and what makes its writes stay. */
export function warningsWithin(
  committed: MemoryWarnings,
  beside: CompaniesBeside,
): { readonly tables: WarningTables; readonly commit: () => void } {
  const draft = warningDraft(committed);
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

function ladderTables({ standings, ladders }: WarningDraft, beside: CompaniesBeside) {
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

function messageTables({ messages, secrets }: WarningDraft) {
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
    lastMessages: async (channel, limit) =>
      [...messages.values()]
        .filter((message) => message.channel === channel)
        .toSorted(triedLastFirst)
        .slice(0, limit),
    triesSince: async (channel, since) =>
      [...messages.values()]
        .filter((message) => message.channel === channel && message.triedAt > since)
        .map(({ triedAt }) => triedAt)
        .toSorted(),
    secrets: async (channel) => secrets.get(channel) ?? null,
    putSecrets: async (channel, entered) => secrets.set(channel, entered),
  } satisfies Partial<WarningTables>;
}

function triedLastFirst(one: Message, other: Message): number {
  if (one.triedAt !== other.triedAt) return one.triedAt < other.triedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

function feedTables({ feeds, feedEntries }: WarningDraft, beside: CompaniesBeside) {
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

function stateTable({ ladders, openClaims, closedClaims, sweeps }: WarningDraft, beside: CompaniesBeside) {
  return {
    noteSweep: async (note) => sweeps.set("last", note),
    state: async (now, pressingFrom) => {
      const open = seen(openClaims.values(), beside);
      const due = open.filter(({ sendAfter }) => sendAfter <= now);
      const first = (claims: readonly Claim[]) => claims.map(({ sendAfter }) => sendAfter).toSorted()[0] ?? null;
      const standing = seen(ladders.values(), beside);
      const days = standing.flatMap(({ nextOn }) => nextOn ?? []);
      return {
        lastSweep: sweeps.get("last") ?? null,
        nextOn: days.toSorted()[0] ?? null,
        open: open.length,
        openSince: first(due),
        pressingSince: first(due.filter(({ rung }) => rung <= pressingFrom)),
        unheard: standing.filter((ladder) => isUnheard(ladder) && !beside.isDemo(ladder.company)).length,
        alarms: seen(closedClaims.values(), beside).filter(({ state }) => state === "alarm").length,
      };
    },
  } satisfies Partial<WarningTables>;
}

function isUnheard({ state, told, heardBy }: ArmedLadder): boolean {
  return state === "armed" && told !== null && heardBy.length === 0;
}

function tallyTable({ openClaims, messages }: WarningDraft, beside: CompaniesBeside) {
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
