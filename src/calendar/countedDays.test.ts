import { describe, expect, it } from "vitest";
import { fullCalendar } from "../../test/fixtures/publishedNotices.ts";
import { countedDays } from "./countedDays.ts";
import { day } from "./day.ts";
import { reckon } from "./reckon.ts";
import type { CountingRule } from "./reckon.ts";
import { parseSpan } from "./span.ts";

function counted(from: string, text: string, startDay: CountingRule["startDay"] = "excluded") {
  const reading = parseSpan(text);
  if (!reading.ok) throw new Error(text);
  const { span, direction } = reading.value;
  const answer = reckon(fullCalendar, day(from), span, { direction, startDay, restDay: "stays" });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return countedDays(fullCalendar, answer.value);
}

describe("the days of a count", () => {
  it("are each counted or skipped day with its reason, in the order of counting", () => {
    const days = counted("2026-09-29", "+3wd");
    expect(days.map((one) => [one.day, one.counts, one.reason.kind])).toEqual([
      ["2026-09-30", true, "weekday"],
      ["2026-10-01", false, "rest-day"],
      ["2026-10-02", false, "rest-day"],
      ["2026-10-03", false, "rest-day"],
      ["2026-10-04", false, "rest-day"],
      ["2026-10-05", false, "rest-day"],
      ["2026-10-06", false, "rest-day"],
      ["2026-10-07", false, "rest-day"],
      ["2026-10-08", true, "weekday"],
      ["2026-10-09", true, "weekday"],
    ]);
    expect(days[1]?.reason).toEqual({ kind: "rest-day", holiday: "国庆节", notice: "国办发明电〔2025〕7号" });
  });

  it("run backward from the day before, and include the start day where the rule does", () => {
    expect(counted("2026-11-23", "-2wd").map((one) => [one.day, one.counts])).toEqual([
      ["2026-11-22", false],
      ["2026-11-21", false],
      ["2026-11-20", true],
      ["2026-11-19", true],
    ]);
    expect(counted("2026-11-20", "+2d", "included").map((one) => one.day)).toEqual(["2026-11-20", "2026-11-21"]);
  });

  it("count whatever they are where calendar days are counted", () => {
    expect(counted("2027-02-19", "-90d").map((one) => one.counts)).toEqual(Array.from({ length: 90 }, () => true));
  });

  it("are as many as the span where every day is known, and reach the farthest day where not", () => {
    expect(counted("2026-02-09", "+20wd").filter((one) => one.counts === true)).toHaveLength(20);
    const open = counted("2026-12-10", "+20wd");
    const { latest } = fullCalendar.addWorkingDays(day("2026-12-10"), 20);
    expect(open.at(-1)?.day).toBe(latest);
    expect(open.some((one) => one.counts === null && one.reason.kind === "unpublished")).toBe(true);
    const { earliest } = fullCalendar.addWorkingDays(day("2027-03-15"), -20);
    expect(counted("2027-03-15", "-20wd").at(-1)?.day).toBe(earliest);
  });

  it("are none for months, years and a span of nothing", () => {
    expect([...counted("2026-01-31", "+1m"), ...counted("2026-01-31", "+1y"), ...counted("2026-01-31", "+0d")]).toEqual(
      [],
    );
    // Not even the first day, where that would count.
    expect([...counted("2026-02-09", "+0d", "included"), ...counted("2026-02-09", "-0wd", "included")]).toEqual([]);
  });
});
