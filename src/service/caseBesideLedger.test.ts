import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseEntry } from "#contract/caseEntries.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { bothKept } from "../../test/fixtures/playedCase.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { changeCase } from "./changeCase.ts";
import type { Deps } from "./deps.ts";
import { documentCase } from "./documents/documentCase.ts";
import { explainCaseDay } from "./explainCaseDay.ts";
import { importLedger } from "./importLedger.ts";
import { localOwner } from "./localOwner.ts";
import { machine } from "./machine.ts";
import { openCase } from "./openCase.ts";
import { showCase } from "./showCase.ts";

// A case goes by the paper that it was opened for: while it runs, when the ledger has its result already, and ever after.

const company = "星河示例通信有限公司";
let deps: Deps;
let one: CaseReply;
let commands = 0;

beforeEach(() => {
  deps = productOn(memoryStore(), "2026-11-26");
});

async function imported(start: string, end: string): Promise<void> {
  const row = `增值电信业务经营许可证,增值电信业务经营许可证,京B2-20219999,北京市通信管理局,${start},${end}`;
  const text = `类别,证书名称,证书编号,发证机关,起始日期,到期日期\n${row}\n`;
  const about = { fileName: "a.csv", company, mode: "keep-good", rows: "all" } as const;
  const command = { commandId: `import-${(commands += 1)}` };
  const read = await importLedger(deps, localOwner, new TextEncoder().encode(text), about, command);
  if (!read.ok || read.value.counts.accepted !== 1) throw new Error(`not imported: ${JSON.stringify(read)}`);
}

async function say(entry: object): Promise<string> {
  const reply = await changeCase(deps, localOwner, one.id, entry as CaseEntry, `entry-${(commands += 1)}`);
  if (reply.ok) one = reply.value;
  return reply.ok ? "ok" : reply.refusal.code;
}

async function items() {
  return (await deps.store.ledgers(localOwner)).flatMap(({ items: all }) => all);
}

/** A renewal of the licence, handed in on 3 August and granted on 16 November. */
async function granted(start = "2021-11-21"): Promise<void> {
  await imported(start, "2026-11-20");
  const [item] = await items();
  const input = { course: "renew-licence", item: item?.id, on: day("2026-07-01"), answers: {} };
  const opened = await openCase(deps, localOwner, input, `open-${(commands += 1)}`);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id: subject, companyId } = opened.value;
  const events: readonly RecordEvent[] = [
    { kind: "case-step-done", subject, on: day("2026-07-01"), data: { stage: "proofs", note: null } },
    { kind: "case-submitted", subject, on: day("2026-08-03"), data: { number: null, papers: [], manifest: "m" } },
    { kind: "case-accepted", subject, on: day("2026-08-07"), data: { number: null, deemed: false } },
    {
      kind: "case-decided",
      subject,
      on: day("2026-11-16"),
      data: { outcome: "granted", number: null, because: null, deemed: false, paper: null },
    },
  ];
  await deps.store.transact(machine, async (tx) => {
    const [ledger] = await tx.ledgers(companyId);
    const command = { id: subject, fingerprint: "", by: "machine", recordedAt: deps.clock.now() };
    await tx.append(companyId, ledger?.company.version ?? 0, command, events);
  });
  const shown = await showCase(deps, localOwner, subject);
  if (!shown.ok) throw new Error(shown.refusal.code);
  one = shown.value;
}

/** Enters the new licence, explains what differs, and closes. */
async function closed(fields: Readonly<Record<string, string>>): Promise<string> {
  const received = await say({ do: "receive", fields, paper: null });
  if (received !== "ok") return received;
  for (const { field, open, state } of one.compared) {
    const how = state === "missing" ? "not-printed" : "explained";
    if (open) await say({ do: "settle", field, how, says: "照新证核对过" });
  }
  return say(close);
}

const close = { do: "close", custody: bothKept, withoutFile: "扫描件还没有做" } as const;

async function told() {
  const written = await documentCase(deps, localOwner, "renewal-application", { case: one.id, further: {} });
  const explained = await explainCaseDay(deps, localOwner, { id: one.id, what: "clock.renewal-decision" });
  return {
    deadlines: one.deadlines.map(({ id, day: last }) => [id, last]),
    clocks: one.clocks.map(({ id, start, expires }) => [id, start, expires]),
    validUntil: written.ok ? written.value.data.validUntil : written.refusal.code,
    explained: explained.ok ? explained.value.lines : explained.refusal.code,
  };
}

test("a closed renewal tells the days that it told before, the proof that it was handed in in time", async () => {
  await granted();
  const before = await told();
  expect(before).toMatchObject({ deadlines: [["lead", "2026-08-22"]], validUntil: "2026年11月20日" });
  expect(await closed({ start: "2026-11-21", end: "2031-11-20" })).toBe("ok");
  expect(await told()).toEqual(before);
  expect((await items()).map(({ terms }) => terms.map(({ end }) => end))).toEqual([["2026-11-20", "2031-11-20"]]);
});

test("the new term that the ledger has already is not entered twice, and its item says who keeps the paper", async () => {
  await granted();
  const before = await told();
  await imported("2026-11-21", "2031-11-20");
  const shown = await showCase(deps, localOwner, one.id);
  if (shown.ok) one = shown.value;
  expect(await told()).toEqual(before);
  expect(await closed({ end: "2031-11-20" })).toBe("ok");
  expect(await told()).toEqual(before);
  expect(await items()).toMatchObject([
    { custody: bothKept, terms: [{ end: "2026-11-20" }, { start: "2026-11-21", end: "2031-11-20" }] },
  ]);
});

test("another new term in the ledger is named beside what was entered, and the close corrects it by the paper", async () => {
  await granted();
  await imported("2026-11-21", "2031-10-20");
  await say({ do: "receive", fields: { start: "2026-11-21", end: "2031-11-20" }, paper: null });
  const end = one.compared.find(({ field }) => field === "end");
  expect(end).toMatchObject({ state: "differs", open: true });
  expect(end?.says?.zh).toContain("2031-10-20");
  expect(await say(close)).toBe("fields-open");
  expect(await closed({ end: "2031-11-20" })).toBe("ok");
  expect((await items()).map(({ terms }) => terms.map(({ end: last }) => last))).toEqual([
    ["2026-11-20", "2031-11-20"],
  ]);
});

test("an end that a ledger without first days put in the place of the old one is the new term, and both are kept", async () => {
  await granted("");
  const before = await told();
  await imported("", "2031-11-20");
  expect((await items()).map(({ terms }) => terms.map(({ end }) => end))).toEqual([["2031-11-20"]]);
  expect(await closed({ end: "2031-11-20" })).toBe("ok");
  expect(await told()).toEqual(before);
  expect((await items()).map(({ terms }) => terms.map(({ end }) => end))).toEqual([["2026-11-20", "2031-11-20"]]);
});

test("an end that the ledger corrects while the case runs is that of the case", async () => {
  await granted();
  await imported("2021-11-21", "2026-11-21");
  const shown = await showCase(deps, localOwner, one.id);
  expect(shown.ok && shown.value.deadlines.map(({ day: last }) => last)).toEqual(["2026-08-23"]);
});
