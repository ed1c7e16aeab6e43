import { expect, it } from "vitest";
import { days, extend, play, resume, start, supersede, suspend } from "../../../test/fixtures/clocks.ts";
import { fullCalendar } from "../../../test/fixtures/publishedNotices.ts";
import { day } from "../day.ts";
import type { Clock } from "./clock.ts";
import { stateOf } from "./clockState.ts";
import { clockOf } from "./evolveClock.ts";
import { successorOf } from "./successorOf.ts";

const given = [start("2026-03-02"), suspend("2026-03-09"), resume("2026-03-20"), extend("2026-03-25")];

it("starts anew from the right day with everything that happened, and leaves the old clock as it was", () => {
  const old = play([...given, supersede("2026-03-26", "2026-03-04", "acceptance, as corrected")]) as Clock;
  const decided = successorOf(fullCalendar, old);
  if (decided === null || !decided.ok) throw new Error("refused");
  const next = clockOf(decided.events);
  if (next === null) throw new Error("no clock");
  expect(next).toMatchObject({ start: "2026-03-04", anchor: "acceptance, as corrected", superseded: null });
  expect(next.suspensions).toEqual(old.suspensions);
  expect(next.extension).toEqual(old.extension);
  expect(decided.doubts).toEqual([]);
  expect(stateOf(fullCalendar, next, day("2026-03-26")).expires?.latest).toBe("2026-04-29");
  expect(stateOf(fullCalendar, old, day("2026-03-26")).expires?.latest).toBe("2026-04-27");
});

it("is refused where what happened no longer fits", () => {
  const later = play([...given, supersede("2026-03-26", "2026-03-10")]) as Clock;
  expect(successorOf(fullCalendar, later)).toMatchObject({ ok: false, refusal: { code: "day-before-start" } });
  const earlier = play([...given, supersede("2026-03-26", "2025-12-01")]) as Clock;
  expect(successorOf(fullCalendar, earlier)).toMatchObject({ ok: false, refusal: { code: "suspension-after-expiry" } });
});

it("passes on the doubt of a year without a notice", () => {
  const old = play([start("2027-09-10"), suspend("2027-10-05"), supersede("2027-10-06", "2027-09-01")]) as Clock;
  expect(successorOf(fullCalendar, old)).toMatchObject({ ok: true, doubts: ["may-have-expired"] });
});

it("keeps the day that the old clock ran to, and is nothing where none was superseded", () => {
  const old = play([
    start("2026-01-10", days, { until: day("2026-03-07") }),
    supersede("2026-01-20", "2026-01-12"),
  ]) as Clock;
  expect(successorOf(fullCalendar, old)).toMatchObject({
    ok: true,
    events: [{ until: "2026-03-07", on: "2026-01-12" }],
  });
  expect(successorOf(fullCalendar, play(given) as Clock)).toBeNull();
});
