import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { dueReplySchema } from "#contract/due.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// A case about the company itself waits for a day of ours: it is a duty like those of items, of the case itself.

let product: WarnedCompany;
let one: RunCase;
let id: string;
let duty: string;

const say = (entry: object) => one.say(entry);
const due = async () => {
  const reply = dueReplySchema.parse(await (await product.get("/due?within=365")).json());
  return reply.items.filter(({ caseId }) => caseId !== null);
};
const todos = async (tab: string) => {
  const reply = todosReplySchema.parse(await (await product.get(`/todos?person=li&tab=${tab}`)).json());
  return reply.todos.filter(({ caseId }) => caseId === id);
};
const ladders = async () =>
  itemWarningsReplySchema.parse(await (await product.get(`/items/${id}/warnings`)).json()).ladders;

beforeEach(async () => {
  product = warnedCompany("2026-10-01");
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2030-11-30,小李",
  );
  await product.enterPeople({ id: "li", name: "小李" });
  one = await RunCase.open(product, { course: "number-application", company: "甲公司", owner: "小李" });
  id = one.id;
  await one.answer();
});

/** Handed in, and a correction is asked for. */
async function correctionUntil(until: string): Promise<void> {
  await one.submit();
  await say({ do: "ask-correction", points: ["补签字"], until });
  duty = `act-in-case.${id}-${until.replaceAll("-", "")}`;
}

test("is listed with its case, explained, warned of, answered for and put into the calendar", async () => {
  await correctionUntil("2026-10-12");
  const [only, ...others] = await due();
  expect(others).toEqual([]);
  expect(only).toMatchObject({ duty, itemId: id, caseId: id, item: "甲公司", lastDayToAct: "2026-10-12" });
  expect(only).toMatchObject({ kindTitle: { zh: "企业事项", en: "of the company" }, owners: ["小李"] });
  expect(only?.what.zh).toBe("申请码号：答复补正通知");
  const explained = await (await product.get(`/explanations/${id}`)).text();
  expect(explained).toContain("补正通知写明最晚 2026-10-12");
  await product.sweepOn("2026-10-01");
  expect((await ladders()).map((ladder) => ladder.duty)).toEqual([duty]);
  expect((await todos("open")).map((todo) => todo.duty)).toEqual([duty]);
  const made = (await (await product.post("/feeds", { company: "甲公司" })).json()) as { readonly address: string };
  const feed = await (await product.app.request(product.base + new URL(made.address).pathname)).text();
  expect(feed.replaceAll("\r\n ", "")).toContain(`/cases/${id}`);
});

test("takes a word that holds, and has done once it is answered", async () => {
  await correctionUntil("2026-10-12");
  await product.sweepOn("2026-10-01");
  await say({ do: "handle", duty, how: "cover", by: "已寄出" });
  await product.sweepOn("2026-10-02");
  expect((await ladders()).map(({ state }) => state)).toEqual(["covered"]);
  expect((await todos("seen")).map((todo) => todo.due?.handled?.by)).toEqual(["已寄出"]);
  const { history } = await say({ do: "handle", duty, how: "resume" });
  expect(history.filter(({ kind }) => kind === "case-duty-handled")).toHaveLength(2);
  await say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }] });
  await product.sweepOn("2026-10-03");
  expect(await due()).toEqual([]);
  expect((await todos("settled")).map(({ why }) => why?.zh)).toHaveLength(1);
});

test("a word on a duty that the case does not have is refused by name", async () => {
  await correctionUntil("2026-10-12");
  const answer = await product.post(`/cases/${id}/entries`, { do: "handle", duty: "act-in-case.x", how: "resume" });
  expect(await answer.json()).toMatchObject({ code: "duty-unknown" });
  const late = { do: "handle", duty, how: "snooze", until: day("2026-11-01") };
  expect(await (await product.post(`/cases/${id}/entries`, late)).json()).toMatchObject({ code: "snooze-day" });
});
