import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Actor } from "#service/deps.ts";
import type { Claim } from "#service/warningTables.ts";
import { machinePerson } from "./machinePerson.ts";
import { append, newId, on, openCompany, person, recorded } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

const machine: Actor = person(machinePerson, { role: "agent" });
const under = "a".repeat(64);
const now = "2026-11-21T01:00:00.000Z";

function ladderOf(company: string, change: Partial<ArmedLadder> = {}): ArmedLadder {
  return {
    company,
    item: newId(),
    duty: "renew-contract.2026-12-31",
    rule: "renew-contract",
    lastDay: day("2026-12-31"),
    armedOn: on,
    arming: 0,
    rungs: [{ days: 30, on: day("2026-12-01") }],
    every: 7,
    owners: ["小李"],
    nextOn: on,
    told: null,
    heardBy: [],
    tellAgain: false,
    level: 0,
    escalateOn: null,
    handled: 0,
    state: "armed",
    why: null,
    ...change,
  };
}

function claimOf(ladder: ArmedLadder, change: Partial<Claim> = {}): Claim {
  const { company, item, duty, arming } = ladder;
  return {
    company,
    item,
    duty,
    arming,
    rung: 30,
    recipient: newId(),
    channel: "mail",
    on,
    claimedAt: now,
    lateDays: 0,
    collapsed: [60],
    because: "owner",
    insteadOf: null,
    sendAfter: now,
    state: "open",
    message: null,
    outcome: null,
    ...change,
  };
}

/** Ladders, claims and messages: what every store must do with them. */
export function warningSuite(underTest: () => StoreUnderTest): void {
  const transact: StoreUnderTest["store"]["transact"] = (actor, work) => underTest().store.transact(actor, work);

  async function armedCompany(...ladders: readonly Partial<ArmedLadder>[]) {
    const owner = person(newId());
    const company = await openCompany(underTest().store, owner, `warned ${newId()}`);
    const put = ladders.map((ladder) => ladderOf(company.id, ladder));
    const standing = { company: company.id, version: company.version, under, reviewOn: day("2027-01-01") };
    await transact(machine, (tx) => tx.warnings.arm([standing], { put, drop: [] }));
    return { owner, company: company.id, version: company.version, ladders: put };
  }

  const mine = (company: string) => (row: { readonly company: string }) => row.company === company;
  const dueOf = async (company: string, today = on) =>
    transact(machine, async (tx) => (await tx.warnings.takeDue(under, today, 100_000)).filter(mine(company)));

  describe("warnings", () => {
    test("a company is stale until it is armed, and again after an entry, under another law or others, and on its review day", async () => {
      const { owner, company, version } = await armedCompany();
      const stale = async (asked = under, today = on) =>
        (await transact(machine, (tx) => tx.warnings.stale(asked, today, 100_000))).includes(company);
      expect(await stale()).toBe(false);
      expect(await stale("b".repeat(64))).toBe(true);
      expect(await stale(under, day("2027-01-01"))).toBe(true);
      await append(underTest().store, owner, company, version, recorded({ naturalKey: newId() }));
      expect(await stale()).toBe(true);
    });

    test("due is what has its day behind it or on it, of companies that stand as they should", async () => {
      const rows = [-1, 0, 1].map((days) => ({ nextOn: addDays(on, days) }));
      const { owner, company, version } = await armedCompany(...rows, { nextOn: null });
      expect((await dueOf(company)).map(({ nextOn }) => nextOn).toSorted()).toEqual(["2026-11-20", "2026-11-21"]);
      await append(underTest().store, owner, company, version, recorded({ naturalKey: newId() }));
      expect(await dueOf(company)).toEqual([]);
    });

    test("ladders come back as they were written, are written over and forgotten", async () => {
      const { owner, company, ladders } = await armedCompany({}, {});
      const [first, second] = ladders;
      if (first === undefined || second === undefined) throw new Error("two ladders were armed");
      const changed = { ...first, nextOn: null, state: "ended", why: "renewed" } as const;
      await transact(machine, (tx) => tx.warnings.arm([], { put: [changed], drop: [second] }));
      expect(await transact(owner, (tx) => tx.warnings.ladders([company]))).toEqual([changed]);
      expect(await transact(owner, (tx) => tx.warnings.ladders([company], [second.item]))).toEqual([]);
    });

    test("a claim is made once, whoever makes it and however often", async () => {
      const { company, ladders } = await armedCompany({});
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      const claim = claimOf(ladder);
      const moved = { ...ladder, nextOn: day("2026-12-01"), told: { days: 30, on } };
      const other = claimOf(ladder, { recipient: claim.recipient, channel: "bot" });
      expect(await transact(machine, (tx) => tx.warnings.claim([moved], [claim]))).toBe(1);
      expect(await transact(machine, (tx) => tx.warnings.claim([moved], [claim, other]))).toBe(1);
      expect(await transact(machine, (tx) => tx.warnings.ladders([company]))).toEqual([moved]);
      expect((await transact(machine, (tx) => tx.warnings.claims({ company }))).toSorted(byChannel)).toEqual([
        other,
        claim,
      ]);
      expect(await transact(machine, (tx) => tx.warnings.claims({ company, channel: "bot" }))).toEqual([other]);
    });

    test("what is rolled back was never claimed", async () => {
      const { company, ladders } = await armedCompany({});
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      await expect(
        transact(machine, async (tx) => {
          await tx.warnings.claim([{ ...ladder, nextOn: null }], [claimOf(ladder)]);
          throw new Error("killed here");
        }),
      ).rejects.toThrow("killed here");
      expect(await dueOf(company)).toEqual([ladder]);
      expect(await transact(machine, (tx) => tx.warnings.claims({ company }))).toEqual([]);
    });

    test("open claims wait for their instant, and not once they are carried by a message", async () => {
      const { company, ladders } = await armedCompany({}, {});
      const recipient = newId();
      const claims = ladders.map((ladder, at) =>
        claimOf(ladder, { recipient, sendAfter: `2026-11-21T0${at}:30:00.000Z` }),
      );
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const waiting = async () =>
        (await transact(machine, (tx) => tx.warnings.waiting())).filter((one) => one.recipient === recipient);
      expect(await waiting()).toEqual([{ recipient, channel: "mail", sendAfter: "2026-11-21T00:30:00.000Z" }]);
      const open = await transact(machine, (tx) => tx.warnings.takeOpen(recipient, "mail", now, 10));
      expect(open).toEqual(claims.slice(0, 1));
      const message = newId();
      const carried = claims.map((claim) => ({ ...claim, message }));
      await transact(machine, (tx) => tx.warnings.putClaims(carried));
      expect(await waiting()).toEqual([]);
      const ofMessage = await transact(machine, (tx) => tx.warnings.claimsOf(message));
      expect(ofMessage.toSorted(byItem)).toEqual(carried.toSorted(byItem));
      const told = carried.map((claim) => ({ ...claim, state: "told" as const, outcome: "250 OK" }));
      await transact(machine, (tx) => tx.warnings.putClaims(told));
      const filter = { company, recipient, states: ["told" as const] };
      expect(await transact(machine, (tx) => tx.warnings.claims(filter))).toHaveLength(2);
    });

    test("a message comes back as it was left; tries are counted by channel", async () => {
      const [id, channel] = [newId(), newId()];
      const token = newId();
      const message = { id, recipient: "li", channel, tries: 1, triedAt: now, tryAfter: now, token } as const;
      await transact(machine, (tx) => tx.warnings.putMessage({ ...message, state: "trying", outcome: null }));
      const unfinished = await transact(machine, (tx) => tx.warnings.unfinished());
      expect(unfinished.filter((one) => one.id === id)).toEqual([{ ...message, state: "trying", outcome: null }]);
      const triesSince = (since: string) => transact(machine, (tx) => tx.warnings.triesSince(channel, since));
      expect(await triesSince("2026-11-21T00:59:59.999Z")).toEqual([now]);
      expect(await triesSince(now)).toEqual([]);
      const lastMessage = (of: string) => transact(machine, (tx) => tx.warnings.lastMessage(of));
      expect(await lastMessage("nobody-uses-it")).toBeNull();
      const earlier = { ...message, id: `${id}-before`, token: newId(), triedAt: "2026-11-20T00:00:00.000Z" };
      await transact(machine, (tx) => tx.warnings.putMessage({ ...earlier, state: "failed", outcome: "refused: no" }));
      expect(await lastMessage(channel)).toMatchObject({ id, state: "trying" });
      await transact(machine, (tx) => tx.warnings.putMessage({ ...message, state: "accepted", outcome: "250" }));
      expect((await transact(machine, (tx) => tx.warnings.unfinished())).filter((one) => one.id === id)).toEqual([]);
      expect(await transact(machine, (tx) => tx.warnings.takeMessage(id))).toMatchObject({ state: "accepted" });
      const linked = (wanted: string) => transact(machine, (tx) => tx.warnings.messageWithToken(wanted));
      expect(await linked(token)).toMatchObject({ id, state: "accepted" });
      expect(await linked(`${token}x`)).toBeNull();
    });

    test("the state tells the last sweep, the next day, and what waits", async () => {
      const { ladders } = await armedCompany({ nextOn: day("2001-01-01") });
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      const claims = [claimOf(ladder, { sendAfter: "2001-01-01T00:00:00.000Z" }), claimOf(ladder, { state: "alarm" })];
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const note = { startedAt: "2999-01-01T00:00:00.000Z", endedAt: now, on, armed: 1, claimed: 2 };
      await transact(machine, (tx) => tx.warnings.noteSweep(note));
      const state = await transact(machine, (tx) => tx.warnings.state(now));
      expect(state).toMatchObject({ lastSweep: note, nextOn: "2001-01-01", openSince: "2001-01-01T00:00:00.000Z" });
      expect(state.alarms).toBeGreaterThan(0);
      await transact(machine, (tx) => tx.warnings.arm([], { put: [], drop: ladders }));
      await transact(machine, (tx) =>
        tx.warnings.putClaims(claims.map((claim) => ({ ...claim, state: "told" as const }))),
      );
    });

    test("secrets are kept, replaced and forgotten", async () => {
      const channel = newId();
      const read = () => transact(machine, (tx) => tx.warnings.secrets(channel));
      expect(await read()).toBeNull();
      await transact(machine, (tx) => tx.warnings.putSecrets(channel, { password: "第一" }));
      await transact(machine, (tx) => tx.warnings.putSecrets(channel, { password: "第二" }));
      expect(await read()).toEqual({ password: "第二" });
      await transact(machine, (tx) => tx.warnings.putSecrets(channel, null));
      expect(await read()).toBeNull();
    });

    test("a calendar has one address, the last one; its entries are kept and written over, and no stranger sees them", async () => {
      const { company, ladders } = await armedCompany({});
      const [id, first, second] = [newId(), newId(), newId()];
      const put = (tokenHash: string) =>
        transact(machine, (tx) => tx.warnings.putFeed({ kind: "person", id, tokenHash, madeAt: now }));
      const read = (tokenHash: string) => transact(machine, (tx) => tx.warnings.feed(tokenHash));
      await put(first);
      expect(await read(first)).toEqual({ kind: "person", id });
      await put(second);
      expect([await read(first), await read(second)]).toEqual([null, { kind: "person", id }]);
      const content = { day: on, name: "专线", company: "甲", what: { zh: "续", en: "renew" }, unpublished: [2027] };
      const about = { company, item: ladders[0]?.item ?? "", duty: "renew-contract.20261231", content };
      const entry = { ...about, sequence: 0, updatedAt: now, settledOn: null };
      const settled = { ...entry, sequence: 1, settledOn: on };
      for (const one of [entry, settled]) {
        await transact(machine, (tx) => tx.warnings.putFeedEntries([one]));
        expect(await transact(machine, (tx) => tx.warnings.feedEntries([company]))).toEqual([one]);
      }
      const stranger = person(newId());
      expect(await transact(stranger, (tx) => tx.warnings.feedEntries([company]))).toEqual([]);
      await expect(transact(stranger, (tx) => tx.warnings.putFeedEntries([entry]))).rejects.toThrow(
        /company|row-level security/,
      );
    });

    test("a stranger sees no ladder and no claim, and moves none", async () => {
      const { company, ladders } = await armedCompany({});
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      await transact(machine, (tx) => tx.warnings.claim([], [claimOf(ladder)]));
      const stranger = person(newId());
      expect(await transact(stranger, (tx) => tx.warnings.ladders([company]))).toEqual([]);
      expect(await transact(stranger, (tx) => tx.warnings.claims({ company }))).toEqual([]);
      await expect(transact(stranger, (tx) => tx.warnings.claim([], [claimOf(ladder)]))).rejects.toThrow(
        /company|row-level security/,
      );
      expect(await transact(machine, (tx) => tx.warnings.claims({ company }))).toHaveLength(1);
    });

    test("what is decided for a company stands in its row", async () => {
      const owner = person(newId());
      const company = await openCompany(underTest().store, owner, `decided ${newId()}`);
      const event = { kind: "company-archived", subject: company.id, on, data: { archived: true } } as const;
      await append(underTest().store, owner, company.id, company.version, event);
      for (const store of [underTest().store, underTest().fresh()]) {
        const [ledger] = await store.transact(owner, (tx) => tx.ledgers([company.id]));
        expect(ledger?.company.settings).toEqual({ archived: true, fallback: null, ladders: {} });
      }
    });
  });
}

function byChannel(one: Claim, other: Claim): number {
  return one.channel < other.channel ? -1 : 1;
}

function byItem(one: Claim, other: Claim): number {
  return one.item < other.item ? -1 : 1;
}
