import { expect, it } from "vitest";
import { decision, extend, play, resume, start, suspend } from "../../../test/fixtures/clocks.ts";
import { calendarKnowing, fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day, toDayNumber } from "../day.ts";
import type { WorkCalendar } from "../workCalendar.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";
import type { ClockCommand } from "./decideClock.ts";
import { expiredBefore } from "./lateEvents.ts";

/** Played while the notice of 2026 was missing, when nobody could know that the clock ended on 29 September. */
const before2026 = calendarKnowing((year) => year !== 2026);

function late(given: readonly ClockCommand[], asOf: string, calendar: WorkCalendar = fullCalendar) {
  return stateOf(calendar, play(given, before2026) as Clock, day(asOf)).late;
}

it("what came in time is not late, on the very last day either", () => {
  // Twenty working days from Monday 2 March 2026 end on Monday 30 March.
  const opened = start("2026-03-02");
  expect(late([opened, suspend("2026-03-09"), resume("2026-03-20"), extend("2026-04-01")], "2026-06-01")).toEqual([]);
  expect(late([opened, suspend("2026-03-30"), resume("2026-03-30")], "2026-06-01")).toEqual([]);
  expect(late([opened, extend("2026-03-30")], "2026-06-01")).toEqual([]);
});

it("a suspension is late from its day on, and the resumption after it is not told again", () => {
  const given = [start("2026-09-01"), suspend("2026-09-30"), resume("2026-10-08")];
  const suspended = [{ kind: "suspended", on: "2026-09-30", certain: true }];
  expect(late(given, "2026-09-29")).toEqual([]);
  expect(late(given, "2026-09-30")).toEqual(suspended);
  expect(late(given, "2026-10-20")).toEqual(suspended);
});

it("a later suspension is not known before its day, however long the clock is over", () => {
  const given = [start("2026-09-01"), suspend("2026-10-05")];
  expect(late(given, "2026-10-04")).toEqual([]);
  expect(late(given, "2026-10-05")).toEqual([{ kind: "suspended", on: "2026-10-05", certain: true }]);
});

it("an extension is late from its day on", () => {
  const given = [start("2026-09-01"), extend("2026-09-30")];
  expect(late(given, "2026-09-29")).toEqual([]);
  expect(late(given, "2026-09-30")).toEqual([{ kind: "extended", on: "2026-09-30", certain: true }]);
});

it("on the latest day that a band leaves, whether it is late is not certain", () => {
  const { earliest, latest } = fullCalendar.addWorkingDays(day("2027-09-01"), 20);
  const rule = { ...decision, restDay: "stays" } as const;
  const clock = play([start("2027-09-01", rule), suspend(latest), resume(latest)]) as Clock;
  expect(stateOf(fullCalendar, clock, latest).late).toEqual([{ kind: "suspended", on: latest, certain: false }]);
  const open = play([start("2027-09-01")]) as Clock;
  const expired = [earliest, addDays(earliest, 1), latest, addDays(latest, 1)].map((one) =>
    expiredBefore(fullCalendar, open, toDayNumber(one)),
  );
  expect(expired).toEqual([false, null, null, true]);
});
