import { beforeEach, expect, test } from "vitest";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { casesReplySchema } from "#contract/caseLists.ts";
import { dueReplySchema } from "#contract/due.ts";
import { explanationSchema } from "#contract/explanations.ts";
import { feedReplySchema } from "#contract/feeds.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { caseCommand } from "#cli/case.ts";
import { runCommand } from "#cli/runCommand.ts";
import { cliText } from "#cli/text.ts";
import { lineNamed, readICalendar } from "./fixtures/readICalendar.ts";
import { warnedCompany } from "./fixtures/warnedCompany.ts";
import type { WarnedCompany } from "./fixtures/warnedCompany.ts";

// A case is shown on the board, on its page, in the due list, on the terminal and in calendars: all of them say one day
// and one light, and a duty of the item does not become a second one of the case.

let product: WarnedCompany;
const today = "2026-11-26";

beforeEach(async () => {
  product = warnedCompany("2026-01-05");
  const ledger = [
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
    "甲公司,呼叫中心许可证,许可证,粤B2-20240001,2024-01-01,2028-12-31,小李",
    "甲公司,电信许可证,许可证,粤B2-20240002,2024-01-01,2028-12-31,小李",
    "甲公司,专线,专线,X-1,2024-01-01,2026-11-20,小李",
    "甲公司,近域名,域名,jin.example,2024-01-01,2026-11-10,小李",
    "甲公司,远域名,域名,yuan.example,2024-01-01,2027-03-05,小李",
  ].join("\n");
  await product.importLedger(ledger);
  await product.enterPeople({ id: "li", name: "小李" });
  product.goTo(today);
});

async function open(course: string, number: string, answers: Record<string, string> = {}): Promise<CaseReply> {
  const { items } = itemsReplySchema.parse(await (await product.get("/items?pageSize=100")).json());
  const item = items.find(({ identifier }) => identifier === number)?.id;
  const answer = await product.post("/cases", { course, item, answers });
  if (!answer.ok) throw new Error(await answer.text());
  return caseReplySchema.parse(await answer.json());
}

async function terminal(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const nothing = () => Promise.reject(new Error("nothing is read or written"));
  const context = {
    terminal: { out: (text: string) => out.push(text), err: () => {}, progress: () => {}, watched: false },
    call: async (request: Request) => product.app.request(request),
    readFile: nothing,
    readInput: nothing,
    readLawFolder: nothing,
    writeFile: nothing,
    language: "zh" as const,
  };
  await runCommand(caseCommand, args, context);
  return out.join("\n");
}

const board = async () => casesReplySchema.parse(await (await product.get("/cases?limit=100")).json()).cases;
const due = async () => dueReplySchema.parse(await (await product.get("/due?within=400")).json()).items;

async function feedDays(): Promise<readonly string[]> {
  const { path } = feedReplySchema.parse(await (await product.post("/feeds", { person: "小李" })).json());
  const answer = await product.app.request(`${product.base}${path}`);
  return readICalendar(new Uint8Array(await answer.arrayBuffer())).parts.map(
    (part) => `${lineNamed(part, "DTSTART").value} ${lineNamed(part, "SUMMARY").value}`,
  );
}

test("board, page, due list, terminal and calendar say one day and one light of each case", async () => {
  const lost = await open("replace-licence", "粤B2-20240001", { what: "both", how: "lost", "noticed-on": today });
  const report = await open("annual-report", "粤B2-20240001", { year: "2025", held: "yes" });
  const lease = await open("renew-contract", "X-1");
  const gone = await open("renew-domain", "jin.example");
  const domain = await open("renew-domain", "yuan.example");
  const change = await open("change-licence", "粤B2-20240002", { what: "service-items", "planned-on": "2027-02-28" });

  const wanted = [
    [report.id, "red", "2026-03-31", "annual-report"],
    [gone.id, "red", "2026-11-10", "renew-domain"],
    [lease.id, "red", "2026-11-20", "renew-contract"],
    // A loss has no day, and is for today.
    [lost.id, "yellow", null, null],
    [change.id, "yellow", "2027-01-08", "act-in-case"],
    [domain.id, "yellow", "2027-03-05", "renew-domain"],
  ] as const;
  const rows = await board();
  expect(rows.map(({ id, light, actBy }) => [id, light, actBy])).toEqual(
    wanted.map(([id, light, day]) => [id, light, day]),
  );

  const [duties, calendar, list] = [await due(), await feedDays(), await terminal("list")];
  for (const [id, light, day, rule] of wanted) {
    const page = caseReplySchema.parse(await (await product.get(`/cases/${id}`)).json());
    expect([page.light, page.actBy]).toEqual([light, day]);
    const line = list.split("\n").find((text) => text.includes(id)) ?? "";
    expect(line).toContain(cliText("zh").lights[light]);
    expect(line).toContain(day ?? "–");
    const ofItem = duties.filter(({ itemId }) => itemId === page.item?.id);
    if (day === null || rule === null) continue;
    expect(page.deadlines.map((deadline) => deadline.day)).toContain(day);
    expect(await terminal("show", id)).toContain(day);
    const duty = ofItem.find((one) => one.duty.startsWith(`${rule}.`) && one.lastDayToAct === day);
    expect(duty?.light === "red", `${rule} ${duty?.light}`).toBe(light === "red");
    expect(
      calendar.filter(
        (text) => text.startsWith(day.replaceAll("-", "")) && text.includes(page.item?.identifier ?? "–"),
      ),
    ).toHaveLength(1);
  }
  // The days of the ledger are the items' duties already: of all these cases one has a day of its own.
  expect(duties.filter(({ duty }) => duty.startsWith("act-in-case"))).toHaveLength(1);
});

test("a day that has passed is said first, with what it means and what to do now", async () => {
  const report = await open("annual-report", "粤B2-20240001", { year: "2025", held: "yes" });
  expect(report.todo[0]?.zh).toBe(
    "已经过了：2025 年度的最后可办日（报送电信业务经营许可年报），2026-03-31。今天就办，来不及的先告诉对方并记下答复。",
  );
  expect(report.todo[1]?.zh).toMatch(/^报送期已过：.*补报并经确认后移出/u);
  const lease = await open("renew-contract", "X-1");
  expect(lease.todo[0]).toMatchObject({
    zh: "已经到期：专线接入协议「专线」到 2026-11-20 为止，已过 6 天。",
    en: expect.stringContaining("was valid until 2026-11-20, 6 days ago."),
  });
  expect(lease.todo[1]?.zh).toMatch(/^合同已经到期：今天就书面请对方确认服务不停/u);
  expect(JSON.stringify([lease.todo, lease.stages])).not.toContain("提前联系对方");
});

test("an answer that the calendar contradicts is refused, and says what fits", async () => {
  const { items } = itemsReplySchema.parse(await (await product.get("/items?pageSize=100")).json());
  const item = items.find(({ identifier }) => identifier === "粤B2-20240001")?.id;
  const answers = { year: "2025", held: "yes", stands: "open" };
  const answer = await product.post("/cases", { course: "annual-report", item, answers });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("2025 年度的最后可办日是 2026-03-31，2026-11-26 那天已经过了");
});

test("the explanation of a day in a case names what it is counted from", async () => {
  await open("change-licence", "粤B2-20240002", { what: "service-items", "planned-on": "2027-02-28" });
  const duty = (await due()).find((one) => one.duty.startsWith("act-in-case"));
  const { lines } = explanationSchema.parse(await (await product.get(`/explanations/${duty?.id}`)).json());
  const counted = lines.find(({ text }) => text.zh.includes("2027-02-28"))?.text;
  expect(counted?.zh).toMatch(/^从「.+」答的 2027-02-28 向前数 /u);
  expect(counted?.en).toMatch(/back from 2027-02-28, the answer to ".+"/u);
  expect(counted?.zh).not.toContain("到期日");
});
