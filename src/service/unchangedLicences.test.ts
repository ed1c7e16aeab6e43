import { beforeEach, describe, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { itemReplySchema } from "#contract/items.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What the registry says anew and a licence does not is a duty of that licence.

let product: WarnedCompany;
let first: string;
let second: string;
let third: string;

const due = async () =>
  dueReplySchema
    .parse(await (await product.get("/due?within=60")).json())
    .items.filter(({ rules }) => rules.some(({ id }) => id === "agree-with-registration"));
const change = async (item: string, answers: Readonly<Record<string, string>> = {}) => {
  const one = await RunCase.open(product, { course: "change-licence", item });
  const what = { what: "legal-representative", "registered-on": "2026-09-10", "asked.legal-representative": "李四" };
  await one.answer({ ...what, ...answers });
  return one;
};
const granted = async (one: RunCase) => {
  await one.submit();
  await one.say({ do: "accept" });
  await one.say({ do: "decide", outcome: "granted" });
};
const done = (item: string, because?: string, undo = false) =>
  product.post(`/items/${item}/duties-done`, { duty: "agree-with-registration", because, undo });

beforeEach(async () => {
  product = warnedCompany("2026-09-20");
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人",
      "甲公司,第一证,增值电信业务经营许可证,苏B2-20210001,江苏,2024-09-01,2029-08-31,小李",
      "甲公司,第二证,增值电信业务经营许可证,苏B2-20210002,江苏,2024-09-01,2029-08-31,小李",
      "甲公司,旧证,增值电信业务经营许可证,苏B2-20110003,江苏,2011-09-01,2016-08-31,小李",
      "乙公司,外证,增值电信业务经营许可证,苏B2-20210004,江苏,2024-09-01,2029-08-31,小李",
    ].join("\n"),
  );
  [first, second] = [await product.itemNamed("第一证"), await product.itemNamed("第二证")];
});

describe("a change that was refused", () => {
  const refuse = async () => {
    const one = await change(first);
    await one.submit();
    await one.say({ do: "accept" });
    product.goTo("2026-11-26");
    await one.say({ do: "decide", outcome: "refused", because: "材料不实" });
    await one.say({ do: "close" });
    return one;
  };

  test("leaves a duty of the licence, with the day that has passed, until another case runs", async () => {
    await refuse();
    const left = (await due()).filter(({ itemId }) => itemId === first);
    expect(left).toMatchObject([{ light: "red", lastDayToAct: "2026-10-10", inCase: null }]);
    expect(left[0]?.what.zh).toBe("许可证与工商登记不一致，申请变更：法定代表人");
    expect(await (await product.get(`/explanations/${left[0]?.id}`)).text()).toContain("2026-09-10");
    await product.sweepOn("2026-11-26");
    const warned = await (await product.get(`/items/${first}/warnings`)).text();
    expect(warned).toContain("agree-with-registration.20260910-legal-representative");
    const again = await change(first);
    expect((await due()).filter(({ itemId }) => itemId === first)).toEqual([]);
    await again.say({ do: "withdraw", because: "先问" });
    expect((await due()).filter(({ itemId }) => itemId === first)).toHaveLength(1);
  });

  test("is settled by whoever says why, and that is kept and can be taken back", async () => {
    await refuse();
    expect(await (await done(first)).json()).toMatchObject({ code: "done-reason" });
    const settled = itemReplySchema.parse(await (await done(first, "登记已经改回")).json());
    expect(settled.history[0]?.sentence.zh).toContain("登记已经改回");
    expect((await due()).map(({ itemId }) => itemId)).toEqual([second]);
    await done(first, undefined, true);
    expect(await due()).toHaveLength(2);
  });
});

describe("another licence of the company", () => {
  test("is named in the case and has its own duty from the same day, until its own change is granted", async () => {
    const one = await change(first);
    const look = (await one.show()).secondLooks.find(({ says }) => says.zh.includes("第二证"));
    expect(look?.says.zh).toContain("2026-10-10");
    expect(look?.says.zh).not.toMatch(/旧证|外证/u);
    expect(await due()).toMatchObject([{ itemId: second, lastDayToAct: "2026-10-10", light: "yellow" }]);
    await granted(one);
    expect((await due()).map(({ itemId }) => itemId)).toEqual([second]);
    const other = await change(second);
    expect(await due()).toEqual([]);
    expect((await one.show()).secondLooks.map(({ says }) => says.zh).join()).toContain("（变更在办）");
    await other.say({ do: "withdraw", because: "先问" });
    expect((await due()).map(({ itemId }) => itemId)).toEqual([second]);
  });

  test("of what only this licence says, nothing is said", async () => {
    const one = await change(first, { what: "service-items" });
    expect((await one.show()).secondLooks.filter(({ says }) => says.zh.includes("第二证"))).toEqual([]);
    expect(await due()).toEqual([]);
  });

  test("where the law gives no day, it is named and has no duty", async () => {
    const one = await change(first, { what: "registered-address" });
    expect((await one.show()).secondLooks.filter(({ says }) => says.zh.includes("第二证"))).toHaveLength(1);
    expect(await due()).toEqual([]);
  });
});

describe("two cases that say two days of one change", () => {
  beforeEach(async () => {
    await product.importLedger(
      [
        "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人",
        "甲公司,第三证,增值电信业务经营许可证,苏B2-20210005,江苏,2024-09-01,2029-08-31,小李",
      ].join("\n"),
    );
    third = await product.itemNamed("第三证");
  });
  const onDay = (item: string, on: string, name = "李四") =>
    change(item, { "registered-on": on, "asked.legal-representative": name });
  const days = async () => (await due()).map(({ itemId, lastDayToAct }) => [itemId, lastDayToAct]);
  const looks = async (one: RunCase) => (await one.show()).secondLooks.map(({ says }) => says.zh).join("\n");

  test("leave the others at the earlier day, and say so; the one withdrawn counts no more", async () => {
    const one = await onDay(first, "2026-09-10");
    expect(await days()).toEqual([
      [second, "2026-10-10"],
      [third, "2026-10-10"],
    ]);
    await product.sweepOn("2026-09-20");
    const other = await onDay(second, "2026-09-18");
    // Its own case goes by the later day: until that is mended, the earlier one is warned of.
    expect(await days()).toEqual([
      [second, "2026-10-10"],
      [third, "2026-10-10"],
    ]);
    expect(await looks(one)).toContain("2026-09-18");
    expect(await looks(other)).toMatch(/2026-09-10.*最迟 2026-10-10 申请/u);
    expect(await looks(other)).not.toContain("2026-10-19");
    await other.say({ do: "answer", answers: { "registered-on": "2026-09-10" } });
    expect(await days()).toEqual([[third, "2026-10-10"]]);
    expect(await looks(one)).not.toContain("同一次变更只有一个完成日");
    await other.say({ do: "answer", answers: { "registered-on": "2026-09-02" } });
    expect(await days()).toContainEqual([third, "2026-10-08"]);
    await other.say({ do: "withdraw", because: "日子填错" });
    expect(await days()).toEqual([
      [second, "2026-10-10"],
      [third, "2026-10-10"],
    ]);
    expect(await looks(one)).not.toContain("同一次变更只有一个完成日");
  });

  test("and two values are two changes, each with its own day", async () => {
    await onDay(first, "2026-09-10");
    await onDay(second, "2026-09-18", "王五");
    expect(await days()).toEqual([
      [third, "2026-10-10"],
      [first, "2026-10-19"],
      [third, "2026-10-19"],
    ]);
  });

  test("make no duty of a licence that began with the new", async () => {
    await onDay(first, "2026-09-10");
    await product.importLedger(
      [
        "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人",
        "甲公司,新证,增值电信业务经营许可证,苏B2-20260009,江苏,2026-09-15,2031-09-14,小李",
      ].join("\n"),
    );
    await onDay(second, "2026-09-18");
    expect((await due()).map(({ item }) => item)).not.toContain("新证");
  });
});
