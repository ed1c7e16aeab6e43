import { beforeEach, describe, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { twoLicences } from "../../test/fixtures/twoLicences.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// A case stands for the duty to agree with the registration as far as it changes what was registered, and while it runs.

let product: WarnedCompany;
let first: string;
let second: string;

const due = async (item: string) =>
  dueReplySchema
    .parse(await (await product.get("/due?within=60")).json())
    .items.filter(({ itemId, rules }) => itemId === item && rules.some(({ id }) => id === "agree-with-registration"));
const ladders = async (item: string) =>
  itemWarningsReplySchema
    .parse(await (await product.get(`/items/${item}/warnings`)).json())
    .ladders.filter(({ rule }) => rule === "agree-with-registration");
const open = async () =>
  todosReplySchema
    .parse(await (await product.get("/todos?tab=open")).json())
    .todos.filter(({ duty }) => duty.startsWith("agree-with-registration."));
const change = async (item: string, answers: Readonly<Record<string, string | null>>) => {
  const one = await RunCase.open(product, { course: "change-licence", item });
  await one.answer(answers);
  return one;
};
const representative = { what: "legal-representative", "registered-on": "2026-11-10" };
const grant = async (one: RunCase) => {
  await one.say({ do: "accept" });
  await one.say({ do: "decide", outcome: "granted" });
};
const done = (item: string, because?: string, undo = false) =>
  product.post(`/items/${item}/duties-done`, { duty: "agree-with-registration", because, undo });

beforeEach(async () => {
  ({ product, first, second } = await twoLicences());
});

describe("a change of something else that is handed in", () => {
  test.each([
    { what: "site-address", "planned-on": "2027-03-01" },
    { what: "scope", "planned-on": "2027-06-01", "decided-on": "2026-11-18" },
    { what: "coverage", covers: "one", "decided-on": "2026-11-18", "planned-on": "2027-06-01" },
  ])("covers nothing of the legal representative: $what", async (answers) => {
    await change(first, representative);
    const other = await change(second, answers);
    await other.submit();
    await product.sweepOn("2026-12-05");
    expect(await due(second)).toMatchObject([{ handled: null, inCase: null, lastDayToAct: "2026-12-10" }]);
    expect((await due(second))[0]?.nextStep.zh).toContain("单独开一个变更办件");
    expect(await ladders(second)).toMatchObject([{ state: "armed" }]);
    expect((await open()).map(({ itemId }) => itemId)).toContain(second);
  });

  test("nor does one of the name alone, which is one of the two that were registered", async () => {
    await change(first, { ...representative, what: "name,legal-representative", "asked.company": "乙公司" });
    const other = await change(second, { what: "name", "registered-on": "2026-11-10", "asked.company": "乙公司" });
    await other.submit();
    await product.sweepOn("2026-12-05");
    expect(await due(second)).toMatchObject([
      { what: { zh: "许可证与工商登记不一致，申请变更：法定代表人" }, handled: null, inCase: null },
    ]);
    expect((await ladders(second)).filter(({ state }) => state !== "ended")).toMatchObject([{ state: "armed" }]);
  });
});

test("a case that changes it stands for it while it runs: handed in nothing is asked, and it is named by its title before", async () => {
  await change(first, representative);
  const other = await change(second, { ...representative, "registered-on": "2026-11-18" });
  expect(await due(second)).toMatchObject([{ inCase: { id: other.id, title: { zh: "许可证变更" }, state: "open" } }]);
  await other.submit();
  expect(await due(second)).toEqual([]);
  await grant(other);
  expect(await due(second)).toEqual([]);
});

test("a case about what was registered before stands for nothing that was registered since", async () => {
  await change(first, { ...representative, "registered-on": "2026-11-16", "asked.legal-representative": "王五" });
  const other = await change(second, { ...representative, "asked.legal-representative": "李四" });
  await other.submit();
  await product.sweepOn("2026-12-05");
  expect(await due(second)).toMatchObject([{ lastDayToAct: "2026-12-16", handled: null, inCase: null }]);
  expect((await ladders(second)).filter(({ state }) => state !== "ended")).toMatchObject([{ state: "armed" }]);
});

test("a case that knows no day tells none: until it is handed in, the duty stays with the case beside it", async () => {
  await change(first, representative);
  const other = await change(second, { what: "legal-representative", "registered-on": null });
  expect(await due(second)).toMatchObject([{ inCase: { id: other.id, state: "open" } }]);
});

test("from a refusal on the duty is there, closed or not, and gone again where the refusal is taken back", async () => {
  const one = await change(first, representative);
  await one.submit();
  await one.say({ do: "accept" });
  expect(await due(first)).toEqual([]);
  await one.say({ do: "decide", outcome: "refused", because: "材料不实" });
  expect(await due(first)).toMatchObject([{ itemId: first, lastDayToAct: "2026-12-10", inCase: null }]);
  await product.sweepOn("2026-11-21");
  expect((await open()).map(({ itemId }) => itemId)).toContain(first);
  await one.say({ do: "take-back", what: "decision", because: "登记错了" });
  expect(await due(first)).toEqual([]);
});

describe("what somebody said of one field", () => {
  const representativeFirst = async () => {
    const one = await change(first, { ...representative, "registered-on": "2026-11-18" });
    return one;
  };
  const nameToo = { what: "name,legal-representative", "asked.company": "乙公司" };

  test("settles that field alone, and is taken back alone", async () => {
    const one = await representativeFirst();
    await done(second, "法定代表人已经改回");
    expect(await due(second)).toEqual([]);
    await one.say({ do: "answer", answers: nameToo });
    expect(await due(second)).toMatchObject([{ what: { zh: "许可证与工商登记不一致，申请变更：公司名称" } }]);
    expect((await one.show()).secondLooks.map(({ says }) => says.zh).join()).toContain("第二证");
    await done(second, undefined, true);
    expect((await due(second)).map(({ what }) => what.zh)).toEqual([expect.stringMatching(/：.*法定代表人/u)]);
    expect((await due(second)).map(({ what }) => what.zh)).toEqual([expect.stringMatching(/：.*名称/u)]);
    await done(second, "都改回了");
    expect(await due(second)).toEqual([]);
    expect((await one.show()).secondLooks.map(({ says }) => says.zh).join()).not.toContain("第二证");
  });

  test("an acknowledgement stays while the fields stay, and is none of a field that came to it", async () => {
    const one = await representativeFirst();
    const [duty] = await due(second);
    await product.post(`/items/${second}/duties/${duty?.duty}/handling`, { how: "acknowledge" });
    await one.say({ do: "answer", answers: { "asked.legal-representative": "李四" } });
    expect(await due(second)).toMatchObject([{ duty: duty?.duty, handled: { how: "acknowledged" } }]);
    await one.say({ do: "answer", answers: nameToo });
    expect(await due(second)).toMatchObject([{ handled: null }]);
  });
});
