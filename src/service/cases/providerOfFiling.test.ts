import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Item } from "#record/item/item.ts";
import { PlayedCase, courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { ledgerEntriesOf } from "./ledgerEntriesOf.ts";

// Who issued a filing stands where a ledger has suppliers and issuers; who gives access is somebody else.

function changed(change: Partial<Item>, fields: Readonly<Record<string, string>>) {
  const course = "website-filing-change";
  const item = itemFor(courseOf(course), { name: "官网", identifier: "粤ICP备1号-1", ...change });
  const one = new PlayedCase(course, { item });
  const on = day("2026-11-20");
  one.state = {
    ...one.state,
    answers: { what: "access", "asked.counterparty": "北辰接入" },
    decided: { on, outcome: "granted", number: null, because: null, deemed: false, paper: null },
    result: { on, fields: { number: "粤ICP备1号-1", name: "官网", ...fields }, paper: null },
  };
  const compared = one.stand().compared.find(({ field }) => field.id === "counterparty");
  const closed = { kind: "case-closed", subject: "case-1", on, data: { outcome: "granted", custody: null } } as const;
  const [event] = ledgerEntriesOf({ ledger: { items: [item] } } as never, one.stand(), [closed], () => "new");
  const after = event?.kind === "item-corrected" ? event.data.after : null;
  return [compared?.before, compared?.state, after?.counterparty, after?.extra];
}

test("the issuer is not held against the access provider, and stays when the provider changes", () => {
  const issuer = "广东省通信管理局";
  expect(changed({ counterparty: issuer }, { counterparty: "北辰接入" })).toEqual([
    null,
    "agrees",
    issuer,
    { 接入商: "北辰接入" },
  ]);
  expect(changed({ counterparty: issuer, extra: { 接入商: "旧接入" } }, { counterparty: "别家接入" })).toEqual([
    "旧接入",
    "differs",
    issuer,
    { 接入商: "别家接入" },
  ]);
  expect(changed({ counterparty: null }, { counterparty: "北辰接入" })).toEqual([
    null,
    "agrees",
    null,
    { 接入商: "北辰接入" },
  ]);
});

test("a ledger that has the provider in that column goes on having it there", () => {
  expect(changed({ counterparty: "旧接入" }, { counterparty: "北辰接入" })).toEqual([
    "旧接入",
    "agrees",
    "北辰接入",
    {},
  ]);
});
