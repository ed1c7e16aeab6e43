import { expect, test } from "vitest";
import { PlayedCase, lostAnswers } from "../../../../test/fixtures/playedCase.ts";

// A stage was done on the day on which the last of it was.

const asked = (one: PlayedCase) => one.stand().stages.find(({ stage }) => stage.kind === "ask");

test("questions are done on the day on which the last of them was answered", () => {
  const { what, ...others } = lostAnswers;
  const one = new PlayedCase("replace-licence");
  one.say({ do: "answer", answers: others, on: "2026-09-03" });
  expect(asked(one)).toMatchObject({ state: "current", on: null });
  one.say({ do: "answer", answers: { what }, on: "2026-09-05" });
  expect(asked(one)).toMatchObject({ state: "done", on: "2026-09-05" });
  // What was answered is corrected later: it was answered before.
  one.say({ do: "answer", answers: { what: "original", "before.number": "苏B2-1" }, on: "2026-09-09" });
  expect(asked(one)?.on).toBe("2026-09-05");
});

test("and that of a question which an answer opened is the day of its own answer", () => {
  const one = new PlayedCase("replace-licence");
  one.say({ do: "answer", answers: { ...lostAnswers, how: "damaged" }, on: "2026-09-02" });
  one.say({ do: "answer", answers: { how: "lost" }, on: "2026-09-04" });
  expect(asked(one)?.on).toBe("2026-09-02");
});
