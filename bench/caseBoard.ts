// The board of 10,000 open cases of 300 companies: the first look at it, later looks, and the first after an entry,
// beside reading the same cases as they lie in the table and putting them in order, with nothing computed.
//   node bench/caseBoard.ts
//   DATABASE_URL=postgres://… node bench/caseBoard.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, day } from "#calendar/day.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { Deps, Store } from "#service/deps.ts";
import { changeCase } from "#service/changeCase.ts";
import { listCases } from "#service/listCases.ts";
import { localOwner } from "#service/localOwner.ts";
import { openStore } from "#store/openStore.ts";
import { command, itemOf, newId } from "#store/storeFixture.ts";
import { productOn } from "../test/fixtures/productOn.ts";
import { seededRandom } from "./seededRandom.ts";

const [companies, cases] = [300, 10_000];
const today = day("2026-11-20");
const courses = ["replace-licence", "renew-licence", "change-licence", "renew-contract", "annual-report"] as const;
const kindOf = { "renew-contract": "line" } as const;

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-board-"));
const url = process.env["DATABASE_URL"];
const place = url === undefined ? { directory: folder } : { url };
const opened = await openStore(place as Parameters<typeof openStore>[0]);
if (opened.kind === "held") throw new Error("the database is held by another process");
const { store } = opened;
const deps = productOn(store, today);
await fill(store, deps);

const cold: number[] = [];
const warm: number[] = [];
const after: number[] = [];
const peer: number[] = [];
for (let run = 0; run < 5; run += 1) {
  // Another law object is another law: nothing that was kept counts any more.
  const fresh = { ...deps, law: { ...deps.law } };
  cold.push(await board(fresh));
  for (let look = 0; look < 5; look += 1) warm.push(await board(fresh));
  const one = await anyCase();
  await changeCase(fresh, localOwner, one, { do: "comment", says: `${run}` }, newId());
  after.push(await board(fresh));
  peer.push(await plainRead());
}
await store.close();
rmSync(folder, { recursive: true, force: true });

const [base = 1] = [median(peer)];
console.log(
  `${cases} cases of ${companies} companies on ${url === undefined ? "the embedded database" : "PostgreSQL"}`,
);
for (const [name, taken] of Object.entries({ cold, warm, after, "plain read": peer }))
  console.log(
    `${name.padEnd(10)} median ${median(taken).toFixed(0)} ms, longest ${Math.max(...taken).toFixed(0)} ms, ${(median(taken) / base).toFixed(2)} of the plain read`,
  );

function median(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

async function board(on: Deps): Promise<number> {
  const from = performance.now();
  const listed = await listCases(on, localOwner, { closed: "false", archived: false, from: 0, limit: 100 });
  const taken = performance.now() - from;
  if (!listed.ok || listed.value.total !== cases) throw new Error("the board is not whole");
  return taken;
}

/** The cases as text, as a table of them would be read and put in order of their last day, nothing computed. */
async function plainRead(): Promise<number> {
  const ledgers = await store.ledgers(localOwner);
  const texts = ledgers.flatMap((ledger) => ledger.cases.map((one) => JSON.stringify(one)));
  const from = performance.now();
  const read = texts.map((text) => JSON.parse(text) as Case);
  const page = read
    .filter(({ closed }) => closed === null)
    .toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : 1))
    .slice(0, 100);
  const taken = performance.now() - from;
  if (page.length !== 100) throw new Error("the page is not whole");
  return taken;
}

async function anyCase(): Promise<string> {
  const [ledger] = await store.ledgers(localOwner);
  const id = ledger?.cases[0]?.id;
  if (id === undefined) throw new Error("there is no case");
  return id;
}

async function fill(on: Store, { law }: Deps): Promise<void> {
  const random = seededRandom(4);
  for (let at = 0; at < companies; at += 1) {
    const id = newId();
    const company = { id, name: `company ${at}`, creditCode: null, demo: false, organisation: false };
    const share = Math.floor(((at + 1) * cases) / companies) - Math.floor((at * cases) / companies);
    const events = Array.from({ length: share }, (_, index) => {
      const course = courses[index % courses.length] ?? "replace-licence";
      const end = addDays(today, 60 + Math.floor(random() * 700));
      const kind = course === "renew-contract" ? kindOf[course] : "licence";
      const item = itemOf({
        kind,
        naturalKey: `${index}`,
        services: [],
        terms: [{ start: addDays(end, -1_800), end }],
      });
      const subject = newId();
      return [
        { kind: "item-recorded", subject, on: today, data: { item } } as const,
        ...caseEvents(course, subject, law.hash, random),
      ];
    });
    await on.transact(localOwner, async (tx) => {
      const opening = await tx.openCompany(company, command(), today);
      await tx.append(id, opening.version, command(), events.flat());
    });
  }
}

/** Cases that stand at different points: just opened, with papers, handed in, accepted. */
function caseEvents(course: string, item: string, hash: string, random: () => number): readonly CaseEvent[] {
  const subject = newId();
  const on = addDays(today, -Math.floor(random() * 40) - 10);
  const authority = random() < 0.2 ? "miit" : "jiangsu";
  const data = { course, item, authority, law: hash, owner: null };
  const first: CaseEvent = { kind: "case-opened", subject, on, data };
  const point = Math.floor(random() * 4);
  const file = { hash: "a".repeat(64), name: "scan.pdf", type: "pdf", bytes: 1000 };
  const paper = {
    id: "p1",
    material: "business-licence-copy",
    file,
    form: "copy",
    count: 1,
    marks: [],
    effective: null,
    received: null,
    verified: null,
    validUntil: addDays(today, 100),
    item: null,
  } as const;
  const papers = [
    { id: "p1", material: "business-licence-copy", file, form: "copy", count: 1, as: "paper.pdf" } as const,
  ];
  const further: readonly CaseEvent[] = [
    { kind: "case-paper-put", subject, on, data: { paper } },
    { kind: "case-submitted", subject, on: addDays(on, 2), data: { number: null, papers, manifest: "b".repeat(64) } },
    { kind: "case-accepted", subject, on: addDays(on, 6), data: { number: null, deemed: false } },
  ];
  return [first, ...further.slice(0, course === "renew-contract" ? Math.min(point, 1) : point)];
}
