import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { loadLaw } from "#main/loadLaw.ts";
import type { ArmedLadder, LadderEnd } from "./armedLadder.ts";
import { rearm } from "./rearm.ts";
import { tellingOn } from "./speak.ts";
import type { WantedLadder } from "./wantedLadder.ts";

const { calendar } = loadLaw().law;
const lastDay = day("2026-10-14");
const wanted: WantedLadder = {
  item: "i",
  duty: "renew-domain.20261014",
  rule: "renew-domain",
  lastDay,
  opens: null,
  ladder: { days: [], every: 7 },
  owners: [],
  handled: null,
};
const beside = { whyEnded: (): LadderEnd => "corrected", reach: () => ["page li"] };

/** Told of the first repeat on a day, and to be looked at again from `nextOn`, by a calendar that is no more. */
function standing(told: string, nextOn: string): ArmedLadder {
  const { put } = rearm(calendar, "c", [], [wanted], day("2026-10-14"), beside);
  const [fresh] = put;
  if (fresh === undefined) throw new Error("nothing was armed");
  return { ...fresh, told: { days: -7, on: day(told) }, heardBy: ["page li"], nextOn: day(nextOn) };
}

function lateOn(today: string, before: ArmedLadder): number | undefined {
  const [after = before] = rearm(calendar, "c", [before], [wanted], day(today), beside).put;
  return tellingOn(calendar, after, day(today))?.lateDays;
}

test("what another calendar makes due before today is late from the day on which it was to be looked at", () => {
  // The second repeat is due on 2026-10-28.
  expect(lateOn("2026-10-30", standing("2026-10-21", "2026-10-29"))).toBe(1);
  expect(lateOn("2026-10-30", standing("2026-10-21", "2026-11-04"))).toBe(0);
});

test("a day on which it was looked at and told is not one on which nobody swept, though somebody new came after", () => {
  expect(lateOn("2026-10-30", standing("2026-10-29", "2026-10-29"))).toBe(0);
  expect(lateOn("2026-10-31", standing("2026-10-29", "2026-10-29"))).toBe(1);
});
