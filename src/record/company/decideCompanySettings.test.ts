import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evolveOrganisation, newOrganisation } from "../organisation/organisation.ts";
import { evolveCompanySettings, newCompanySettings } from "./companySettings.ts";
import { decideArchiving, decideFallback, decideLadder } from "./decideCompanySettings.ts";
import type { CompanyDecision } from "./decideCompanySettings.ts";

const on = day("2026-11-21");
const moment = { company: "c1", settings: newCompanySettings, on };
const rules = new Set(["renew-licence"]);

function codeOf(decision: CompanyDecision): string | null {
  return decision.ok ? (decision.event?.kind ?? null) : decision.code;
}

describe("a ladder of the company's own", () => {
  const of = (days: readonly number[], every: number | null = 7, rule = "renew-licence") =>
    codeOf(decideLadder(moment, rules, rule, { days, every }));

  test.each<[string, readonly number[], string]>([
    ["some rungs and the last day", [90, 30, 0], "ladder-set"],
    ["one day before", [1], "ladder-set"],
    ["the last day alone", [0], "ladder-too-late"],
    ["nothing", [], "ladder-too-late"],
    ["the same day twice", [30, 30, 1], "ladder-not-descending"],
    ["a rung that goes up", [30, 60], "ladder-not-descending"],
    ["a rung after the last day", [30, -1], "ladder-out-of-range"],
    ["half a day", [30.5], "ladder-out-of-range"],
    ["the earliest rung", [400, 1], "ladder-set"],
    ["one earlier", [401, 1], "ladder-out-of-range"],
    ["twenty rungs", Array.from({ length: 20 }, (_, at) => 40 - at), "ladder-set"],
    ["twenty-one rungs", Array.from({ length: 21 }, (_, at) => 40 - at), "ladder-too-long"],
  ])("%s", (_, days, code) => expect(of(days)).toBe(code));

  test("repeats every so many days or not at all, and is of a rule of the law", () => {
    expect(of([30], null)).toBe("ladder-set");
    expect(of([30], 0)).toBe("ladder-repeat");
    expect(of([30], 7, "no-such-rule")).toBe("rule-unknown");
  });

  test("said again, and going back where nothing was set, writes nothing", () => {
    const ladder = { days: [90, 0], every: null };
    const set = decideLadder(moment, rules, "renew-licence", ladder);
    if (!set.ok || set.event === null) throw new Error("not set");
    const after = { ...moment, settings: evolveCompanySettings(newCompanySettings, set.event) };
    expect(codeOf(decideLadder(after, rules, "renew-licence", { ...ladder }))).toBeNull();
    expect(codeOf(decideLadder(after, rules, "renew-licence", null))).toBe("ladder-set");
    expect(codeOf(decideLadder(moment, rules, "renew-licence", null))).toBeNull();
  });
});

test("a fallback is somebody known who is still here", () => {
  const details = { name: "张敏", spellings: [], email: null, mobile: null, language: "zh", channels: [] } as const;
  const known = evolveOrganisation(newOrganisation, { kind: "person-set", subject: "p", on, data: details });
  const gone = evolveOrganisation(known, {
    kind: "person-left",
    subject: "p",
    on,
    data: { left: { on, successor: null } },
  });
  expect(codeOf(decideFallback(moment, known, "p"))).toBe("fallback-set");
  expect(codeOf(decideFallback(moment, known, "q"))).toBe("person-unknown");
  expect(codeOf(decideFallback(moment, gone, "p"))).toBe("person-has-left");
  expect(codeOf(decideFallback(moment, known, null))).toBeNull();
});

test("a company is archived once and restored once", () => {
  const archived = { ...moment, settings: { ...newCompanySettings, archived: true } };
  expect(codeOf(decideArchiving(moment, true))).toBe("company-archived");
  expect(codeOf(decideArchiving(archived, true))).toBeNull();
  expect(codeOf(decideArchiving(archived, false))).toBe("company-archived");
});
