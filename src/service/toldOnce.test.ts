import { beforeEach, describe, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// A case that goes by the day that the ledger says already makes no second duty: what was told and said of it stays.

let product: WarnedCompany;
const dutiesOf = async (item: string) =>
  dueReplySchema
    .parse(await (await product.get("/due?within=400")).json())
    .items.filter(({ itemId, duty }) => itemId === item && /^(?:renew|act-in-case|report-not)/u.test(duty));
const warned = async (item: string) =>
  itemWarningsReplySchema
    .parse(await (await product.get(`/items/${item}/warnings`)).json())
    .ladders.filter(({ duty }) => /^(?:renew|act-in-case)/u.test(duty));

beforeEach(async () => {
  product = warnedCompany("2026-11-10");
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人",
      "甲公司,第一证,增值电信业务经营许可证,苏B2-20210001,江苏,2022-03-01,2027-02-28,王五",
      "甲公司,短信码,短信接入代码,10690001,江苏,2022-03-01,2027-02-28,王五",
    ].join("\n"),
  );
  await product.enterPeople({ id: "wang", name: "王五" });
});

describe.each([
  ["renew-licence", "第一证"],
  ["renew-number", "短信码"],
])("%s", (course, name) => {
  test("is told once, with what the case says to do, and the word on it stays", async () => {
    const item = await product.itemNamed(name);
    await product.sweepOn("2026-11-10");
    const [before, ...none] = await dutiesOf(item);
    expect(none).toEqual([]);
    const told = await warned(item);
    expect(told).toHaveLength(1);
    const said = await product.post(`/items/${item}/duties/${before?.duty}/handling`, { how: "acknowledge" });
    expect(said.ok, await said.clone().text()).toBe(true);

    const one = await RunCase.open(product, { course, item });
    await product.sweepOn("2026-11-11");
    const { stages } = await one.show();
    const [after, ...others] = await dutiesOf(item);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ duty: before?.duty, lastDayToAct: before?.lastDayToAct, inCase: { id: one.id } });
    expect(after?.nextStep.zh).toBe(stages.find(({ state }) => state === "current")?.next.zh);
    expect(after?.handled?.how).toBe("acknowledged");
    expect((await warned(item)).map(({ duty }) => duty)).toEqual([before?.duty]);
    const { todos } = todosReplySchema.parse(await (await product.get("/todos?person=王五")).json());
    expect(todos.filter(({ itemId }) => itemId === item).length).toBeLessThan(2);

    await one.say({ do: "withdraw", because: "先不办" });
    expect((await dutiesOf(item)).map(({ duty, nextStep }) => [duty, nextStep.zh])).toEqual([
      [before?.duty, before?.nextStep.zh],
    ]);
  });
});

test("once its day has passed the duty says so in its own words, and there is still one", async () => {
  const item = await product.itemNamed("第一证");
  await RunCase.open(product, { course: "renew-licence", item });
  product.goTo("2026-12-20");
  const duties = await dutiesOf(item);
  expect(duties).toMatchObject([{ light: "red" }]);
  expect(duties[0]?.nextStep.zh).toContain("最后可办日已过");
});
