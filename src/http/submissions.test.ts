import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { caseCommand } from "#cli/case.ts";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { keepFileReplySchema } from "#contract/files.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { diskFiles } from "#files/diskFiles.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { createApp } from "./app.ts";

// What was handed in comes back under the names that it was handed in with, one by one and as a whole.

let app: Hono;
let one: CaseReply;
let item: string | undefined;
const local = "http://127.0.0.1:4180/api/v1";
const json = { "content-type": "application/json" };
const handed = "2026-11-20";
const folder = mkdtempSync(join(tmpdir(), "zhaozhang-submissions-"));
const placeOf = (hash = ""): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const files = diskFiles(folder, 1_000_000, Date.now);
  app = createApp({ ...productOn(memoryStore(), "2026-11-21"), files }, localOwner, (_, error) => {
    throw error;
  });
  const body = new Uint8Array(sample("云桥-核心资源台账.xlsx"));
  await app.request(`${local}/imports?fileName=${encodeURIComponent("台账.xlsx")}`, { method: "POST", body });
  const { items } = itemsReplySchema.parse(await (await app.request(`${local}/items?kind=licence`)).json());
  item = items.find(({ end }) => end !== null && end > "2027-06-01")?.id;
  await begin("renew-licence");
});

/** Opens a case and brings it as far as handed in. */
async function begin(course: string): Promise<void> {
  one = await sent("/cases", { course, item, on: "2026-11-01" });
  await answerAll();
  for (const { id, kind } of one.stages)
    if (kind === "step" && one.stages.findIndex((stage) => stage.id === id) < submitAt())
      one = await say({ do: "step", on: "2026-11-02", stage: id });
  await collect();
  one = await say({ do: "submit", on: handed });
}

async function sent(path: string, entry: object): Promise<CaseReply> {
  const response = await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(entry), headers: json });
  const reply: unknown = await response.json();
  const parsed = caseReplySchema.safeParse(reply);
  if (!parsed.success) throw new Error(JSON.stringify(reply));
  return parsed.data;
}

const submitAt = (): number => one.stages.findIndex(({ kind }) => kind === "submit");
const say = (entry: object) => sent(`/cases/${one.id}/entries`, entry);

async function answerAll(): Promise<void> {
  const known: Readonly<Record<string, string>> = {
    running: "all",
    "at-hand": "yes",
    "reports-clean": "yes",
    what: "legal-representative",
  };
  for (let open = one.questions; open.some(({ answer, unknown }) => answer === null && !unknown);) {
    const answers = Object.fromEntries(
      open.flatMap(({ id, answer, unknown }) => (answer === null && !unknown ? [[id, known[id] ?? null]] : [])),
    );
    one = await say({ do: "answer", on: "2026-11-02", answers });
    open = one.questions;
  }
}

async function keep(name: string): Promise<{ readonly hash: string }> {
  const address = `${local}/companies/${encodeURIComponent(one.companyId)}/files?name=${encodeURIComponent(name)}`;
  const reply = await app.request(address, { method: "POST", body: pdf(`${name} ${Math.random()}`) });
  return { hash: keepFileReplySchema.parse(await reply.json()).file.hash };
}

/** Every scan has the same name, as scans do. */
async function collect(): Promise<void> {
  for (const { material, form, count, marks } of one.papers.filter(({ needed }) => needed)) {
    const paper = {
      material,
      file: await keep("扫描.pdf"),
      form: form === "unknown" ? "scan" : form,
      count: count ?? 1,
      marks: marks.map(({ mark }) => mark),
      effective: "2026-11-03",
      validUntil: "2030-01-01",
    };
    one = await say({ do: "put-paper", on: "2026-11-03", paper });
  }
}

const named = (response: Response): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/u.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "");
const sum = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

test("a file is saved under the name of the rule, whatever it was called when it was kept", async () => {
  const papers = one.submitted?.papers ?? [];
  expect(papers.length).toBeGreaterThan(3);
  for (const { id, as, file } of papers) {
    const response = await app.request(`${local}/cases/${one.id}/submissions/1/files/${id}`);
    expect(named(response)).toBe(as);
    expect(as).toMatch(/_20261120(?:_\d+)?\.pdf$/u);
    expect(response.headers.get("content-security-policy")).toMatch(/sandbox/u);
    expect(sum(new Uint8Array(await response.arrayBuffer()))).toBe(file?.hash);
  }
  expect(new Set(papers.map(({ as }) => as)).size).toBe(papers.length);
});

test("the whole is an archive whose list agrees with its files and with what was sealed", async () => {
  const papers = one.submitted?.papers ?? [];
  const response = await app.request(`${local}/cases/${one.id}/submissions/1`);
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(named(response)).toMatch(/_20261120_递交1\.zip$/u);
  const {
    "清单.csv": list,
    SHA256SUMS: sums,
    "manifest.txt": sealed,
    ...files
  } = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files)).toEqual(papers.map(({ as }) => as));
  const told = strFromU8(sums ?? new Uint8Array())
    .trimEnd()
    .split("\n");
  expect(told).toEqual(Object.entries(files).map(([name, bytes]) => `${sum(bytes)}  ${name}`));
  expect(sum(sealed ?? new Uint8Array())).toBe(one.submitted?.manifest);
  const lines = strFromU8(list ?? new Uint8Array())
    .trimEnd()
    .split("\r\n");
  expect(lines.length).toBe(papers.length + 1);
  for (const [at, { as, file, title }] of papers.entries()) {
    for (const cell of [as, file?.hash, String(file?.bytes), title.zh, "2026-11-03"])
      expect(lines[at + 1]).toContain(`"${cell}"`);
  }
});

test("what answered a correction is a submission of its own, and the command line saves both", async () => {
  await say({ do: "ask-correction", on: handed, points: ["重交"] });
  const again = one.papers.find(({ needed }) => needed);
  const paper = { ...again?.kept[0], material: again?.material, file: await keep("改好.pdf") };
  await say({ do: "put-paper", on: handed, paper });
  one = await say({ do: "answer-correction", on: "2026-11-21", answers: [{ point: "1", says: "重交" }] });
  const frozen = one.corrections[0]?.answered?.papers ?? [];
  expect(frozen).toHaveLength(1);
  const file = await app.request(`${local}/cases/${one.id}/submissions/2/files/${frozen[0]?.id}`);
  expect(named(file)).toBe(frozen[0]?.as);
  const saved: string[] = [];
  const { code } = await ranCommand(app, caseCommand, ["files", one.id, "--to", "put"], {
    saveNew: (to, name, bytes, into) => {
      expect(into).toBe("folder");
      saved.push(`${to}/${name}: ${Object.keys(unzipSync(bytes)).length}`);
      return Promise.resolve(`${to}/${name}`);
    },
  });
  expect({ code, saved: saved.map((line) => line.replace(/^(put)\/.*_(\d{8}_递交\d)\.zip/u, "$1 $2")) }).toEqual({
    code: 0,
    saved: [`put 20261120_递交1: ${(one.submitted?.papers.length ?? 0) + 3}`, "put 20261121_递交2: 4"],
  });
});

test("an answer of words alone has no sums, for there is no file to sum", async () => {
  await say({ do: "ask-correction", on: "2026-11-21", points: ["说明"] });
  one = await say({ do: "answer-correction", on: "2026-11-21", answers: [{ point: "1", says: "已说明" }] });
  const response = await app.request(`${local}/cases/${one.id}/submissions/2`);
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toEqual(["manifest.txt", "清单.csv"]);
});

test("a file that is gone or is another by now is told by its name before the archive begins, with the next step", async () => {
  const papers = one.submitted?.papers ?? [];
  const refused = async () => {
    const response = await app.request(`${local}/cases/${one.id}/submissions/1`);
    const { code, sentence } = problemSchema.parse(await response.json());
    return { code, zh: sentence.zh, en: sentence.en };
  };
  const last = papers.at(-1);
  const place = placeOf(last?.file?.hash);
  const bytes = readFileSync(place);
  writeFileSync(place, Buffer.concat([bytes, Buffer.from("x")]));
  const damaged = await refused();
  expect(damaged).toMatchObject({ code: "file-damaged", zh: expect.stringContaining(last?.as ?? "?") });
  expect(damaged.zh).toContain("从备份恢复");
  expect(damaged.en).toContain("Restore it from a backup");
  const typed = await ranCommand(app, caseCommand, ["files", one.id, "--to", "put"]);
  expect(typed).toMatchObject({ code: 1, said: damaged.zh });
  rmSync(place);
  expect(await refused()).toMatchObject({ code: "file-lost", zh: expect.stringContaining(last?.as ?? "?") });
  writeFileSync(place, bytes);
  const whole = await app.request(`${local}/cases/${one.id}/submissions/1`);
  expect(whole.headers.get("content-type")).toBe("application/zip");
  await whole.arrayBuffer();
});

test("every pause, the extension and what was given for papers keep their file, on the page and in the history", async () => {
  await begin("change-licence");
  expect(one.submitted?.receipt).toBeNull();
  await say({ do: "take-back", what: "submission", because: "漏了回执" });
  const files = await Promise.all(
    ["回执", "受理通知书", "停时通知", "恢复通知", "延期告知书"].map((name) => keep(`${name}.pdf`)),
  );
  const [receipt, ...papers] = files;
  await say({ do: "submit", on: handed, receipt });
  const because = "本机关负责人批准";
  await say({ do: "accept", on: handed, paper: papers[0] });
  await say({ do: "pause", on: handed, ground: "hearing", paper: papers[1] });
  await say({ do: "resume", on: handed, paper: papers[2] });
  const by = { value: 10, unit: "working-day" };
  one = await say({ do: "extend", on: handed, by, because, paper: papers[3] });
  const shown = [
    one.submitted?.receipt,
    one.accepted?.paper,
    one.pauses[0]?.paper,
    one.pauses[0]?.resumedBy,
    one.extension?.paper,
  ];
  expect(shown.map((file) => file?.hash)).toEqual(files.map(({ hash }) => hash));
  const told = one.history.slice(0, 5).map(({ file }) => file?.name);
  expect(told).toEqual(["延期告知书.pdf", "恢复通知.pdf", "停时通知.pdf", "受理通知书.pdf", "回执.pdf"]);
  one = await say({ do: "take-back", what: "pause", because: "还没有恢复" });
  expect(one.pauses).toMatchObject([{ to: null, paper: { hash: papers[1]?.hash }, resumedBy: null }]);
});

test("a submission that there is not, and a paper without a file, are refused with the next step", async () => {
  const refused = async (path: string) =>
    problemSchema.parse(await (await app.request(`${local}/cases/${path}`)).json()).code;
  expect(await refused(`${one.id}/submissions/2`)).toBe("round-unknown");
  expect(await refused(`${one.id}/submissions/0`)).toBe("round-unknown");
  expect(await refused(`${one.id}/submissions/x/files/y`)).toBe("round-unknown");
  expect(await refused(`${one.id}/submissions/1/files/y`)).toBe("round-no-file");
  expect(await refused("nobody/submissions/1")).toBe("case-not-found");
});
