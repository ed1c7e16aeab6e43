// The board of 10,000 open cases of 300 companies: the first look on a server that has just started, later looks, the
// first after midnight, after another law and after an entry; beside reading the same cases as they lie in the table and
// putting them in order, with nothing computed. On the embedded database, and on an empty PostgreSQL database if one is named.
//   node bench/caseBoard.ts
//   DATABASE_URL=postgres://… node bench/caseBoard.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "#calendar/day.ts";
import { casesReplySchema } from "#contract/caseLists.ts";
import type { Case } from "#record/case/case.ts";
import { changeCase } from "#service/changeCase.ts";
import type { Deps, Store } from "#service/deps.ts";
import { listCases } from "#service/listCases.ts";
import { localOwner } from "#service/localOwner.ts";
import type { DatabasePlace } from "#store/openDatabase.ts";
import { openStore } from "#store/openStore.ts";
import { newId } from "#store/storeFixture.ts";
import { productOn } from "../test/fixtures/productOn.ts";
import { cases, companies, fillWithCases, today } from "./manyCases.ts";
import { startMeasuredServer } from "./measuredServer.ts";

const [starts, runs, later] = [3, 7, 5];

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-board-"));
const data = join(folder, "data");
const url = process.env["DATABASE_URL"];
await measure("the embedded database", { directory: data });
if (url !== undefined) await measure("PostgreSQL", { url });
rmSync(folder, { recursive: true, force: true });

type Taken = Readonly<Record<string, number[]>>;

async function measure(name: string, place: { readonly directory: string } | { readonly url: string }): Promise<void> {
  await withStore(place, (store, { law }) => fillWithCases(store, law.hash));
  const served: Taken = { "first after a start": [], "later, over HTTP": [] };
  for (let start = 0; start < starts; start += 1) await lookAtServer(place, served);
  const worked: Taken = {
    "first of all": [],
    midnight: [],
    "another law": [],
    "after an entry": [],
    later: [],
    "plain read": [],
  };
  await withStore(place, (store, deps) => lookWithin(store, deps, worked));
  const base = median(worked["plain read"] ?? []);
  console.log(`${cases} cases of ${companies} companies on ${name}`);
  for (const [kind, taken] of Object.entries({ ...served, ...worked }))
    console.log(
      `  ${kind.padEnd(20)} median ${median(taken).toFixed(0)} ms, least ${Math.min(...taken).toFixed(0)}, most ${Math.max(...taken).toFixed(0)}; ${(median(taken) / base).toFixed(2)} of the plain read`,
    );
}

async function withStore(place: DatabasePlace, work: (store: Store, deps: Deps) => Promise<void>): Promise<void> {
  const opened = await openStore(place);
  if (opened.kind === "held") throw new Error("the database is held by another process");
  await work(opened.store, productOn(opened.store, today));
  await opened.store.close();
}

/** A server reads the ledgers and works out the due list before it says that it listens, as it does for everybody. */
async function lookAtServer(
  place: { readonly directory: string } | { readonly url: string },
  taken: Taken,
): Promise<void> {
  const server = "url" in place ? await startMeasuredServer(place.url) : await startMeasuredServer("", place.directory);
  const fetched = async (): Promise<number> => {
    const from = performance.now();
    const text = await (await fetch(`${server.url}/api/v1/cases`)).text();
    const ms = performance.now() - from;
    if (casesReplySchema.parse(JSON.parse(text)).total !== cases) throw new Error("the board is not whole");
    return ms;
  };
  taken["first after a start"]?.push(await fetched());
  for (let again = 0; again < later; again += 1) taken["later, over HTTP"]?.push(await fetched());
  await server.stop();
}

/** `first of all` reads the ledgers from the database, in a process whose code has not run yet. */
async function lookWithin(store: Store, deps: Deps, taken: Taken): Promise<void> {
  taken["first of all"]?.push(await look(deps));
  for (let run = 1; run <= runs; run += 1) {
    const on = { ...deps, clock: { ...deps.clock, today: () => addDays(today, run) } };
    taken["midnight"]?.push(await look(on));
    for (let again = 0; again < later; again += 1) taken["later"]?.push(await look(on));
    await changeCase(on, localOwner, await anyCase(store), { do: "comment", says: `${run}` }, newId());
    taken["after an entry"]?.push(await look(on));
    // Another object is another law: nothing that was kept counts any more, not even days that were counted.
    taken["another law"]?.push(await look({ ...on, law: { ...on.law } }));
    taken["plain read"]?.push(await plainRead(store));
  }
}

async function look(on: Deps): Promise<number> {
  const from = performance.now();
  const listed = await listCases(on, localOwner, { closed: "false", archived: false, from: 0, limit: 100 });
  const ms = performance.now() - from;
  if (!listed.ok || listed.value.total !== cases) throw new Error("the board is not whole");
  return ms;
}

/** The cases as text, as a table of them would be read and put in order of their last day, nothing computed. */
async function plainRead(store: Store): Promise<number> {
  const ledgers = await store.ledgers(localOwner);
  const texts = ledgers.flatMap((ledger) => ledger.cases.map((one) => JSON.stringify(one)));
  const from = performance.now();
  const read = texts.map((text) => JSON.parse(text) as Case);
  const page = read
    .filter(({ closed }) => closed === null)
    .toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : 1))
    .slice(0, 100);
  const ms = performance.now() - from;
  if (page.length !== 100) throw new Error("the page is not whole");
  return ms;
}

async function anyCase(store: Store): Promise<string> {
  const [ledger] = await store.ledgers(localOwner);
  const id = ledger?.cases[0]?.id;
  if (id === undefined) throw new Error("there is no case");
  return id;
}

function median(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}
