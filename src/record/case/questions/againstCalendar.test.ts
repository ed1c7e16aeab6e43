import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";
import { againstCalendar } from "./againstCalendar.ts";

// Whether the last day of a year has passed is no matter of opinion.

const report = (today: string, year: string, course = "annual-report") =>
  new PlayedCase(course, { today, opened: today }).say({ do: "answer", answers: { year } });
const stands = (answer: string) => ({ do: "answer", answers: { stands: answer } }) as const;

test("an answer about the last day is held against the calendar, both ways", () => {
  const late = report("2026-11-20", "2025");
  expect(late.ask(stands("open"))).toMatchObject({
    code: "answer-against-calendar",
    at: "stands",
    data: { given: "3月31日还没过", year: 2025, day: "2026-03-31", on: "2026-11-20", past: "yes" },
  });
  expect(["late", "ordered", "listed"].map((answer) => late.code(stands(answer)))).toEqual(["ok", "ok", "ok"]);
  const early = report("2026-03-31", "2025");
  expect(["open", "late", "ordered"].map((answer) => early.code(stands(answer)))).toEqual([
    "ok",
    "answer-against-calendar",
    "ok",
  ]);
  const numbers = report("2026-11-20", "2025", "annual-number-report");
  expect(["no", "yes"].map((answer) => numbers.code(stands(answer)))).toEqual(["answer-against-calendar", "ok"]);
});

test("an entry about an earlier day is judged by that day, and one without a year by nothing", () => {
  const one = new PlayedCase("annual-report", { opened: "2026-03-01" });
  expect(one.code(stands("open"))).toBe("ok");
  one.say({ do: "answer", answers: { year: "2025" }, on: "2026-03-02" });
  expect(one.code({ ...stands("open"), on: "2026-03-31" })).toBe("ok");
  expect(one.code({ ...stands("open"), on: "2026-04-01" })).toBe("answer-against-calendar");
});

test("a year that makes an earlier answer wrong is taken, so that both can be corrected one after the other", () => {
  const one = report("2027-01-10", "2025").say(stands("late"));
  expect(one.code({ do: "answer", answers: { year: "2026" } })).toBe("ok");
  one.say({ do: "answer", answers: { year: "2026" } });
  expect(againstCalendar(one.matter, one.state, day("2027-01-10"))?.others.map(({ id }) => id)).toContain("open");
  expect(one.code(stands("open"))).toBe("ok");
});
