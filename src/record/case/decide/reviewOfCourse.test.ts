import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, caseLaw, grant } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import { offeredActs } from "./reviewOfCourse.ts";
import type { ReviewAct } from "./reviewOfCourse.ts";

// What the other side does with what was handed in, as far as the course knows of it.

const saidOf = {
  accept: { do: "accept", number: null, deemed: false },
  "ask-correction": { do: "ask-correction", points: [{ id: "1", says: "补签字" }], until: null, notice: null },
  decide: grant,
  pause: { do: "pause", ground: "hearing" },
  resume: { do: "resume" },
  extend: { do: "extend", by: { value: 1, unit: "working-day" }, because: "批准" },
} as const satisfies Record<ReviewAct, Said>;

function handedIn(course: string, answers: Readonly<Record<string, string>> = {}): PlayedCase {
  const one = new PlayedCase(course);
  one.state = {
    ...one.state,
    answers,
    submitted: { on: day("2026-09-07"), number: null, papers: [], manifest: "" },
    lastOn: day("2026-09-07"),
  };
  return one;
}

const offered = (one: PlayedCase): readonly ReviewAct[] => offeredActs(one.stand());

test("a course in which something is only reported has no review, and refuses whatever is said of one", () => {
  for (const course of ["annual-report", "annual-number-report", "ip-report"]) {
    const one = handedIn(course);
    expect(offered(one)).toEqual([]);
    for (const [act, said] of Object.entries(saidOf))
      expect(one.ask(said), `${course} ${act}`).toMatchObject({ code: "stage-not-here", data: { stage: act } });
  }
  expect(offered(handedIn("number-change", { what: "contact" }))).toEqual([]);
});

test("a review is offered as far as its law has it: no clock stands still or is lengthened that may not", () => {
  expect(offered(handedIn("replace-licence"))).toEqual([
    "accept",
    "ask-correction",
    "decide",
    "pause",
    "resume",
    "extend",
  ]);
  expect(offered(handedIn("renew-licence"))).toEqual(["accept", "ask-correction", "decide"]);
  expect(offered(handedIn("return-number"))).toEqual(["ask-correction", "decide"]);
  expect(handedIn("return-number").ask(saidOf.pause)).toMatchObject({ code: "stage-not-here" });
});

test("nothing that is offered is refused as no part of the course", () => {
  for (const course of caseLaw.courses.keys()) {
    const one = handedIn(course);
    for (const act of offered(one)) expect(one.code(saidOf[act]), `${course} ${act}`).not.toBe("stage-not-here");
  }
});
