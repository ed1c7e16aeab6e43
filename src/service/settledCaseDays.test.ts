import { beforeEach, describe, expect, test } from "vitest";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { twoLicences } from "../../test/fixtures/twoLicences.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// What people were told of a day in a case and are told of no more says which day it was, and what became of it.

let product: WarnedCompany;
let first: string;
let second: string;

const settled = async (rule: string) =>
  todosReplySchema
    .parse(await (await product.get("/todos?tab=settled")).json())
    .todos.filter(({ duty }) => duty.startsWith(`${rule}.`))
    .map(({ what, why }) => [what.zh, why?.zh]);
const ended = async (item: string, rule: string) =>
  itemWarningsReplySchema
    .parse(await (await product.get(`/items/${item}/warnings`)).json())
    .ladders.filter((ladder) => ladder.rule === rule && ladder.state === "ended")
    .map(({ what, sentence }) => [what.zh, sentence.zh]);
const representative = { what: "legal-representative", "registered-on": "2026-11-10" };
const change = async (item: string, answers: Readonly<Record<string, string | null>> = representative) => {
  const one = await RunCase.open(product, { course: "change-licence", item });
  await one.answer(answers);
  return one;
};
const title = "许可证变更：名称、法定代表人：工商变更后三十日内";

beforeEach(async () => {
  ({ product, first, second } = await twoLicences());
});

describe("a day of a case", () => {
  test.each([
    ["was withdrawn", { do: "withdraw", because: "先问" }, /办件已于 2026-11-26 撤回/u],
    ["has moved", { do: "answer", answers: { "registered-on": "2026-11-12" } }, /现在是 2026-12-14/u],
    ["counts no more", { do: "answer", answers: { what: "registered-address" } }, /登记的内容已更正/u],
  ])("%s", async (_, entry, says) => {
    const one = await change(first);
    await product.sweepOn("2026-11-25");
    product.goTo("2026-11-26");
    await one.say(entry);
    await product.sweepOn("2026-11-26");
    const shown = await settled("act-in-case");
    expect(shown).toEqual([
      [expect.stringMatching(/^许可证变更：.*(三十日|2026-12-10)/u), expect.stringMatching(says)],
    ]);
    const [ladder] = await ended(first, "act-in-case");
    expect(ladder?.[0]).toBe(shown[0]?.[0]);
    expect(ladder?.[1]).toMatch(says);
    expect(JSON.stringify([shown, ladder])).not.toContain("已办结");
  });

  test("was handed in, on that day, and stays so when the case is withdrawn later", async () => {
    const one = await change(first);
    await product.sweepOn("2026-11-25");
    product.goTo("2026-11-26");
    await one.submit();
    await product.sweepOn("2026-11-27");
    expect(await settled("act-in-case")).toEqual([[title, "已于 2026-11-26 递交"]]);
    await one.say({ do: "withdraw", because: "不办了" });
    expect(await settled("act-in-case")).toEqual([[title, "已于 2026-11-26 递交"]]);
  });

  test("of a correction notice was answered, and other days wait for that answer", async () => {
    const one = await change(first);
    await product.sweepOn("2026-11-25");
    await one.submit();
    await one.say({ do: "ask-correction", points: ["补签字"], until: "2026-11-30" });
    await product.sweepOn("2026-11-26");
    await one.say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }] });
    await product.sweepOn("2026-11-27");
    expect(await settled("act-in-case")).toContainEqual(["许可证变更：答复补正通知", "已于 2026-11-26 答复"]);
  });
});

describe("the duty to agree with the registration", () => {
  const rule = "agree-with-registration";
  const named = "许可证与工商登记不一致，申请变更：法定代表人";
  beforeEach(async () => {
    product.goTo("2026-11-24");
  });

  test("that has another day says it", async () => {
    const one = await change(first);
    await product.sweepOn("2026-11-25");
    await one.say({ do: "answer", answers: { "registered-on": "2026-11-12" } });
    await product.sweepOn("2026-11-26");
    expect(await settled(rule)).toEqual([[named, "日子变了，现在是 2026-12-14，另有预警"]]);
    expect((await ended(second, rule)).map(([what]) => what)).toEqual([named]);
  });

  test("is in the hand of a case, is changed by it, or was said to need none", async () => {
    await change(first);
    await product.sweepOn("2026-11-25");
    const other = await change(second);
    await product.sweepOn("2026-11-26");
    expect(await settled(rule)).toEqual([[named, "由办件「许可证变更」办理（2026-11-25 立案）"]]);
    await other.say({ do: "withdraw", because: "先问" });
    const because = { duty: rule, because: "登记已经改回", undo: false };
    await product.post(`/items/${second}/duties-done`, because);
    await product.sweepOn("2026-11-27");
    expect(await settled(rule)).toEqual([[named, "已办结"]]);
  });
});
