import { describe, expect, test } from "vitest";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim } from "#service/warningTables.ts";
import { newId } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";
import { armedCompany, byChannel, claimOf, machine, mine, now } from "./warningFixture.ts";

/** What waits to be told, what was told, and the messages in between: what every store must do with them. */
export function deliverySuite(underTest: () => StoreUnderTest): void {
  const transact: StoreUnderTest["store"]["transact"] = (actor, work) => underTest().store.transact(actor, work);
  const armed = (...ladders: readonly Partial<ArmedLadder>[]) => armedCompany(underTest(), ...ladders);

  describe("deliveries", () => {
    test("open claims wait for their instant, and not once they are carried by a message", async () => {
      const { company, ladders } = await armed({}, {});
      const recipient = newId();
      const claims = ladders.map((ladder, at) =>
        claimOf(ladder, { recipient, sendAfter: `2026-11-21T0${at}:30:00.000Z` }),
      );
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const waiting = async (until = "2026-11-21T00:30:00.000Z") =>
        (await transact(machine, (tx) => tx.warnings.waiting(until))).filter((one) => one.recipient === recipient);
      expect(await waiting()).toEqual([{ recipient, channel: "mail", sendAfter: "2026-11-21T00:30:00.000Z" }]);
      expect(await waiting("2026-11-21T00:29:59.999Z")).toEqual([]);
      const firstWaiting = (channel: string) =>
        transact(machine, (tx) => tx.warnings.firstWaiting({ recipient, channel }));
      expect(await firstWaiting("mail")).toBe("2026-11-21T00:30:00.000Z");
      expect(await firstWaiting("bot")).toBeNull();
      const open = await transact(machine, (tx) => tx.warnings.takeOpen(recipient, "mail", now, 10));
      expect(open).toEqual(claims.slice(0, 1));
      const message = newId();
      const carried = claims.map((claim) => ({ ...claim, message }));
      await transact(machine, (tx) => tx.warnings.putClaims(carried));
      expect(await waiting("2999-01-01T00:00:00.000Z")).toEqual([]);
      const ofMessage = await transact(machine, (tx) => tx.warnings.claimsOf(message));
      expect(ofMessage.toSorted(byItem)).toEqual(carried.toSorted(byItem));
      const told = carried.map((claim) => ({ ...claim, state: "told" as const, outcome: "250 OK" }));
      await transact(machine, (tx) => tx.warnings.putClaims(told));
      const filter = { company, recipient, states: ["told" as const] };
      expect(await transact(machine, (tx) => tx.warnings.claims(filter))).toHaveLength(2);
    });

    test("what else of a duty is open comes with it, over the limit; what may not go out yet waits", async () => {
      const { ladders } = await armed({}, {});
      const recipient = newId();
      const claims = ladders.flatMap((ladder, at) =>
        [30, 15, 7].map((rung) =>
          claimOf(ladder, {
            recipient,
            rung,
            sendAfter: rung === 7 ? "2026-11-22T00:30:00.000Z" : `2026-11-${20 - rung / 15}T0${at}:30:00.000Z`,
          }),
        ),
      );
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const open = await transact(machine, (tx) =>
        tx.warnings.takeOpen(recipient, "mail", "2026-11-21T00:30:00.000Z", 1),
      );
      expect(open).toEqual([claims[0], claims[1]]);
    });

    test("persons and channels that wait are found one by one, each with its first claim", async () => {
      const { company, ladders } = await armed({}, {}, {});
      const [one, other] = [`1 ${newId()}`, `2 ${newId()}`];
      const first = "2026-11-20T00:00:00.000Z";
      const claims = ladders.flatMap((ladder, at) => [
        claimOf(ladder, { recipient: one, channel: at === 2 ? "bot" : "mail" }),
        claimOf(ladder, { recipient: other, sendAfter: at === 1 ? first : now }),
      ]);
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const waiting = (await transact(machine, (tx) => tx.warnings.waiting(now))).filter(({ recipient }) =>
        [one, other].includes(recipient),
      );
      expect(waiting[0]).toEqual({ recipient: other, channel: "mail", sendAfter: first });
      expect(waiting.slice(1).toSorted(byChannel)).toEqual([
        { recipient: one, channel: "bot", sendAfter: now },
        { recipient: one, channel: "mail", sendAfter: now },
      ]);
      const withdrawn = claims.map((claim) => ({ ...claim, state: "withdrawn" as const }));
      await transact(machine, (tx) => tx.warnings.putClaims(withdrawn));
      expect(await transact(machine, (tx) => tx.warnings.claims({ company }))).toHaveLength(6);
    });

    test("the page shows what stands, however long ago it was told, and of the rest what was told lately", async () => {
      const { company, ladders } = await armed({}, { state: "ended" }, { state: "ended" });
      const [standing, ended, old] = ladders;
      if (standing === undefined || ended === undefined || old === undefined) throw new Error("three were armed");
      const [before, since] = ["2026-01-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"];
      const claims = [
        claimOf(standing, { sendAfter: before }),
        claimOf(ended, { sendAfter: before, rung: 60 }),
        claimOf(ended, { sendAfter: now }),
        claimOf(old, { sendAfter: before }),
        claimOf(standing, { channel: "bot" }),
      ];
      await transact(machine, (tx) => tx.warnings.claim([], claims));
      const shown = (limit: number) => transact(machine, (tx) => tx.warnings.shown("mail", since, limit, company));
      expect((await shown(10)).toSorted(byRecipient)).toEqual(claims.slice(0, 3).toSorted(byRecipient));
      expect(await shown(1)).toEqual([claims[2]]);
      const ofAll = await transact(machine, (tx) => tx.warnings.shown("mail", since, 1_000_000));
      expect(ofAll.filter(mine(company))).toHaveLength(3);
      await transact(machine, (tx) => tx.warnings.putClaims(claims.map((claim) => ({ ...claim, state: "told" }))));
    });

    test("a message comes back as it was left; tries are counted by channel", async () => {
      const [id, channel] = [newId(), newId()];
      const token = newId();
      const message = { id, recipient: "li", channel, tries: 1, triedAt: now, tryAfter: now, token } as const;
      await transact(machine, (tx) => tx.warnings.putMessage({ ...message, state: "trying", outcome: null }));
      const unfinished = async (until = now) =>
        (await transact(machine, (tx) => tx.warnings.unfinished(until))).filter((one) => one.id === id);
      const unfinishedOf = (recipient: string) =>
        transact(machine, (tx) => tx.warnings.unfinishedOf({ recipient, channel }));
      expect(await unfinished()).toEqual([{ ...message, state: "trying", outcome: null }]);
      expect(await unfinished("2026-11-21T00:59:59.999Z")).toEqual([]);
      expect(await unfinishedOf("li")).toMatchObject({ id, state: "trying" });
      expect(await unfinishedOf("wang")).toBeNull();
      const triesSince = (since: string) => transact(machine, (tx) => tx.warnings.triesSince(channel, since));
      expect(await triesSince("2026-11-21T00:59:59.999Z")).toEqual([now]);
      expect(await triesSince(now)).toEqual([]);
      const lastMessages = (of: string, limit: number) =>
        transact(machine, (tx) => tx.warnings.lastMessages(of, limit));
      expect(await lastMessages("nobody-uses-it", 2)).toEqual([]);
      const tried = { number: 1, at: "2026-11-19T23:00:00.000Z", state: "later", outcome: "refused: no" } as const;
      const before = { ...message, earlier: [{ ...tried, tryAfter: "2026-11-20T00:00:00.000Z" }], tries: 2 };
      const earlier = { ...before, id: `${id}-before`, token: newId(), triedAt: "2026-11-20T00:00:00.000Z" };
      await transact(machine, (tx) => tx.warnings.putMessage({ ...earlier, state: "failed", outcome: "refused: no" }));
      expect(await lastMessages(channel, 2)).toMatchObject([
        { id, state: "trying" },
        { id: earlier.id, earlier: before.earlier },
      ]);
      expect(await lastMessages(channel, 1)).toMatchObject([{ id }]);
      await transact(machine, (tx) => tx.warnings.putMessage({ ...message, state: "accepted", outcome: "250" }));
      expect([await unfinished(), await unfinishedOf("li")]).toEqual([[], null]);
      expect(await transact(machine, (tx) => tx.warnings.takeMessage(id))).toMatchObject({ state: "accepted" });
      const linked = (wanted: string) => transact(machine, (tx) => tx.warnings.messageWithToken(wanted));
      expect(await linked(token)).toMatchObject({ id, state: "accepted" });
      expect(await linked(`${token}x`)).toBeNull();
    });
  });
}

function byRecipient(one: Claim, other: Claim): number {
  return one.recipient < other.recipient ? -1 : 1;
}

function byItem(one: Claim, other: Claim): number {
  return one.item < other.item ? -1 : 1;
}
