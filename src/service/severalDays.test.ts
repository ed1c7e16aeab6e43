import { beforeEach, expect, test } from "vitest";
import { dueReplySchema } from "#contract/due.ts";
import { feedReplySchema } from "#contract/feeds.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { RunCase } from "../../test/fixtures/runCase.ts";
import { lineNamed, readICalendar } from "../../test/fixtures/readICalendar.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

// A case may wait for several days of ours, the first of them passed: each is a duty, listed and warned of by itself.

let product: WarnedCompany;
let item: string;
let one: RunCase;

beforeEach(async () => {
  product = warnedCompany("2026-11-26");
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,省份,开始日期,到期日期,负责人",
      "甲公司,第一证,增值电信业务经营许可证,苏B2-20210001,江苏,2024-09-01,2029-08-31,小李",
    ].join("\n"),
  );
  await product.enterPeople({ id: "li", name: "小李" });
  item = itemsReplySchema.parse(await (await product.get("/items")).json()).items[0]?.id ?? "";
  one = await RunCase.open(product, { course: "change-licence", item });
  await one.answer({
    what: "name,scope",
    "registered-on": "2026-11-18",
    "decided-on": "2026-11-18",
    "planned-on": "2026-12-31",
  });
});

const due = async () =>
  dueReplySchema
    .parse(await (await product.get("/due?within=60")).json())
    .items.filter(({ duty }) => duty.startsWith("act-in-case."));
const ladders = async () =>
  itemWarningsReplySchema.parse(await (await product.get(`/items/${item}/warnings`)).json()).ladders;
const feed = async () => {
  const { path } = feedReplySchema.parse(await (await product.post("/feeds", { person: "小李" })).json());
  const answer = await product.app.request(`${product.base}${path}`);
  return readICalendar(new Uint8Array(await answer.arrayBuffer())).parts.map(
    (part) => lineNamed(part, "DTSTART").value,
  );
};

test("the one that passed and those to come are duties; what falls on one day is one", async () => {
  const duties = await due();
  expect(duties.map(({ duty, lastDayToAct, light }) => [duty, lastDayToAct, light])).toEqual([
    [`act-in-case.${one.id}-20260819`, "2026-08-19", "red"],
    [`act-in-case.${one.id}-20261218`, "2026-12-18", "yellow"],
  ]);
  expect(duties[1]?.what.zh).toMatch(/公司决定后三十日内；.*工商变更后三十日内$/u);
  const rules = duties[1]?.rules.map(({ article }) => article);
  expect(rules).toEqual(["第二十八条", "第二十九条"]);
  for (const { id, lastDayToAct } of duties) {
    const explained = await (await product.get(`/explanations/${id}`)).text();
    expect(explained).toContain(lastDayToAct);
  }
});

test("each has its ladder and its entry in calendars, and handing in ends them all", async () => {
  await product.sweepOn("2026-11-26");
  expect((await ladders()).map(({ duty }) => duty).filter((duty) => duty.startsWith("act-in-case."))).toEqual([
    `act-in-case.${one.id}-20260819`,
    `act-in-case.${one.id}-20261218`,
  ]);
  expect(await feed()).toEqual(expect.arrayContaining(["20260819", "20261218"]));
  await one.submit();
  expect(await due()).toEqual([]);
  await product.sweepOn("2026-11-27");
  const open = (await ladders()).filter(({ duty, state }) => duty.startsWith("act-in-case.") && state !== "ended");
  expect(open).toEqual([]);
});

test("a day that is mended moves its own duty and leaves the other", async () => {
  await product.sweepOn("2026-11-26");
  await one.say({ do: "answer", answers: { "planned-on": "2027-04-30" } });
  expect((await due()).map(({ lastDayToAct }) => lastDayToAct)).toContain("2026-12-18");
  expect((await due()).map(({ lastDayToAct }) => lastDayToAct)).not.toContain("2026-08-19");
});
