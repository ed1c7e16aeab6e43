import { beforeEach, describe, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What was handed in for a duty stands for it until it is refused, withdrawn or closed.

let product: WarnedCompany;
let item: string;

const due = async () =>
  dueReplySchema
    .parse(await (await product.get("/due?within=60")).json())
    .items.filter(({ itemId, rules }) => itemId === item && rules.some(({ id }) => id === "renew-licence"));
const warnings = async () =>
  itemWarningsReplySchema
    .parse(await (await product.get(`/items/${item}/warnings`)).json())
    .ladders.filter(({ rule }) => rule === "renew-licence");
const renewal = async (): Promise<RunCase> => {
  const one = await RunCase.open(product, { course: "renew-licence", item });
  await one.answer({ running: "all", "at-hand": "yes", "reports-clean": "yes", information: "no", list: "basic" });
  return one;
};

beforeEach(async () => {
  product = warnedCompany("2026-03-02");
  await product.importLedger(
    "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人\n甲公司,增值证,增值电信业务经营许可证,苏B2-20210001,江苏,2021-09-01,2026-08-31,小李",
  );
  await product.enterPeople({ id: "li", name: "小李" });
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  item = items[0]?.id ?? "";
});

describe("a renewal that was handed in in time", () => {
  test("is listed with its case and is not overdue once the last day to act has passed", async () => {
    const one = await renewal();
    expect(await due()).toEqual([]);
    product.goTo("2026-05-10");
    expect(await due()).toMatchObject([{ light: "yellow", inCase: { id: one.id, state: "open", filedOn: null } }]);
    await one.submit();
    product.goTo("2026-07-10");
    const [only] = await due();
    expect(only).toMatchObject({ light: "green", what: { zh: "申请延续许可证" } });
    expect(only?.inCase).toMatchObject({ id: one.id, state: "filed", filedOn: "2026-05-10", decideBy: "2026-08-31" });
    expect(only?.nextStep.zh).toContain("已于 2026-05-10 按期递交");
    expect(await (await product.get(`/explanations/${only?.id}`)).text()).toContain("不算逾期");
  });

  test("counts as renewed by silence, with what that rests on, and nobody is told that it has ended", async () => {
    const one = await renewal();
    product.goTo("2026-05-10");
    await one.submit();
    product.goTo("2026-09-01");
    expect(await due()).toMatchObject([{ light: "yellow" }]);
    // Nothing is waited for any more: it is to be recorded.
    expect((await due())[0]?.inCase?.says.zh).toContain("从 2026-09-01 起视为准予延续：在办件里登记");
    await one.say({ do: "accept", on: "2026-05-12", number: "1" });
    await one.say({ do: "decide", outcome: "granted", deemed: true });
    await product.sweepOn("2026-11-26");
    const [only] = await due();
    expect(only).toMatchObject({ light: "green", what: { zh: "申请延续许可证" }, inCase: { state: "deemed" } });
    expect(only?.nextStep.zh).toContain("视为准予延续（2026-09-01 登记），等新证");
    const explained = await (await product.get(`/explanations/${only?.id}`)).text();
    expect(explained).toContain("administrative-permission-law");
    expect((await warnings()).map(({ state }) => state)).toEqual(["covered"]);
  });

  test("is red and warned of again once it is refused", async () => {
    const one = await renewal();
    product.goTo("2026-05-10");
    await one.submit();
    await product.sweepOn("2026-07-10");
    await one.say({ do: "accept", on: "2026-05-12", number: "1" });
    await one.say({ do: "decide", outcome: "refused", because: "材料不实" });
    expect(await due()).toMatchObject([{ light: "red", inCase: null }]);
    await product.sweepOn("2026-07-11");
    expect(await warnings()).toMatchObject([{ state: "armed" }]);
    await one.say({ do: "close" });
    expect(await due()).toMatchObject([{ light: "red", inCase: null }]);
  });
});

test("a renewal that was handed in late stays red, with its case", async () => {
  const one = await renewal();
  product.goTo("2026-07-10");
  await one.submit();
  expect(await due()).toMatchObject([{ light: "red", inCase: { id: one.id, state: "filed", late: true } }]);
  // In time it would be owed by the end of the licence; late it is owed by no day.
  expect((await due())[0]?.inCase).toMatchObject({ decideBy: null });
  expect((await due())[0]?.inCase?.says.zh).not.toContain("最迟");
  product.goTo("2026-09-10");
  expect(await due()).toMatchObject([{ light: "red", what: { zh: "处理已过期的许可证" } }]);
});

test("a case about one term stands for nothing of a further one that the ledger has", async () => {
  const one = await renewal();
  product.goTo("2026-05-10");
  await one.submit();
  await product.importLedger(
    "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人\n甲公司,增值证,增值电信业务经营许可证,苏B2-20210001,江苏,2026-09-01,2031-08-31,小李",
  );
  product.goTo("2031-05-10");
  expect(await due()).toMatchObject([{ lastDayToAct: expect.stringMatching(/^2031/u), inCase: null }]);
});

test("a year that was reported says nothing of the next", async () => {
  const report = async () =>
    dueReplySchema
      .parse(await (await product.get("/due?within=365")).json())
      .items.filter(({ rules }) => rules.some(({ id }) => id === "annual-report"))
      .map(({ filing, inCase }) => [filing?.year, inCase?.id]);
  const one = await RunCase.open(product, { course: "annual-report", item });
  await one.answer({ year: "2025" });
  expect(await report()).toEqual([[2025, one.id]]);
});
