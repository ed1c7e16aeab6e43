import { day } from "#calendar/day.ts";
import { AsyncLocalStorage } from "node:async_hooks";
import { firstHash } from "#record/chain.ts";
import type { Item } from "#record/item/item.ts";
import { itemEventsOf } from "#record/item/itemEventsOf.ts";
import type { RecordEvent, StoredEvent } from "#record/recordEvent.ts";
import type { Actor, Appended, Command, Store, Tx, VerdictChunk } from "#service/deps.ts";
import { machinePerson } from "./machinePerson.ts";
import type { CompanyRow } from "./database.ts";
import { foldCases } from "./foldCases.ts";
import { filesWithin } from "./memoryFileRows.ts";
import { foldItems } from "./foldItems.ts";
import { settingsAfter } from "./settingsAfter.ts";
import { ledgerState, storedCompany } from "./ledgerState.ts";
import type { LedgerState } from "./ledgerState.ts";
import { linkEvents } from "./linkEvents.ts";
import { memoryLaws } from "./memoryLaws.ts";
import { memoryWarnings } from "./memoryWarningDraft.ts";
import type { CompaniesBeside, MemoryWarnings } from "./memoryWarningDraft.ts";
import { warningsWithin } from "./memoryWarnings.ts";
import { nestedTransaction } from "./nestedTransaction.ts";
import type { FileShelf } from "./memoryFileRows.ts";
import { registration } from "./openStream.ts";
import { storableJson } from "./storableText.ts";

/** Everything of one company. Never changed: a write puts another in its place, so that a rollback is to forget it. */
type CompanyShelf = {
  readonly row: CompanyRow;
  readonly members: ReadonlyMap<string, Actor["role"]>;
  readonly events: readonly StoredEvent[];
  readonly commands: ReadonlyMap<string, { readonly fingerprint: string; readonly version: number }>;
  readonly state: LedgerState;
  readonly verdicts: ReadonlyMap<string, readonly VerdictChunk[]>;
  readonly files: FileShelf;
};

type Shelves = Map<string, CompanyShelf>;

const probeDay = day("2000-01-01");

/** The store without a database, for tests and simulation. It forgets everything with the process. */
export function memoryStore(): Store {
  let committed: Shelves = new Map();
  const warnings = memoryWarnings();
  let last: Promise<unknown> = Promise.resolve();
  const inside = new AsyncLocalStorage<true>();
  const laws = memoryLaws();

  /** One transaction after the other, each on its own copy. */
  async function transact<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (inside.getStore() === true) throw new Error(nestedTransaction);
    const before = last;
    const mine = (async () => {
      await before;
      const draft = new Map(committed);
      const { tx, commit } = transactionOn(draft, warnings, laws, actor);
      const result = await inside.run(true, () => work(tx));
      committed = draft;
      commit();
      return result;
    })();
    last = mine.catch(() => {});
    return mine;
  }

  return {
    transact,
    ledgers: (actor) => transactionOn(new Map(committed), warnings, laws, actor).tx.ledgers(),
    ...laws,
    archivedLaw: async (hash) => {
      if (inside.getStore() === true) throw new Error(nestedTransaction);
      return laws.archivedLaw(hash);
    },
    describe: async () => ({ engine: "memory", durable: false, schemaVersion: 0 }),
    isolationHolds: async () => strangerGetsNothing(new Map(committed)),
    close: async () => {},
  };
}

function transactionOn(
  shelves: Shelves,
  warnings: MemoryWarnings,
  { archivedLaw }: Pick<Store, "archivedLaw">,
  actor: Actor,
): { readonly tx: Tx; readonly commit: () => void } {
  const visible = new Set(actor.companies === "all" ? shelves.keys() : actor.companies);
  const shelfOf = (company: string): CompanyShelf | undefined => {
    const shelf = shelves.get(company);
    const isMember = actor.person === machinePerson || shelf?.members.has(actor.person);
    return isMember && visible.has(company) ? shelf : undefined;
  };
  const writable = (company: string): CompanyShelf => {
    const shelf = shelfOf(company);
    if (shelf === undefined || shelf.members.get(actor.person) === "reader") {
      throw new Error(`there is no company ${company} that this actor may write to`);
    }
    return shelf;
  };
  const shelved = (company?: string | readonly string[]): readonly CompanyShelf[] =>
    [...(company === undefined ? shelves.keys() : [company].flat())]
      .flatMap((id) => shelfOf(id) ?? [])
      .toSorted(byName);
  const append: Tx["append"] = async (company, expectedVersion, command, events) => {
    const shelf = writable(company);
    const answer = refusalOf(shelf, expectedVersion, command);
    if (answer !== null) return answer;
    const all: RecordEvent[] = [];
    for await (const some of Symbol.asyncIterator in events ? events : [events]) all.push(...some);
    if (all.length === 0) throw new Error(`command ${command.id} has nothing to append`);
    const next = appended(shelf, command, all);
    shelves.set(company, next);
    return { kind: "appended", version: next.row.version };
  };

  const within = warningsWithin(warnings, companiesBeside(shelves, shelfOf, actor.person));
  const tx: Tx = {
    companies: async (some) =>
      (typeof some === "string" ? shelved().filter(({ row }) => row[some]) : shelved(some)).map(({ row }) =>
        storedCompany(row),
      ),
    openCompany: async (company, command, on) => {
      if (shelves.has(company.id)) throw new Error(`company ${company.id} is there already`);
      shelves.set(company.id, emptyShelf(company, actor, on));
      visible.add(company.id);
      await append(company.id, 0, command, [registration(company, on)]);
      return storedCompany(writable(company.id).row);
    },
    append,
    stream: async (company, filter = {}) => someOf(shelfOf(company)?.events ?? [], filter),
    ledgers: async (company) => shelved(company).map(({ state }) => state.ledger),
    datesMoved: async (company) =>
      shelved(company)
        .toSorted((one, other) => byBytes(one.row.company_id, other.row.company_id))
        .flatMap(({ events }) => events.filter((event) => event.kind === "dates-moved")),
    saveVerdicts: async (company, importId, chunks) => {
      shelves.set(company, withVerdicts(writable(company), importId, chunks));
    },
    verdicts: async (company, importId) => (shelfOf(company)?.verdicts.get(importId) ?? []).toSorted(bySheetAndRow),
    archivedLaw,
    files: filesWithin({
      of: (company) => (company === undefined ? shelved() : shelved(company)).map(({ files }) => files),
      put: (company, files) => shelves.set(company, { ...writable(company), files }),
    }),
    warnings: within.tables,
  };
  return { tx, commit: within.commit };
}

function someOf(
  events: readonly StoredEvent[],
  { subject, afterVersion = 0, limit }: NonNullable<Parameters<Tx["stream"]>[1]>,
): readonly StoredEvent[] {
  return events
    .filter((event) => event.version > afterVersion && (subject === undefined || isAbout(event, subject)))
    .slice(0, limit);
}

function withVerdicts(shelf: CompanyShelf, importId: string, chunks: readonly VerdictChunk[]): CompanyShelf {
  const kept = JSON.parse(storableJson(chunks, `import ${importId}`)) as readonly VerdictChunk[];
  const before = shelf.verdicts.get(importId) ?? [];
  return { ...shelf, verdicts: new Map(shelf.verdicts).set(importId, [...before, ...kept]) };
}

function companiesBeside(
  shelves: Shelves,
  shelfOf: (company: string) => CompanyShelf | undefined,
  person: string,
): CompaniesBeside {
  return {
    versions: () => {
      const holders = [...shelves.values()].filter(({ row }) => !row.organisation && shelfOf(row.company_id));
      return new Map(holders.map(({ row }) => [row.company_id, row.version]));
    },
    sees: (company) => shelfOf(company) !== undefined,
    isDemo: (company) => shelfOf(company)?.row.demo === true,
    mayWrite: (company) => {
      const shelf = shelfOf(company);
      return shelf !== undefined && shelf.members.get(person) !== "reader";
    },
  };
}

function isAbout(event: StoredEvent, subject: string): boolean {
  return event.subject === subject || itemEventsOf(event).some((itemEvent) => itemEvent.subject === subject);
}

function emptyShelf(
  company: Parameters<Tx["openCompany"]>[0],
  actor: Actor,
  on: CompanyRow["recorded_since"],
): CompanyShelf {
  const { id, name, creditCode, demo, organisation } = company;
  const row: CompanyRow = {
    company_id: id,
    name,
    credit_code: creditCode,
    demo,
    organisation,
    recorded_since: on,
    version: 0,
    head: firstHash,
    settings: {},
  };
  const state = ledgerState(row, new Map(), new Map());
  const members = new Map([[actor.person, actor.role]]);
  return { row, members, events: [], commands: new Map(), state, verdicts: new Map(), files: new Map() };
}

/** Why nothing is to be written; null when it is. */
function refusalOf(shelf: CompanyShelf, expectedVersion: number, command: Command): Appended | null {
  const before = shelf.commands.get(command.id);
  if (before !== undefined) return { kind: "repeated", ...before };
  const { version } = shelf.row;
  return version === expectedVersion ? null : { kind: "conflict", version };
}

function appended(shelf: CompanyShelf, command: Command, events: readonly RecordEvent[]): CompanyShelf {
  const { row, commands, state } = shelf;
  const { entries, hashes, end } = linkEvents(row.company_id, row, command, events);
  const stored = entries.map(({ dataText, ...entry }, index) => {
    const data: unknown = JSON.parse(dataText);
    return { ...entry, data, hash: hashes[index] } as StoredEvent;
  });
  const items = new Map(state.items);
  foldItems(items, stored);
  const cases = new Map(state.cases);
  foldCases(cases, stored);
  refuseSharedKeys(items);
  const next = { ...row, ...end, settings: settingsAfter(row.settings, events) };
  return {
    ...shelf,
    row: next,
    events: [...shelf.events, ...stored],
    commands: new Map(commands).set(command.id, { fingerprint: command.fingerprint, version: next.version }),
    state: ledgerState(next, items, cases),
  };
}

function refuseSharedKeys(items: ReadonlyMap<string, Item>): void {
  const keys = new Set<string>();
  for (const { id, naturalKey } of items.values()) {
    if (keys.has(naturalKey)) throw new Error(`item ${id} has a natural key that another item has: ${naturalKey}`);
    keys.add(naturalKey);
  }
}

function byName(one: CompanyShelf, other: CompanyShelf): number {
  return byBytes(one.row.name, other.row.name) || byBytes(one.row.company_id, other.row.company_id);
}

function bySheetAndRow(one: VerdictChunk, other: VerdictChunk): number {
  return byBytes(one.sheet, other.sheet) || one.firstRow - other.firstRow;
}

/** The order of the databases: by the bytes of UTF-8. */
function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

async function strangerGetsNothing(draft: Shelves): Promise<boolean> {
  const person = (name: string): Actor => ({ person: name, name, role: "owner", companies: "all" });
  const command: Command = { id: "probe", fingerprint: "probe", by: "probe", recordedAt: "2000-01-01T00:00:00.000Z" };
  const id = "probe";
  const shelf = emptyShelf(
    { id, name: id, creditCode: null, demo: false, organisation: false },
    person("probe-owner"),
    probeDay,
  );
  draft.set(
    id,
    appended(shelf, command, [
      registration({ id, name: id, creditCode: null, demo: false, organisation: false }, probeDay),
    ]),
  );
  const stranger = transactionOn(draft, memoryWarnings(), memoryLaws(), person("probe-stranger")).tx;
  const seen = [await stranger.ledgers(id), await stranger.stream(id), await stranger.verdicts(id, id)];
  const before = draft.get(id);
  await stranger.saveVerdicts(id, id, []).catch(() => {});
  return seen.every((rows) => rows.length === 0) && draft.get(id) === before;
}
