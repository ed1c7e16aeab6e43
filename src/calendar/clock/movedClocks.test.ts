import { expect, it } from "vitest";
import { decision, end, play, start, supersede, suspend } from "../../../test/fixtures/clocks.ts";
import { calendarKnowing, fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { addDays, day } from "../day.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";
import { movedClocks } from "./movedClocks.ts";

it("reports exactly the clocks whose last day is said otherwise, be it by one end of a band", () => {
  let [latestAlone, earliestAlone, unmoved] = [0, 0, 0];
  for (const year of [2019, 2022, 2023, 2024, 2026]) {
    const guessing = calendarKnowing((one) => one !== year);
    const asOf = day(`${year}-02-15`);
    const said = (calendar: typeof fullCalendar, clock: Clock): string | null => {
      const { expires } = stateOf(calendar, clock, asOf);
      return expires === null ? null : [expires.earliest, expires.latest].join();
    };
    const clocks = Array.from({ length: 400 }, (_, index) => {
      const budget = { value: 1 + (index % 30), unit: index % 3 === 0 ? "calendar-day" : "working-day" } as const;
      return play([start(addDays(day(`${year - 1}-11-01`), index % 90), { ...decision, budget })]) as Clock;
    });
    const moved = movedClocks(guessing, fullCalendar, clocks, asOf);
    expect(moved.map(({ clock }) => clock)).toEqual(
      clocks.filter((clock) => said(guessing, clock) !== said(fullCalendar, clock)),
    );
    latestAlone += moved.filter(({ before, after }) => before?.earliest === after?.earliest).length;
    earliestAlone += moved.filter(({ before, after }) => before?.latest === after?.latest).length;
    unmoved += clocks.length - moved.length;
  }
  expect([latestAlone > 0, earliestAlone > 0, unmoved > 0]).toEqual([true, true, true]);
});

it("leaves out what is over", () => {
  const closed = [
    play([start("2025-12-20"), end("2025-12-24")]),
    play([start("2025-12-20"), supersede("2025-12-24", "2025-12-21")]),
  ];
  const guessing = calendarKnowing((year) => year !== 2026);
  expect(movedClocks(guessing, fullCalendar, closed as Clock[], day("2026-02-15"))).toEqual([]);
  expect(movedClocks(guessing, fullCalendar, [play([start("2025-12-20")]) as Clock], day("2025-12-30"))).toHaveLength(
    1,
  );
});

it("reports a clock that the one calendar suspends and the other has run out, and none that both suspend", () => {
  // Without the notice of 2026 a suspension on 30 September came in time for all that anybody knew.
  const guessing = calendarKnowing((year) => year !== 2026);
  const late = play([start("2026-09-01"), suspend("2026-09-30")], guessing) as Clock;
  const asOf = day("2026-10-10");
  const runOut = { earliest: "2026-09-29", latest: "2026-09-29", provisional: false, unpublished: [] };
  expect(movedClocks(guessing, fullCalendar, [late], asOf)).toEqual([{ clock: late, before: null, after: runOut }]);
  expect(movedClocks(fullCalendar, guessing, [late], asOf)).toEqual([{ clock: late, before: runOut, after: null }]);
  const inTime = play([start("2026-09-01"), suspend("2026-09-02")], guessing) as Clock;
  expect(movedClocks(guessing, fullCalendar, [inTime], asOf)).toEqual([]);
});
