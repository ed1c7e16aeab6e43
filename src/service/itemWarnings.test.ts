import { beforeEach, expect, test } from "vitest";
import { itemsReplySchema } from "#contract/items.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import type { WarningLadder } from "#contract/itemWarnings.ts";
import { addDays, day } from "#calendar/day.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

let product: WarnedCompany;
let item: string;

const duty = "renew-contract.20261130";
const ledger =
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2026-11-30,小李";

const read = async () => itemWarningsReplySchema.parse(await (await product.get(`/items/${item}/warnings`)).json());
const handle = (body: object) => product.post(`/items/${item}/duties/${duty}/handling`, body);
const shown = ({ steps }: WarningLadder) =>
  steps.map(({ on, kind, days, state, told }) =>
    [on, kind === "rung" ? String(days) : kind, state, told.map(({ name, because }) => `${name ?? "-"} ${because}`)]
      .flat()
      .join(" "),
  );

beforeEach(async () => {
  product = warnedCompany("2026-09-20");
  await product.importLedger(ledger);
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  item = items[0]?.id ?? "";
});

async function enterPeople(): Promise<void> {
  await product.enterChannel({ id: "bot", kind: "wecom", title: "运维群", settings: {} });
  await product.enterPeople(
    {
      id: "li",
      name: "小李",
      channels: ["bot"],
      absences: [{ from: day("2026-10-29"), to: day("2026-11-05"), deputy: "chen" }],
    },
    { id: "chen", name: "小陈" },
    { id: "wang", name: "王总" },
  );
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
}

test("before any sweep and any person it tells each rung, and that there is nobody to tell", async () => {
  const { ladders, history, unknownOwners } = await read();
  expect(unknownOwners).toEqual(["小李"]);
  expect(history).toEqual([]);
  expect(ladders).toHaveLength(1);
  expect(ladders[0]).toMatchObject({ duty, state: "armed", nextOn: "2026-09-30", handled: null });
  // 60 days before is the National Day holiday: the working day before it speaks. Weekends do the same.
  expect(ladders.flatMap(shown)).toEqual([
    "2026-09-30 60 coming - nobody",
    "2026-10-30 30 coming - nobody",
    "2026-11-13 15 coming - nobody",
    "2026-11-23 7 coming - nobody",
    "2026-11-27 1 coming - nobody",
    "2026-11-30 0 coming - nobody",
    "2026-12-07 -7 coming - nobody",
    "2026-12-14 -14 coming - nobody",
  ]);
});

test("the owner is told, his deputy while he is away, and the lead where nobody answers; each through his channels", async () => {
  await enterPeople();
  const { ladders, unknownOwners, escalation } = await read();
  expect(unknownOwners).toEqual([]);
  expect(escalation.zh).toBe("先告诉小李；3 个工作日没有人答复，转给王总，兜底人这一步没有别人，跳过。");
  expect(ladders.flatMap(shown).slice(0, 4)).toEqual([
    "2026-09-30 60 coming 小李 owner",
    // Three working days; the step of the fallback, whom nobody has named, costs no more.
    "2026-10-10 no-answer coming 王总 no-answer",
    "2026-10-30 30 coming 小陈 deputy 王总 lead",
    "2026-11-13 15 coming 小李 owner 王总 lead",
  ]);
  const [first, , third] = ladders[0]?.steps ?? [];
  expect(first?.told[0]?.channels).toEqual([
    { id: "page", title: { zh: "待办页", en: "to-do page" }, sendAfter: "2026-09-29T16:00:00.000Z" },
    { id: "bot", title: { zh: "运维群", en: "运维群" }, sendAfter: "2026-09-30T00:50:00.000Z" },
  ]);
  expect(third?.told[0]?.reason.zh).toBe("小李不在，代为处理");
});

test("what was foreseen is what the sweep then does", async () => {
  await enterPeople();
  const before = (await read()).ladders[0]?.steps ?? [];
  const last = day("2026-11-25");
  for (let on = day("2026-09-21"); on <= last; on = addDays(on, 1)) await product.sweepOn(on);
  const after = (await read()).ladders[0]?.steps ?? [];
  const who = (steps: typeof before, state: string) =>
    steps
      .filter((step) => step.state === state && step.on <= last)
      .map(({ on, told }) => [
        on,
        told.map(({ person, because, channels }) => [person, because, channels.map(({ id }) => id)]),
      ]);
  expect(who(after, "told")).toEqual(who(before, "coming"));
});

test("rungs that were missed stand as passed over, and the history says how late the one was that spoke", async () => {
  await enterPeople();
  await product.sweepOn("2026-09-21");
  await product.sweepOn("2026-11-20");
  const { ladders, history } = await read();
  expect(ladders.flatMap(shown).slice(0, 4)).toEqual([
    "2026-09-30 60 passed-over",
    "2026-10-30 30 passed-over",
    "2026-11-20 15 told 小李 owner",
    "2026-11-23 7 coming 小李 owner",
  ]);
  expect(history.map(({ channel, lateDays, state }) => [channel, lateDays, state]).toSorted()).toEqual([
    ["bot", 51, "open"],
    ["page", 51, "told"],
  ]);
});

test("seen is quiet until the last week, snoozed speaks on its day, covered says nothing, and a renewal says why", async () => {
  await enterPeople();
  await product.sweepOn("2026-10-09");
  await handle({ how: "acknowledge" });
  const seen = (await read()).ladders[0];
  expect(seen).toMatchObject({ state: "acknowledged", nextOn: "2026-11-23" });
  expect(seen?.steps.filter(({ state }) => state === "quiet").map(({ days }) => days)).toEqual([30, 15]);
  await handle({ how: "snooze", until: "2026-11-18" });
  expect((await read()).ladders[0]).toMatchObject({ state: "snoozed", nextOn: "2026-11-18" });
  await handle({ how: "cover", by: "续签中" });
  const covered = (await read()).ladders[0];
  expect(covered).toMatchObject({ state: "covered", nextOn: null, sentence: { zh: "在办：续签中，不再提醒" } });
  expect(covered?.steps.some(({ state }) => state === "coming")).toBe(false);
  await product.importLedger(ledger.replace("2024-01-01,2026-11-30", "2026-12-01,2029-11-30"));
  const { ladders } = await read();
  expect(ladders.map(({ state }) => state)).toEqual(["armed", "ended"]);
  expect(ladders[1]?.sentence.zh).toBe("预警已停：已续期，新的一期另有预警");
});

test("of an archived company nothing is to come; an item of nobody's is not found", async () => {
  await product.decideFor("甲公司", {
    kind: "company-archived",
    subject: "",
    on: day("2026-10-20"),
    data: { archived: true },
  });
  expect(await read()).toMatchObject({ archived: true, ladders: [] });
  expect((await product.get("/items/none/warnings")).status).toBe(404);
});

test("a company that comes back is told anew, and each person stands once with each channel, here and in the list", async () => {
  await enterPeople();
  await product.sweepOn("2026-10-09");
  for (const archived of [true, false]) {
    await product.decideFor("甲公司", {
      kind: "company-archived",
      subject: "",
      on: day("2026-10-09"),
      data: { archived },
    });
    await product.sweepOn("2026-10-09");
  }
  const { ladders, history } = await read();
  expect(history.filter(({ channel }) => channel === "page")).toHaveLength(2);
  const told = (ladders[0]?.steps ?? []).filter(({ state }) => state === "told");
  expect(told.map((step) => step.told.map(({ name, channels }) => [name, channels.map(({ id }) => id)]))).toEqual([
    [["小李", ["page", "bot"]]],
  ]);
  const { todos } = todosReplySchema.parse(await (await product.get("/todos")).json());
  expect(todos[0]?.told.map(({ name }) => name)).toEqual(["小李"]);
});

test("what was withdrawn and what is next is told in words; seen on the last day it names the day that comes", async () => {
  await enterPeople();
  await product.sweepOn("2026-11-30");
  await handle({ how: "acknowledge" });
  const { ladders } = await read();
  expect(ladders[0]?.sentence).toEqual({
    zh: "2026-11-30 已知悉，2026-12-07 再提醒",
    en: "Acknowledged on 2026-11-30; told again on 2026-12-07",
  });
  const labels = ladders[0]?.steps.map(({ label }) => label.en) ?? [];
  expect(labels).toContain("1 day before the last day to act, told 2 days earlier because of days of rest");
  expect(labels.join()).not.toContain("1 days");
});
