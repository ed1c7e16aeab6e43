import { expect, test } from "vitest";
import { createApp } from "#http/app.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { runCommand } from "./runCommand.ts";
import { lawCommand } from "./law.ts";

async function ran(
  args: readonly string[],
  change: Partial<Deps> = {},
  language: "zh" | "en" = "en",
  folder: Readonly<Record<string, string>> | null = null,
) {
  const said: string[] = [];
  const app = createApp({ ...productOn(memoryStore(), "2026-11-21"), ...change }, localOwner, () => {});
  const exit = await runCommand(lawCommand, args, {
    terminal: { out: (text) => said.push(text), err: (text) => said.push(text), progress: () => {}, watched: false },
    call: async (request) => app.fetch(request),
    readFile: () => Promise.reject(new Error("reads nothing")),
    readLawFolder: async (path) => (path === "edited" ? folder : null),
    readInput: () => Promise.reject(new Error("reads nothing")),
    writeFile: () => Promise.reject(new Error("writes nothing")),
    language,
  });
  return { exit, text: said.join("\n") };
}

function lawWith(path: string, from: string, to: string): Pick<Deps, "law"> {
  const parsed = parseLaw({ ...lawTexts, [path]: (lawTexts[path] ?? "").replace(from, to) }, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return { law: parsed.law };
}

test("the years stand with their notices, and the next with what is certain", async () => {
  const { exit, text } = await ran(["calendar"]);
  expect(exit).toBe(0);
  const lines = text.split("\n");
  expect(lines.filter((line) => /^20\d\d /.test(line))).toHaveLength(21);
  expect(lines.find((line) => line.startsWith("2019 "))).toContain("国办发明电〔2018〕15号");
  expect(lines.at(-1)).toMatch(/2027 .*not published .*13 statutory days are certain, 352 days are open/);
});

test("the comparison is exit code 0 where nothing differs, and believes nothing of an open year", async () => {
  const { exit, text } = await ran(["calendar", "check"]);
  expect(exit).toBe(0);
  expect(text).toContain("7302 days compared with chinese-days 1.5.7: no difference.");
  expect(text).toContain("2027-10-01  ours: rest  theirs: worked  by: 2027-10-01 Friday: statutory holiday");
});

test("a difference is exit code 1 and told with both sides and the notice", async () => {
  const changed = lawWith("calendar/2026.yaml", "worked: [2026-05-09]", "worked: [2026-05-10]");
  const { exit, text } = await ran(["calendar", "check"], changed, "zh");
  expect(exit).toBe(1);
  expect(text).toContain("2 天有差异");
  expect(text).toContain("2026-05-09  我们：休息  对方：上班");
  expect(text).toMatch(/2026-05-10 {2}我们：上班 {2}对方：休息 {2}依据：.*国办发明电〔2025〕7号/);
  expect((await ran(["calendar", "check", "--json"], changed)).exit).toBe(1);
  expect((await ran(["calendar"], changed)).exit).toBe(0);
});

test("where the law never changed, no date moved with it", async () => {
  expect(await ran(["moved"])).toEqual({
    exit: 0,
    text: "The rules have not changed since they were first used, so no date moved with them.",
  });
  const { exit, text } = await ran(["moved", "--json"]);
  expect([exit, JSON.parse(text)]).toEqual([0, expect.objectContaining({ finished: true, changes: [] })]);
});

test("the report counts what became of the articles, and lists with its reason what is not encoded yet", async () => {
  const reply = JSON.parse((await ran(["report", "--json"])).text);
  const { open, ...counts } = reply.coverage;
  const all = Object.values<number>(counts).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(reply.sources.articles);
  expect(open).toHaveLength(counts["not-yet"]);
  expect(open).toContainEqual({
    source: "cybersecurity-law",
    title: { zh: "中华人民共和国网络安全法", en: expect.any(String) },
    article: "第二十三条",
    because: expect.objectContaining({ zh: "网络日志至少保存六个月，还没有规则" }),
  });
  const { exit, text } = await ran(["report"], {}, "zh");
  expect(exit).toBe(0);
  expect(text).toContain(`\n  已编入：${counts.encoded}\n`);
  expect(text).toContain("\n  中华人民共和国网络安全法 第二十三条：网络日志至少保存六个月，还没有规则");
});

test.each([
  [[]],
  [["weather"]],
  [["calendar", "mend"]],
  [["moved", "back"]],
  [["calendar", "--company", "甲"]],
  [["calendar", "check", "more"]],
])("%j is wrong usage", async (args) => {
  expect((await ran(args)).exit).toBe(2);
});

test("the proceedings stand with what is known of each authority", async () => {
  const { exit, text } = await ran(["proceedings"]);
  expect(exit).toBe(0);
  const lines = text.split("\n");
  expect(lines.filter((line) => /^\d+ +[a-z-]+ /.test(line))).toHaveLength(10);
  expect(lines.find((line) => line.startsWith("jiangxi "))).toMatch(/O .*jxca\.miit\.gov\.cn$/);
  expect(lines.find((line) => line.startsWith("tibet "))).toMatch(/^tibet +(?:· +){10}/);
});

test("one proceeding at one authority: its own word first, and what is unknown with whom to ask", async () => {
  const { exit, text } = await ran(["proceedings", "replace-licence", "--authority", "江西"], {}, "zh");
  expect(exit).toBe(0);
  expect(text).toContain("遗失补办许可证 · 江西省通信管理局");
  expect(text.split("\n").findIndex((line) => line.startsWith("  [官方 · 本机关]"))).toBeGreaterThan(0);
  const elsewhere = await ran(["proceedings", "renew-licence", "--authority", "江西省"], {}, "zh");
  expect(elsewhere.text).toMatch(/联系方式.*未知：请询问主管机关（jxca\.miit\.gov\.cn）/);
});

test("a proceeding or an authority that is none is refused with the ones there are", async () => {
  const unknown = await ran(["proceedings", "divorce"]);
  expect(unknown).toMatchObject({ exit: 1 });
  expect(unknown.text).toContain('No proceeding has the id "divorce". There are: ');
  const nowhere = await ran(["proceedings", "replace-licence", "--authority", "Atlantis"]);
  expect(nowhere.exit).toBe(1);
  expect(nowhere.text).toContain('No authority is called "Atlantis"');
});

test("the report tells how sure the law is, and ends with 1 where a rule has no source", async () => {
  const { exit, text } = await ran(["report"]);
  expect(exit).toBe(0);
  expect(text).toContain("Every rule has its source.");
  expect(text).toMatch(/^overlays +76 /m);
  expect(text).toContain("dates from 2027 on are provisional");
  const { law } = productOn(memoryStore(), "2026-11-21");
  const kind = law.kinds.get("line");
  if (kind === undefined) throw new Error("no kind");
  const uncited = { law: { ...law, kinds: new Map([["line", { ...kind, cites: [] }]]) } };
  const bad = await ran(["report"], uncited);
  expect(bad).toMatchObject({ exit: 1 });
  expect(bad.text).toContain("1 rules have no source:\n  kinds/line");
});

test("sources that nobody confirmed for a year are named", async () => {
  const { text } = await ran(["report"], productOn(memoryStore(), "2027-11-22"));
  expect(text).toMatch(/\d+ sources were not confirmed for a year:\n {2}2026-11-21/);
});

test("a law in a folder is held against the one in use: what differs, and that no date moves without a ledger", async () => {
  const store = memoryStore();
  const product = productOn(store, "2026-11-21");
  await store.archiveLaw(product.law.hash, lawTexts);
  await store.useLaw(product.law.hash, "2026-01-01T00:00:00.000Z");
  const lead = "parameters/licence-renewal-lead.yaml";
  const folder = { ...lawTexts, [lead]: (lawTexts[lead] ?? "").replace("value: 90", "value: 60") };
  const { exit, text } = await ran(["diff", "edited"], { store }, "zh", folder);
  // The dates that it would move are told, and that its cases contradict it.
  expect(exit).toBe(1);
  expect(text).toMatch(/案例有 \d+ 处问题，这版规则不能载入：/);
  expect(text).toMatch(/ {2}law\/cases\/renew-licence\.yaml:12 案例.*算出 2026-12-21/);
  expect(text).toContain(`改动  law/${lead}  申请延续许可证：有效期届满前`);
  expect(text).toContain("    values[2017-09-01].value: 90 → 60");
  expect(text).toContain("没有企业的日期因此变动。");
  expect((await ran(["diff", "now", "now"], { store })).text).toContain("The two laws do not differ.");
  const broken = await ran(["diff", "edited"], { store }, "en", { [lead]: "id: [" });
  expect(broken.exit).toBe(1);
  expect(broken.text).toContain(`${lead}:1`);
});

test("a law in a folder is checked with every case of it, and so is the one in use", async () => {
  const sound = await ran(["check"]);
  expect(sound.exit).toBe(0);
  expect(sound.text).toMatch(
    /^The law has no problem \([0-9a-f]{12}\): \d{3} files, \d{3} cases worked, and all of them fit\.$/,
  );
  const lead = "parameters/licence-renewal-lead.yaml";
  const long = { ...lawTexts, [lead]: (lawTexts[lead] ?? "").replace("value: 90", "value: 9000000") };
  const { exit, text } = await ran(["check", "edited"], {}, "zh", long);
  expect(exit).toBe(1);
  expect(text).toMatch(
    /^这版规则有 1 处问题，不能使用：\n {2}law\/parameters\/licence-renewal-lead\.yaml:\d+ 9000000 日太长/,
  );
  expect((await ran(["check", "nowhere"])).exit).toBe(2);
});

test("the report is exit code 1 where a case contradicts the law, and tells which", async () => {
  const problem = { file: "cases/renew-licence.yaml", line: 12, sentence: { zh: "不符。", en: "does not fit." } };
  const { exit, text } = await ran(["report"], { caseProblems: () => [problem] });
  expect(exit).toBe(1);
  expect(text).toContain(
    "Its cases have 1 problem; this law cannot be loaded:\n  law/cases/renew-licence.yaml:12 does",
  );
});

test("a third word belongs to law diff alone", async () => {
  expect((await ran(["moved", "now", "before"])).exit).toBe(2);
});

test("the report has the table of authorities and proceedings whose totals it gives, the ministry first", async () => {
  const { table, matrix } = JSON.parse((await ran(["report", "--json"])).text);
  expect(table.authorities).toHaveLength(32);
  expect(table.authorities[0]).toMatchObject({ id: "miit" });
  for (const [at, one] of table.proceedings.entries()) {
    const known = table.authorities.filter(
      (authority: { cells: { confidence: string | null }[] }) => authority.cells[at]?.confidence === null,
    );
    expect([one.id, known.length]).toEqual([matrix[at].proceeding, matrix[at].unknown]);
  }
  const lines = (await ran(["report"], {}, "zh")).text.split("\n");
  const head = lines.findIndex((line) => line.startsWith("各机关自己的规定"));
  expect(lines[head + 2]).toMatch(/^工业和信息化部/);
  expect(lines.slice(head + 2, head + 34).some((line) => line.startsWith("江西"))).toBe(true);
});
