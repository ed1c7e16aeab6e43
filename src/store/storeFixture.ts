import { hash, randomBytes } from "node:crypto";
import { day } from "#calendar/day.ts";
import type { Item, ItemRecorded } from "#record/item/item.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Actor, Command, CompanyLedger, Store, StoredCompany } from "#service/deps.ts";

/** A store to test, and another one on the same data that has seen nothing of it yet. */
export type StoreUnderTest = { readonly store: Store; readonly fresh: () => Store; close(): Promise<void> };

export const sha256 = (text: string): string => hash("sha256", text);
export const on = day("2026-11-21");

export function newId(): string {
  return randomBytes(8).toString("hex");
}

export function person(name: string, change: Partial<Actor> = {}): Actor {
  return { person: name, name, role: "owner", companies: "all", ...change };
}

export function command(id: string = newId(), fingerprint = "fingerprint"): Command {
  return { id, fingerprint, by: "local", recordedAt: "2026-11-21T01:02:03.456Z" };
}

export function itemOf(change: Partial<Omit<Item, "id">> = {}): Omit<Item, "id"> {
  return {
    kind: "line",
    naturalKey: "line gd-1",
    name: "京沪专线",
    identifier: "GD-1",
    province: null,
    counterparty: null,
    services: ["isp"],
    renewal: null,
    notContinuing: false,
    owners: ["小李"],
    remark: null,
    extra: {},
    terms: [{ start: day("2024-01-01"), end: day("2026-12-31") }],
    origin: null,
    ...change,
  };
}

export function recorded(change: Partial<Omit<Item, "id">> = {}, subject: string = newId()): ItemRecorded {
  return { kind: "item-recorded", subject, on, data: { item: itemOf(change) } };
}

export function manyRecorded(count: number): ItemRecorded[] {
  return Array.from({ length: count }, (_, index) =>
    recorded({ naturalKey: `line ${index}`, identifier: String(index) }),
  );
}

export async function openCompany(store: Store, actor: Actor, name = "星河示例通信有限公司"): Promise<StoredCompany> {
  const company = { id: newId(), name, creditCode: "91310000MA1FL0000X", demo: false, organisation: false };
  return store.transact(actor, (tx) => tx.openCompany(company, command(), on));
}

export async function append(
  store: Store,
  actor: Actor,
  company: string,
  after: number,
  ...events: readonly RecordEvent[]
) {
  return store.transact(actor, (tx) => tx.append(company, after, command(), events));
}

export async function ledgerOf(store: Store, actor: Actor, company: string): Promise<CompanyLedger> {
  const [ledger] = await store.transact(actor, (tx) => tx.ledgers(company));
  if (ledger === undefined) throw new Error(`${actor.person} sees no ledger of ${company}`);
  return ledger;
}
