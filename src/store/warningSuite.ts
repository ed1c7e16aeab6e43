import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { append, newId, on, openCompany, person, recorded } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";
import { armedCompany, byChannel, claimOf, machine, mine, now, under } from "./warningFixture.ts";

/** Ladders, claims and messages: what every store must do with them. */
export function warningSuite(underTest: () => StoreUnderTest): void {
  const transact: StoreUnderTest["store"]["transact"] = (actor, work) => underTest().store.transact(actor, work);
  const armed = (...ladders: readonly Partial<ArmedLadder>[]) => armedCompany(underTest(), ...ladders);
  const dueOf = async (company: string, today = on) =>
    transact(machine, async (tx) => {
      const all = { from: { on: day("2000-01-01"), company: "" }, before: null };
      return (await tx.warnings.takeDue(under, today, all)).filter(mine(company));
    });

  describe("warnings", () => {
    test("a company is stale until it is armed, and again after an entry, another law and its review day", async () => {
      const { owner, company, version } = await armed();
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
      const { owner, company, version } = await armed(...rows, { nextOn: null });
      expect((await dueOf(company)).map(({ nextOn }) => nextOn).toSorted()).toEqual(["2026-11-20", "2026-11-21"]);
      await append(underTest().store, owner, company, version, recorded({ naturalKey: newId() }));
      expect(await dueOf(company)).toEqual([]);
    });

    test("what is due is cut into stretches in order of day and company, and each stretch taken by itself", async () => {
      // Nobody else's ladders speak so early.
      const early = day("1999-12-01");
      const { company } = await armed(...[2, 0, 2, 3].map((days) => ({ nextOn: addDays(early, days) })));
      const until = addDays(early, 2);
      const stretches = (size: number) => transact(machine, (tx) => tx.warnings.dueStretches(until, size));
      const [first, second] = [early, until].map((of) => ({ on: of, company }));
      expect(await stretches(100)).toEqual([{ from: first, before: null }]);
      // Two of a company on one day stay together.
      const cut = [
        { from: first, before: second },
        { from: second, before: null },
      ];
      expect(await stretches(1)).toEqual(cut);
      expect(await stretches(2)).toEqual([{ from: first, before: second }, cut[1]]);
      const taken: number[] = [];
      for (const stretch of await stretches(1)) {
        taken.push((await transact(machine, (tx) => tx.warnings.takeDue(under, until, stretch))).length);
      }
      expect(taken).toEqual([1, 2]);
      const ladders = await transact(machine, (tx) => tx.warnings.ladders([company]));
      await transact(machine, (tx) => tx.warnings.arm([], { put: [], drop: ladders }));
    });

    test("ladders come back as they were written, are written over and forgotten", async () => {
      const { owner, company, ladders } = await armed({}, {});
      const [first, second] = ladders;
      if (first === undefined || second === undefined) throw new Error("two ladders were armed");
      const changed = { ...first, nextOn: null, state: "ended", why: "renewed" } as const;
      await transact(machine, (tx) => tx.warnings.arm([], { put: [changed], drop: [second] }));
      expect(await transact(owner, (tx) => tx.warnings.ladders([company]))).toEqual([changed]);
      expect(await transact(owner, (tx) => tx.warnings.ladders([company], [second.item]))).toEqual([]);
    });

    test("a claim is made once, whoever makes it and however often", async () => {
      const { company, ladders } = await armed({});
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

    test("one claim alone may be for nobody: there was nobody to tell", async () => {
      const { company, ladders } = await armed({});
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      const claim = claimOf(ladder, { recipient: "", state: "told" });
      expect(await transact(machine, (tx) => tx.warnings.claim([], [claim]))).toBe(1);
      expect(await transact(machine, (tx) => tx.warnings.claims({ company }))).toEqual([claim]);
    });

    test("what is rolled back was never claimed", async () => {
      const { company, ladders } = await armed({});
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

    test("the state tells the last sweep, the next day, and what waits", async () => {
      const unheardBefore = (await transact(machine, (tx) => tx.warnings.state(now, 1))).unheard;
      const told = { days: 30, on };
      const { ladders } = await armed(
        { nextOn: day("2001-01-01") },
        { told },
        { told, heardBy: ["li page"] },
        { told, state: "ended", why: "done" },
      );
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      const claims = [
        claimOf(ladder, { sendAfter: "2001-01-01T00:00:00.000Z" }),
        claimOf(ladder, { sendAfter: "2001-01-02T00:00:00.000Z", rung: 1 }),
        claimOf(ladder, { state: "alarm", channel: "bot" }),
      ];
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const note = { startedAt: "2999-01-01T00:00:00.000Z", endedAt: now, on, armed: 1, claimed: 2 };
      await transact(machine, (tx) => tx.warnings.noteSweep(note));
      const state = await transact(machine, (tx) => tx.warnings.state(now, 1));
      expect(state).toMatchObject({
        lastSweep: note,
        nextOn: "2001-01-01",
        openSince: "2001-01-01T00:00:00.000Z",
        pressingSince: "2001-01-02T00:00:00.000Z",
        unheard: unheardBefore + 1,
      });
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
      const { company, ladders } = await armed({});
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
      const { company, ladders } = await armed({});
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

    test("what waits and what was tried is counted by channel; what is told, withdrawn or long ago is not", async () => {
      const { ladders } = await armed({});
      const [ladder] = ladders;
      if (ladder === undefined) throw new Error("a ladder was armed");
      const channel = newId();
      const message = { id: newId(), recipient: "li", channel, tries: 1, triedAt: now, tryAfter: now, token: newId() };
      const later = { ...message, state: "later", outcome: null } as const;
      const old = { ...later, id: newId(), token: newId(), triedAt: "2026-11-20T01:00:00.000Z" };
      const [waits, ended] = [{ message: message.id }, { state: "told" as const }];
      const claims = [{}, waits, ended, { ...waits, ...ended }].map((one) => claimOf(ladder, { channel, ...one }));
      const tally = await transact(machine, async (tx) => {
        for (const one of [later, old]) await tx.warnings.putMessage(one);
        await tx.warnings.claim([], claims);
        return tx.warnings.tally([channel, newId()], "2026-11-20T12:00:00.000Z");
      });
      const messages = [{ channel, state: "later", count: 1 }];
      expect(tally).toEqual({ open: [{ channel, count: 2 }], messages });
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
