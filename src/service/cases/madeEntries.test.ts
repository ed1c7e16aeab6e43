import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { factsOf } from "#record/facts.ts";
import { evolveItem } from "#record/item/evolveItem.ts";
import type { Item } from "#record/item/item.ts";
import { bothKept } from "../../../test/fixtures/playedCase.ts";
import type { PlayedCase } from "../../../test/fixtures/playedCase.ts";
import { grantedNew, newLicenceFields } from "../../../test/fixtures/grantedNew.ts";
import { ledgerWordOf } from "./ledgerWordOf.ts";
import { madeEntries } from "./madeEntries.ts";

// Given that something new was granted and compared, when the case is closed, then it is an item that is warned of.

const today = day("2026-11-26");
const close = { on: today, custody: bothKept, id: "item-new" };

function recorded(one: PlayedCase, items: readonly Item[] = []): Item {
  const [event, ...others] = madeEntries(items, one.stand(), close);
  if (event?.kind !== "item-recorded" || others.length > 0) throw new Error(`no item: ${JSON.stringify(event)}`);
  return evolveItem(null, event);
}

describe("a new licence", () => {
  test("is in the ledger as it was compared, and its renewal is warned of", () => {
    const one = grantedNew("new-licence", { coverage: "one" }, newLicenceFields);
    const item = recorded(one);
    expect(item).toMatchObject({
      id: "item-new",
      kind: "licence",
      identifier: "京B2-20269999",
      province: "北京",
      counterparty: "北京市通信管理局",
      services: ["互联网接入服务业务"],
      owners: ["王五"],
      custody: bothKept,
      extra: { 法定代表人: "李四", 覆盖范围: "北京市" },
      terms: [{ start: "2026-11-26", end: "2031-11-25" }],
    });
    const settings = { fallback: null, ladders: {} };
    const company = { ...one.matter.company, demo: false, recordedSince: day("2026-01-01"), settings };
    const { obligations } = evaluate(one.matter.law, factsOf(company as never, [item]), today);
    expect(obligations.map(({ rule }) => rule)).toContain("renew-licence");
    one.say({ do: "close", custody: bothKept });
    expect(ledgerWordOf(one.stand())?.zh).toContain("京B2-20269999，有效期至 2031-11-25");
  });
  test("does not close without its number or its end, explained or not", () => {
    const { number: _number, end: _end, ...fields } = newLicenceFields;
    const one = grantedNew("new-licence", { coverage: "one" }, fields);
    expect(one.ask({ do: "close", custody: null })).toMatchObject({
      code: "item-incomplete",
      data: { zh: "许可证编号、有效期至" },
    });
  });
  test("that somebody entered already is the same item, which says what the paper says", () => {
    const one = grantedNew("new-licence", { coverage: "one" }, newLicenceFields);
    const { custody: _custody, ...typed } = { ...recorded(one), id: "item-7", owners: ["赵六"], services: [] };
    const known = { ...typed, terms: [{ start: null, end: day("2031-11-01") }] };
    const [event, ...others] = madeEntries([known], one.stand(), close);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      kind: "item-corrected",
      subject: "item-7",
      data: {
        after: {
          owners: ["赵六"],
          services: ["互联网接入服务业务"],
          terms: [{ start: "2026-11-26", end: "2031-11-25" }],
        },
      },
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
  const one = grantedNew("number-application", { coverage: "one", type }, fields);
  expect(recorded(one)).toMatchObject({ kind, identifier: "10690001", terms: [{ start: null, end: "2031-11-30" }] });
});

test("a website's filing is entered without an end, and a report of addresses leaves the ledger as it was", () => {
  const filing = grantedNew("new-website-filing", {}, { number: "京ICP备2026000001号-1", name: "示例网站" });
  expect(recorded(filing)).toMatchObject({ kind: "website-filing", name: "示例网站", terms: [{ end: null }] });
  const report = grantedNew("ip-report", {}, {});
  report.state = { ...report.state, closed: { on: today, outcome: "done", custody: null } };
  expect(madeEntries([], report.stand(), close)).toEqual([]);
  expect(ledgerWordOf(report.stand())?.zh).toContain("不改台账");
});
