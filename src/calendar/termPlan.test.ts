import { describe, expect, it } from "vitest";
import { day } from "./day.ts";
import type { Renewal } from "./term.ts";
import { termPlanOf } from "./termPlan.ts";

const year = { start: day("2026-01-01"), end: day("2026-12-31") };
const endless = { start: day("2026-01-01"), end: null };
const thirtyDays = { value: 30, unit: "calendar-day" } as const;
const twoMonths = { value: 2, unit: "month" } as const;
const byItself: Renewal = { auto: true, months: 12, notice: thirtyDays };
const notByItself: Renewal = { auto: false, months: null, notice: thirtyDays };
const nothingAgreed = { minimumMonths: null, leavingNotice: null };

describe("a term with an end", () => {
  it("goes on by itself where that is written, for as long as is written", () => {
    expect(termPlanOf(year, byItself, nothingAgreed)).toEqual({
      kind: "automatic",
      term: year,
      renewalMonths: 12,
      notice: thirtyDays,
    });
  });

  it("ends where it is written that it does not go on, and keeps its notice", () => {
    expect(termPlanOf(year, notByItself, nothingAgreed)).toEqual({ kind: "fixed", term: year, notice: thirtyDays });
  });

  it("ends where nothing is written, and what would hold without an end is no matter", () => {
    const agreed = { minimumMonths: 24, leavingNotice: twoMonths };
    expect(termPlanOf(year, null, agreed)).toEqual({ kind: "fixed", term: year, notice: null });
  });
});

describe("a term without an end", () => {
  it("is open, whatever is written of a renewal", () => {
    const agreed = { minimumMonths: 24, leavingNotice: twoMonths };
    const open = { kind: "open", start: "2026-01-01", minimumMonths: 24, notice: twoMonths };
    expect(termPlanOf(endless, byItself, agreed)).toEqual(open);
    expect(termPlanOf(endless, null, agreed)).toEqual(open);
  });

  it("takes a notice of which nothing more is said for one of leaving", () => {
    const plan = termPlanOf({ start: null, end: null }, notByItself, nothingAgreed);
    expect(plan).toEqual({ kind: "open", start: null, minimumMonths: null, notice: thirtyDays });
  });
});
