import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";

// While a correction notice is open nothing is accepted, by silence either; the papers of the answer are judged all the same.

const notice = {
  do: "ask-correction",
  on: "2026-09-08",
  points: [{ id: "1", says: "补签字" }],
  until: day("2026-09-18"),
  notice: null,
} as const satisfies Said;

const days = (one: PlayedCase) =>
  one
    .stand()
    .expected.map(({ stage, from, byLaw, awaitsAnswer }) => [stage.id, from, byLaw?.latest ?? null, awaitsAnswer]);

describe("a correction notice that is open", () => {
  test("leaves no day of acceptance, nor one that is counted from it, until it is answered", () => {
    const one = lostLicence("submitted").on("2026-09-09").say(notice);
    expect(days(one)).toEqual([
      ["accept", null, null, true],
      ["decide", null, null, true],
      ["deliver", null, null, true],
    ]);
    one.on("2026-09-10").say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }] });
    expect(days(one).slice(0, 2)).toEqual([
      ["accept", "2026-09-10", "2026-09-17", false],
      ["decide", "2026-09-17", "2026-10-21", false],
    ]);
  });
  test("has papers judged as if it were answered today", () => {
    const one = lostLicence("submitted")
      .on("2026-09-10")
      .say({ ...notice, on: "2026-09-10" });
    const { review, reviewExtended } = one.stand();
    one.say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }] });
    expect([review, reviewExtended]).toEqual([one.stand().review, one.stand().reviewExtended]);
    expect(review > "2026-10-01").toBe(true);
  });
  test("stops no clock that runs from receipt", () => {
    const fresh = new PlayedCase("new-licence");
    const submitted = { on: day("2026-09-07"), number: null, papers: [], manifest: "" };
    fresh.state = { ...fresh.state, submitted };
    const before = days(fresh).find(([stage]) => stage === "decide");
    expect(days(fresh.say(notice)).find(([stage]) => stage === "decide")).toEqual(before);
  });
});
