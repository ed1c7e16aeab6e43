import { beforeEach, describe, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What ends an item, beside what goes on with it.

let product: WarnedCompany;
let item: string;

const due = async (rule: string) =>
  dueReplySchema
    .parse(await (await product.get("/due?within=365")).json())
    .items.filter(({ itemId, rules }) => itemId === item && rules.some(({ id }) => id === rule));
const ladder = async (rule: string) =>
  itemWarningsReplySchema
    .parse(await (await product.get(`/items/${item}/warnings`)).json())
    .ladders.filter((one) => one.rule === rule)
    .map(({ state }) => state);
const looks = async (one: RunCase) => (await one.show()).secondLooks.map(({ says }) => says.zh).join("\n");

async function imports(row: string): Promise<void> {
  product = warnedCompany("2026-03-02");
  await product.importLedger(`企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人\n${row}`);
  await product.enterPeople({ id: "li", name: "小李" });
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  item = items[0]?.id ?? "";
}

describe("a licence that is given up at its end", () => {
  beforeEach(() => imports("甲公司,增值证,增值电信业务经营许可证,苏B2-20210001,江苏,2021-09-01,2026-08-31,小李"));

  const ending = async () => {
    const one = await RunCase.open(product, { course: "terminate-licence", item });
    await one.answer({ how: "at-end", "planned-on": "2026-08-31", users: "no", numbers: "no" });
    return one;
  };

  test("beside a renewal both say so, until one of them is gone", async () => {
    const renewal = await RunCase.open(product, { course: "renew-licence", item });
    await renewal.answer();
    const one = await ending();
    expect(await looks(one)).toContain("同一条目还有「许可证延续」在办（2026-03-02 立案）");
    expect(await looks(renewal)).toContain("「终止经营与注销」在办");
    await one.say({ do: "withdraw", because: "先问" });
    expect(await looks(renewal)).not.toContain("终止经营与注销");
  });

  test("handed in, the renewal stands in its light and is not warned of; refused, it is back", async () => {
    const one = await ending();
    await product.sweepOn("2026-05-20");
    expect(await ladder("renew-licence")).toEqual(["armed"]);
    await one.submit();
    await product.sweepOn("2026-06-20");
    expect(await due("renew-licence")).toMatchObject([{ light: "green", inCase: { id: one.id, state: "filed" } }]);
    expect(await ladder("renew-licence")).toEqual(["covered"]);
    await one.say({ do: "accept", on: "2026-05-22", number: "1" });
    await one.say({ do: "decide", outcome: "refused", because: "材料不实" });
    await product.sweepOn("2026-06-21");
    expect(await due("renew-licence")).toMatchObject([{ light: "red", inCase: null }]);
    expect(await ladder("renew-licence")).toEqual(["armed"]);
  });

  test("granted and closed, an open renewal rests and says why", async () => {
    const renewal = await RunCase.open(product, { course: "renew-licence", item });
    await renewal.answer();
    const one = await ending();
    await one.submit();
    await one.say({ do: "accept" });
    product.goTo("2026-06-20");
    await one.say({ do: "decide", outcome: "granted" });
    const open = (await one.show()).stages.filter(({ kind, state }) => kind === "step" && state !== "done");
    for (const { id } of open) await one.say({ do: "step", stage: id });
    await one.say({ do: "close" });
    product.goTo("2026-07-20");
    expect(await due("renew-licence")).toEqual([]);
    expect(await due("act-in-case")).toEqual([]);
    expect((await renewal.show()).actBy).toBeNull();
    expect(await looks(renewal)).toContain("已经不再延续（有效期至 2026-08-31）");
  });
});

test("of a number that was returned, the days of its other cases rest, and these say why", async () => {
  await imports("甲公司,短信号,短信码号,10690001,江苏,2024-09-01,2029-08-31,小李");
  const change = await RunCase.open(product, { course: "number-change", item });
  await change.answer({ what: "contact", "changed-on": "2026-03-01" });
  expect(await due("act-in-case")).toHaveLength(1);
  const one = await RunCase.open(product, { course: "return-number", item });
  await one.answer();
  expect(await looks(change)).toContain("「退回码号」在办");
  await one.submit();
  await one.say({ do: "decide", outcome: "granted" });
  await one.say({ do: "close" });
  product.goTo("2026-04-20");
  expect(await due("act-in-case")).toEqual([]);
  expect(await looks(change)).toContain("已经不再延续（有效期至 2026-03-02）");
  await product.sweepOn("2026-04-20");
  expect((await ladder("act-in-case")).filter((state) => state !== "ended")).toEqual([]);
});
