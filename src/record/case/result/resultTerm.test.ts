import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { PlayedCase, courseOf, itemFor, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import { openFields } from "./compareResult.ts";
import { termOfResult } from "./resultTerm.ts";

// Given the days that a new paper names, when they are entered, then only what can be a term goes on to the ledger.

function line(
  end = "2027-01-31",
  { kind = "line", renewal = null }: { kind?: string; renewal?: Renewal | null } = {},
): PlayedCase {
  const terms = [{ start: day("2022-02-01"), end: day(end) }];
  const item = itemFor(courseOf("renew-contract"), {
    kind,
    identifier: "HT-1",
    counterparty: "示例电信",
    terms,
    renewal,
  });
  const one = new PlayedCase("renew-contract", { item });
  const answers = Object.fromEntries(one.matter.course.questions.map(({ id }) => [id, id === "proof" ? "no" : "yes"]));
  one.say({ do: "answer", answers });
  for (const { stage } of one.stand().stages.filter((standing) => standing.stage.kind === "step"))
    one.say({ do: "step", stage: stage.id, note: null });
  return one.collect();
}

const receive = (fields: Record<string, string | null>) => ({ do: "receive", fields, paper: null }) as const;
const startOf = (one: PlayedCase) => one.stand().compared.find(({ field }) => field.id === "start");

describe("a term that cannot be", () => {
  test("is refused when it is entered, with both days", () => {
    const one = line("2027-12-31", { kind: "ip" });
    expect(one.ask(receive({ start: "2029-01-01", end: "2028-01-01", counterparty: "示例电信" }))).toMatchObject({
      ok: false,
      code: "term-turned",
      at: "end",
      data: { start: "2029-01-01", end: "2028-01-01" },
    });
  });
  test("is refused where the missing start would join the old end", () => {
    expect(line().code(receive({ end: "2020-01-01" }))).toBe("term-not-later");
    expect(line().code(receive({ end: "2027-01-31" }))).toBe("term-not-later");
    expect(line().code(receive({ end: "2027-02-01" }))).toBe("ok");
  });
  test("is refused where the fields come one after the other", () => {
    const one = line().say(receive({ start: "2027-02-01" }));
    expect(one.code(receive({ end: "2027-01-15" }))).toBe("term-turned");
    expect(one.say(receive({ end: "2028-01-31" })).code(receive({ start: "2028-02-01" }))).toBe("term-turned");
  });
  test("is refused where a day or a length is a slip", () => {
    expect(line().code(receive({ start: "0001-01-01", end: "2028-01-31" }))).toBe("day-implausible");
    expect(line().code(receive({ start: "2027-02-01", end: "9999-12-31" }))).toBe("day-implausible");
    expect(line().code(receive({ start: "2027-02-01", end: "2187-01-31" }))).toBe("term-too-long");
    expect(lostLicence("granted").code(receive({ end: "2021-12-31" }))).toBe("term-turned");
  });
  test("does not close a case into which it came before anybody looked at it", () => {
    const one = line().say(receive({ start: "2027-02-01", end: "2029-01-31", counterparty: "示例电信" }));
    const before = one.state;
    one.state = { ...before, result: { ...(before.result as NonNullable<typeof before.result>) } };
    Object.assign(one.state.result as object, { fields: { ...before.result?.fields, end: "2026-01-01" } });
    expect(one.code({ do: "close", custody: null })).toBe("term-turned");
  });
});

describe("a further term", () => {
  test("that leaves days uncovered differs, and the case does not close before somebody says why", () => {
    const one = line().say(receive({ start: "2027-03-01", end: "2029-02-28", counterparty: "示例电信" }));
    expect(startOf(one)).toMatchObject({ state: "differs", uncovered: 28 });
    expect(one.code({ do: "close", custody: null })).toBe("fields-open");
    one.say({ do: "settle", field: "start", how: "contested", says: "请对方改为二月一日" });
    expect(one.code({ do: "close", custody: null })).toBe("fields-open");
    one.say({ do: "settle", field: "start", how: "explained", says: "对方书面说明服务没有停" });
    expect(openFields(one.stand().compared)).toEqual([]);
    expect(one.code({ do: "close", custody: null })).toBe("ok");
  });
  test("that joins the old end is as it should be", () => {
    expect(startOf(line().say(receive({ start: "2027-02-01", end: "2029-01-31" })))).toMatchObject({
      state: "free",
      uncovered: 0,
      doubt: null,
    });
  });
  test("joins the end that a clause gave the old one where it renews by itself", () => {
    const renewal = { auto: true, months: 12, notice: null };
    const one = line("2026-01-31", { renewal }).say(receive({ start: "2027-02-01", end: "2029-01-31" }));
    expect(startOf(one)).toMatchObject({ state: "free", uncovered: 0 });
  });
  test("without a start of its own joins the one before in the ledger too", () => {
    const { matter } = line();
    expect(termOfResult(matter, { end: "2029-01-31" })).toEqual({ start: "2027-02-01", end: "2029-01-31" });
    expect(termOfResult(matter, {})).toEqual({ start: "2027-02-01", end: null });
    expect(termOfResult(matter, { start: "2027-01-01", end: "2029-01-31" })?.start).toBe("2027-01-01");
  });
});

describe("a further term without an end", () => {
  const explained = (one: PlayedCase) => {
    return one.settle();
  };
  test("is one of an agreement that goes on without, once somebody has explained it", () => {
    const one = line().say(receive({ counterparty: "示例电信" }));
    expect(one.code({ do: "close", custody: null })).toBe("fields-open");
    expect(explained(one).code({ do: "close", custody: null })).toBe("ok");
  });
  test("is asked for at the close of what always ends, whatever was explained", () => {
    const one = new PlayedCase("renew-licence");
    const { matter } = one;
    expect(termOfResult(matter, {})).toBeNull();
    const domain = new PlayedCase("renew-domain");
    const answers = Object.fromEntries(domain.stand().questions.map(({ id }) => [id, null]));
    domain.say({ do: "answer", answers });
    for (const { stage } of domain.stand().stages.filter((standing) => standing.stage.kind === "step"))
      domain.say({ do: "step", stage: stage.id, note: null });
    explained(domain.collect().say(receive({ name: "示例" })));
    expect(domain.ask({ do: "close", custody: null })).toMatchObject({ code: "end-missing", at: "end" });
    domain.say(receive({ end: "2028-06-30" }));
    expect(explained(domain).code({ do: "close", custody: null })).toBe("ok");
  });
});

describe("a later entry of what came out", () => {
  test("changes only what it names, and what was said of the other fields stays", () => {
    const one = line().say(
      receive({ start: "2027-03-01", end: "2029-02-28", counterparty: "示例电信", number: "HT-2" }),
    );
    one.say({ do: "settle", field: "start", how: "explained", says: "对方书面说明" });
    one.say(receive({ number: "HT-3" }));
    expect(one.state.result?.fields).toEqual({
      start: "2027-03-01",
      end: "2029-02-28",
      counterparty: "示例电信",
      number: "HT-3",
    });
    expect(one.state.differences["start"]?.says).toBe("对方书面说明");
    one.say(receive({ start: "2027-03-02" }));
    expect(one.state.differences["start"]).toBeUndefined();
  });
  test("can say that a field is not there, and keeps the file unless it names another", () => {
    const file = { hash: "a".repeat(64), name: "新合同", type: "pdf", bytes: 1000 };
    const one = line().say({ do: "receive", fields: { end: "2029-01-31", number: "HT-2" }, paper: file });
    one.say(receive({ number: null }));
    expect(one.state.result).toMatchObject({ fields: { end: "2029-01-31" }, paper: file });
    expect(one.state.result?.fields["number"]).toBeUndefined();
    expect(one.say(receive({ end: " " })).state.result?.fields).toEqual({});
  });
});

test("what the company's own ledger has in a further column is compared, and the issuer is whom the case knows", () => {
  const item = itemFor(courseOf("replace-licence"), { extra: { 法定代表人: "张三", 覆盖范围: "江苏省" } });
  const one = new PlayedCase("replace-licence", { item });
  const before = Object.fromEntries(one.stand().compared.map((row) => [row.field.id, row.before]));
  expect(before).toMatchObject({
    "legal-representative": "张三",
    coverage: "江苏省",
    issuer: "江苏省通信管理局",
    "issued-on": null,
  });
});
