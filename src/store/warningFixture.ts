import { day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Actor } from "#service/deps.ts";
import type { Claim } from "#service/warningTables.ts";
import { machinePerson } from "./machinePerson.ts";
import { newId, on, openCompany, person } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

export const machine: Actor = person(machinePerson, { role: "agent" });
export const under = "a".repeat(64);
export const now = "2026-11-21T01:00:00.000Z";

export function ladderOf(company: string, change: Partial<ArmedLadder> = {}): ArmedLadder {
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

export function claimOf(ladder: ArmedLadder, change: Partial<Claim> = {}): Claim {
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

/** A company with these ladders, as an owner of its own has opened it. */
export async function armedCompany({ store }: StoreUnderTest, ...ladders: readonly Partial<ArmedLadder>[]) {
  const owner = person(newId());
  const company = await openCompany(store, owner, `warned ${newId()}`);
  const put = ladders.map((ladder) => ladderOf(company.id, ladder));
  const standing = { company: company.id, version: company.version, under, reviewOn: day("2027-01-01") };
  await store.transact(machine, (tx) => tx.warnings.arm([standing], { put, drop: [] }));
  return { owner, company: company.id, version: company.version, ladders: put };
}

export function mine(company: string) {
  return (row: { readonly company: string }): boolean => row.company === company;
}

export function byChannel(one: { readonly channel: string }, other: { readonly channel: string }): number {
  return one.channel < other.channel ? -1 : 1;
}
