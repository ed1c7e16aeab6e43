import { beforeEach, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { caseReplySchema } from "#contract/cases.ts";
import { dueReplySchema } from "#contract/due.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { pdf } from "../../test/fixtures/paperFiles.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";
import { keepFile } from "./keepFile.ts";
import { localOwner } from "./localOwner.ts";

// A case about the company itself waits for a day of ours: it is a duty like those of items, of the case itself.

let product: WarnedCompany;
let id: string;
let duty: string;

const say = async (entry: object) => {
  const answer = await product.post(`/cases/${id}/entries`, entry);
  if (!answer.ok) throw new Error(await answer.text());
  return caseReplySchema.parse(await answer.json());
};
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
  const opened = await product.post("/cases", { course: "number-application", company: "甲公司", owner: "小李" });
  const one = caseReplySchema.parse(await opened.json());
  id = one.id;
  const unknown = Object.fromEntries(one.questions.map((question) => [question.id, null]));
  await say({ do: "answer", answers: unknown });
});

/** Whatever stands in the way of handing in is done, then a correction is asked for. */
async function correctionUntil(until: string): Promise<void> {
  let one = caseReplySchema.parse(await (await product.get(`/cases/${id}`)).json());
  for (const { id: fork, does } of one.forks) if (does === "first") await say({ do: "step", stage: `fork.${fork}` });
  const before = one.stages.slice(
    0,
    one.stages.findIndex(({ kind }) => kind === "submit"),
  );
  for (const { id: stage, kind } of before) if (kind === "step") one = await say({ do: "step", stage });
  const kept = await keepFile(product.deps, localOwner, { company: one.companyId, name: "扫描.pdf", content: [pdf()] });
  if (!kept.ok) throw new Error("the file is refused");
  for (const { material, needed, form, count, marks } of one.papers) {
    if (!needed) continue;
    const paper = {
      material,
      file: { hash: kept.value.file.hash, name: "扫描.pdf" },
      form: form === "unknown" ? "scan" : form,
      count: count ?? 1,
      marks: marks.map(({ mark }) => mark),
      validUntil: "2040-01-01",
    };
    one = await say({ do: "put-paper", paper });
  }
  await say({ do: "submit" });
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
