import { beforeEach, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import type { CaseReply } from "#contract/cases.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { caseCommand } from "./case.ts";
import { UsageError } from "./usageError.ts";

// Whole cases by what is typed alone, from the first line to the last, and what is typed too early or without its paper.

const local = "http://127.0.0.1:4180/api/v1";
const number = "苏B2-20240001";
const print = ["--level", "provincial", "--page", "A7", "--originals", "3", "--on", "2026-09-02"];
let app: Hono;
let printed: string;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger = [
    "企业名称,统一社会信用代码,资源名称,类别,编号,发证机关,业务种类,开始日期,到期日期",
    `甲公司,91110108MAY100018G,增值许可证,许可证,${number},江苏省通信管理局,国内呼叫中心业务,2024-02-01,2027-01-31`,
  ].join("\n");
  await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: ledger });
});

async function typed(...args: readonly string[]) {
  const { code, said } = await ranCommand(app, caseCommand, args, {
    language: "zh",
    readInput: () => Promise.resolve(new TextEncoder().encode(printed)),
    readFile: (path) => {
      if (path.endsWith(".pdf")) return Promise.resolve(pdf(path));
      if (path.endsWith(".exe")) return Promise.resolve(new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
      return Promise.reject(new UsageError({ zh: `没有文件 ${path}`, en: `no file ${path}` }));
    },
  });
  return { code, said };
}

/** What is typed with `--json` is answered with the whole case. */
async function went(...args: readonly string[]): Promise<CaseReply> {
  const { code, said } = await typed(...args, "--json");
  expect(code, `${args.join(" ")}: ${said}`).toBe(0);
  return JSON.parse(said) as CaseReply;
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, said } = await typed(...args);
  expect(code, said).toBe(1);
  return said;
}

async function misused(...args: readonly string[]): Promise<string> {
  const { code, said } = await typed(...args);
  expect(code, said).toBe(2);
  return said;
}

async function draft(one: CaseReply): Promise<string> {
  const body = JSON.stringify({ items: [one.item?.id], copy: "both" });
  const reply = await app.request(`${local}/declarations/draft`, { method: "POST", body });
  return ((await reply.json()) as { readonly text: string }).text;
}

async function collected({ id, papers }: CaseReply, on: string): Promise<void> {
  for (const { material, needed, kept, form, count, marks } of papers) {
    if (!needed || kept.length > 0) continue;
    const marked = marks.flatMap(({ mark }) => ["--mark", mark]);
    const written = ["--form", form === "unknown" ? "scan" : form, "--count", String(count ?? 1), ...marked];
    const days = ["--received", on, "--verified", on, "--valid-until", "2030-01-01", "--on", on];
    await went("paper", id, material, `${material}.pdf`, ...written, ...days);
  }
}

describe("a lost licence is typed", () => {
  async function begun(): Promise<CaseReply> {
    const { id } = await went("open", "replace-licence", number, "--on", "2026-09-01", "--owner", "小李");
    const answers = ["what=both", "how=lost", "noticed-on=2026-09-01", "circumstances=搬家时遗失", "waits=no"];
    return went("answer", id, ...answers, "electronic=?", "newspaper-level=?", "--on", "2026-09-01");
  }

  /** The directory does not know the newspaper. */
  const masthead = ["fork.newspaper-on-word", "--note", "报头的主管单位是省里的机关", "--on", "2026-09-03"];

  async function handedIn(): Promise<CaseReply> {
    const one = await begun();
    printed = await draft(one);
    await went("publish", one.id, "示例日报", "--text", "-", "--file", "剪报.pdf", ...print);
    await went("step", one.id, ...masthead);
    await collected(await went("show", one.id), "2026-09-03");
    return went("submit", one.id, "--number", "S-1", "--file", "回执.pdf", "--on", "2026-09-07");
  }

  test("from the print to the decision, each line in its order", async () => {
    const { id, ...one } = await begun();
    expect(one).toMatchObject({ stage: { id: "publish" }, owner: "小李" });
    expect(await refused("submit", id)).toContain("见报");
    printed = await draft({ id, ...one });
    expect(await refused("publish", id, "示例日报", ...print, "--level", "city")).toContain("省级以上");
    expect(await misused("publish", id, "示例日报", "--file", "不存在.jpg")).toContain("没有文件 不存在.jpg");
    expect(await refused("publish", id, "示例日报", "--file", "剪报.exe", ...print)).toContain("剪报.exe");
    const shown = await went("publish", id, "示例日报", "--text", "-", "--file", "剪报.pdf", ...print);
    expect(shown.published).toMatchObject({ name: "示例日报", page: "A7", originals: 3, on: "2026-09-02" });
    expect(await refused("submit", id)).toContain("CN 刊号");
    await went("step", id, ...masthead);
    expect(await refused("submit", id)).toMatch(/材料还有 \d+ 处不合格/u);
    await collected(shown, "2026-09-03");
    for (const early of [["accept"], ["decide", "granted"], ["correct", "--point", "补"], ["pause", "expert-review"]])
      expect(await refused(early[0] ?? "", id, ...early.slice(1)), early.join(" ")).toContain("还没有登记递交");
    const submitted = await went("submit", id, "--number", "S-1", "--file", "回执.pdf", "--on", "2026-09-07");
    expect(submitted).toMatchObject({ turn: "theirs", submitted: { on: "2026-09-07", number: "S-1" } });
    expect(await refused("submit", id)).toContain("已经递交");
  });

  test("from the correction to the close, with what stops the clock, and what was typed by mistake", async () => {
    const { id } = await handedIn();
    const notice = ["--point", "补签字", "--until", "2026-09-15", "--file", "通知.pdf", "--on", "2026-09-08"];
    expect(await went("correct", id, ...notice)).toMatchObject({ turn: "ours", actBy: "2026-09-15" });
    expect(await refused("correct", id, "--answer", "2=已签", "--on", "2026-09-10")).toContain("还缺 补签字");
    const answered = await went("correct", id, "--answer", "1=已签", "--on", "2026-09-10");
    expect(answered.corrections[0]?.answered).toMatchObject({ on: "2026-09-10" });
    const accepted = await went("accept", id, "--number", "受 1", "--file", "受理.pdf", "--on", "2026-09-11");
    expect(accepted.stage).toMatchObject({ id: "decide" });
    expect(await refused("resume", id)).toContain("没有停着");
    expect(await refused("pause", id, "holiday")).toContain("expert-review");
    const until = (reply: CaseReply) => reply.expectedDays.find(({ stage }) => stage === "decide")?.byLaw?.latest;
    await went("pause", id, "expert-review", "--on", "2026-09-14");
    const resumed = await went("resume", id, "--on", "2026-09-20");
    const extended = await went("extend", id, "10", "working-day", "--because", "批准", "--on", "2026-10-10");
    expect([until(accepted), until(resumed), until(extended)]).toEqual(["2026-10-15", "2026-10-22", "2026-11-05"]);
    await went("decide", id, "granted", "--on", "2026-10-12");
    expect(await refused("undo", id, "nothing", "--because", "x")).toContain("只能是：publication, submission");
    const undone = await went("undo", id, "decision", "--because", "日子记错了");
    expect(undone.stage).toMatchObject({ id: "decide" });
    await went("decide", id, "granted", "--number", "准 1", "--file", "决定.pdf", "--on", "2026-10-13");
    expect(await refused("close", id)).toContain("还没有录入新证的内容");
    const fields = ["number=苏B2-20269999", "end=2027-03-31", "issued-on=2026-10-13", "company=甲公司"];
    const compared = await went("verify", id, ...fields, "--file", "新证.pdf", "--on", "2026-10-15");
    expect(compared.compared.find(({ field }) => field === "end")).toMatchObject({ state: "differs", open: true });
    const keeping = ["--custody", "original=前台", "--custody", "duplicate=档案室", "--holder", "original=张三"];
    const keeps = [...keeping, "--holder", "duplicate=李四"];
    expect(await refused("close", id, ...keeps)).toContain("有效期至");
    await went("verify", id, "--contest", "end=印错了", "--on", "2026-10-15");
    expect(await refused("close", id, ...keeps)).toContain("有效期至");
    await went("verify", id, ...fields.with(1, "end=2027-01-31"), "--file", "更正.pdf", "--on", "2026-10-20");
    const { compared: rows } = await went("show", id);
    const unsaid = rows.flatMap(({ field, open, state }) =>
      open ? [state === "missing" ? "--not-printed" : "--explain", `${field}=照新证核对过`] : [],
    );
    await went("verify", id, ...unsaid, "--on", "2026-10-20");
    expect(await refused("close", id, "--on", "2026-10-21")).toContain("保管");
    const closed = await went("close", id, ...keeps, "--on", "2026-10-21");
    expect(closed).toMatchObject({ turn: "nobody", closed: { outcome: "granted" } });
    expect(closed.closed?.custody?.says.zh).toBe("正本：前台，张三保管；副本：档案室，李四保管");
    expect((await typed("list", "--closed")).said).toContain("苏B2-20269999");
    expect(await refused("comment", "nobody", "你好")).toContain("nobody");
  });
});

describe("beside what is handed in", () => {
  test("somebody owns it, says something of it, leaves a paper out, and gives it up", async () => {
    const { id } = await went("open", "renew-licence", number, "--answer", "running=all");
    expect((await went("own", id, "小王")).owner).toBe("小王");
    expect((await went("own", id, "--nobody")).owner).toBeNull();
    expect((await went("comment", id, "问过了")).history[0]?.says.zh).toContain("问过了");
    expect((await went("law", id)).id).toBe(id);
    const waived = await went("waive", id, "shareholder-resolution", "--because", "电话问过不要");
    expect(waived.papers.find(({ material }) => material === "shareholder-resolution")?.waived).not.toBeNull();
    const again = await went("waive", id, "shareholder-resolution", "--again");
    expect(again.papers.find(({ material }) => material === "shareholder-resolution")?.waived).toBeNull();
    await went("step", id, "proofs", "--note", "都续了");
    expect(await refused("step", id, "nothing")).toContain("没有「nothing」这一步");
    const withdrawn = await went("withdraw", id, "--because", "不做了");
    expect(withdrawn).toMatchObject({ turn: "nobody", light: "grey" });
    expect(await refused("step", id, "proofs")).toContain("已经结束");
  });

  test("the day of a case about the company is handled", async () => {
    const { id } = await went("open", "number-application", "--company", "甲公司", "--answer", "authority=江苏");
    const asked = (await went("answer", id, "coverage=one")).questions.filter((one) => one.answer === null);
    const open = asked.flatMap((one) => (one.unknown ? [] : [`${one.id}=?`]));
    let one = open.length === 0 ? await went("show", id) : await went("answer", id, ...open);
    for (const { id: fork, does } of one.forks) if (does === "first") await went("step", id, `fork.${fork}`);
    const before = one.stages.slice(
      0,
      one.stages.findIndex(({ kind }) => kind === "submit"),
    );
    for (const { id: stage, kind } of before) if (kind === "step") await went("step", id, stage);
    await collected(await went("show", id), "2026-11-20");
    await went("submit", id);
    one = await went("correct", id, "--point", "补签字", "--until", "2026-11-30");
    const duty = `act-in-case.${id}-20261130`;
    expect(await refused("handle", id, "nothing", "cover")).toContain("nothing");
    expect(await refused("handle", id, duty, "acknowledged")).toContain("acknowledge, snooze, cover, resume");
    expect(await refused("handle", id, duty, "snooze", "--until", "2027-01-01")).toContain("2027-01-01");
    const handled = await went("handle", id, duty, "cover", "--by", "已寄出", "--note", "顺丰");
    expect(handled.history[0]?.says.zh).toContain("已寄出");
  });

  test.each([
    [["answer", "ID", "what"], "what：请写成 名称=内容"],
    [["take", "ID", "1"], "--because"],
    [["waive", "ID", "x"], "--because"],
    [["withdraw", "ID"], "--because"],
    [["undo", "ID", "decision"], "--because"],
    [["extend", "ID", "10", "working-day"], "--because"],
    [["correct", "ID"], "--point"],
    [["verify", "ID"], "--explain"],
    [["paper", "ID", "x", "--count", "zwei"], "--count zwei"],
    [["submit", "ID", "x"], "参数"],
    [["accept", "ID", "--custody", "x"], "--custody"],
    [["decide", "ID"], "参数"],
    [["own", "ID"], "--nobody"],
    [["own", "ID", "小王", "--nobody"], "--nobody"],
    [["close", "ID", "--on", "gestern"], "gestern"],
    [["sbmit", "ID"], "sbmit"],
  ])("what is typed wrongly is told before anything is sent: %j", async (args, says) => {
    const { id } = await went("open", "renew-licence", number);
    const before = (await went("show", id)).history.length;
    expect(await misused(...args.map((one) => (one === "ID" ? id : one)))).toContain(says);
    expect((await went("show", id)).history).toHaveLength(before);
  });
});
