import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { factsOf } from "#record/facts.ts";
import { evolveItem } from "#record/item/item.ts";
import type { Item } from "#record/item/item.ts";
import { PlayedCase } from "../../../test/fixtures/playedCase.ts";
import { ledgerWordOf } from "./ledgerWordOf.ts";
import { madeEntries } from "./madeEntries.ts";

// Given that something new was granted and compared, when the case is closed, then it is an item that is warned of.

const today = day("2026-11-26");
const close = { on: today, custody: "档案室", id: "item-new" };
const licenceFields = {
  company: "星河示例通信有限公司",
  "legal-representative": "李四",
  number: "京B2-20269999",
  services: "互联网接入服务业务",
  coverage: "北京市",
  end: "2031-11-25",
  issuer: "北京市通信管理局",
  "issued-on": "2026-11-26",
};

/** Everything of the course is done but the close. */
function granted(course: string, answers: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>>) {
  const one = new PlayedCase(course, { authority: "beijing" }).on(today);
  const on = day("2026-11-20");
  const steps = one.matter.course.stages.filter(({ kind }) => kind === "step");
  one.state = {
    ...one.state,
    owner: "王五",
    answers,
    submitted: { on, number: null, papers: [], manifest: "m" },
    accepted: { on, number: null, deemed: false },
    decided: { on, outcome: "granted", number: null, because: null, deemed: false, paper: null },
    stepsDone: Object.fromEntries(steps.map(({ id }) => [id, { on, note: null }])),
    result: { on, fields, paper: null },
  };
  for (const { field, state } of one.stand().compared)
    if (state !== "agrees" && state !== "free")
      one.say({ do: "settle", field: field.id, how: "explained", says: "已核对" });
  return one;
}

function recorded(one: PlayedCase, items: readonly Item[] = []): Item {
  const [event, ...others] = madeEntries(items, one.stand(), close);
  if (event?.kind !== "item-recorded" || others.length > 0) throw new Error(`no item: ${JSON.stringify(event)}`);
  return evolveItem(null, event);
}

describe("a new licence", () => {
  test("is in the ledger as it was compared, and its renewal is warned of", () => {
    const one = granted("new-licence", { coverage: "one" }, licenceFields);
    const item = recorded(one);
    expect(item).toMatchObject({
      id: "item-new",
      kind: "licence",
      identifier: "京B2-20269999",
      province: "北京",
      counterparty: "北京市通信管理局",
      services: ["isp"],
      owners: ["王五"],
      custody: "档案室",
      extra: { 法定代表人: "李四", 覆盖范围: "北京市" },
      terms: [{ start: "2026-11-26", end: "2031-11-25" }],
    });
    const settings = { fallback: null, ladders: {} };
    const company = { ...one.matter.company, demo: false, recordedSince: day("2026-01-01"), settings };
    const { obligations } = evaluate(one.matter.law, factsOf(company as never, [item]), today);
    expect(obligations.map(({ rule }) => rule)).toContain("renew-licence");
    one.say({ do: "close", custody: "档案室" });
    expect(ledgerWordOf(one.stand())?.zh).toContain("京B2-20269999，有效期至 2031-11-25");
  });
  test("does not close without its number or its end, explained or not", () => {
    const { number: _number, end: _end, ...fields } = licenceFields;
    const one = granted("new-licence", { coverage: "one" }, fields);
    expect(one.ask({ do: "close", custody: null })).toMatchObject({
      code: "item-incomplete",
      data: { zh: "许可证编号、有效期至" },
    });
  });
  test("that somebody entered already is the same item, which says what the paper says", () => {
    const one = granted("new-licence", { coverage: "one" }, licenceFields);
    const { custody: _custody, ...typed } = { ...recorded(one), id: "item-7", owners: ["赵六"], services: [] };
    const known = { ...typed, terms: [{ start: null, end: day("2031-11-01") }] };
    const [event, ...others] = madeEntries([known], one.stand(), close);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      kind: "item-corrected",
      subject: "item-7",
      data: { after: { owners: ["赵六"], services: ["isp"], terms: [{ start: "2026-11-26", end: "2031-11-25" }] } },
    });
  });
});

test.each([
  ["sms", "sms-code"],
  ["n95", "short-number"],
  ["n96", "short-number"],
  ["other", "number-certificate"],
])("a number applied for as %s is entered as %s", (type, kind) => {
  const fields = { company: "星河示例通信有限公司", number: "10690001", end: "2031-11-30" };
  const one = granted("number-application", { coverage: "one", type }, fields);
  expect(recorded(one)).toMatchObject({ kind, identifier: "10690001", terms: [{ start: null, end: "2031-11-30" }] });
});

test("a website's filing is entered without an end, and a report of addresses says that the ledger has nothing of it", () => {
  const filing = granted("new-website-filing", {}, { number: "京ICP备2026000001号-1", name: "示例网站" });
  expect(recorded(filing)).toMatchObject({ kind: "website-filing", name: "示例网站", terms: [{ end: null }] });
  const report = granted("ip-report", {}, {});
  report.state = { ...report.state, closed: { on: today, outcome: "done", custody: null } };
  expect(madeEntries([], report.stand(), close)).toEqual([]);
  expect(ledgerWordOf(report.stand())?.zh).toContain("没有在台账里新记条目");
});
