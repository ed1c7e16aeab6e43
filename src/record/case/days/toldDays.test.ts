import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseDeadline, CaseQuestion, Course, DayOfCase } from "#law/course.ts";
import { PlayedCase, courseOf } from "../../../../test/fixtures/playedCase.ts";

// A day that is told twice: what counts from it counts from the earlier, and a step was done on the later.

const stage = (one: PlayedCase, id: string) => one.stand().stages.find((standing) => standing.stage.id === id);

describe("a step that was recorded on one day and answered on another", () => {
  test.each([
    ["2026-11-10", "2026-11-12"],
    ["2026-11-12", "2026-11-10"],
  ])(
    "answered %s and recorded %s: the period counts from the earlier, done it was on the later",
    (answered, recorded) => {
      const one = new PlayedCase("change-licence", { opened: "2026-11-01" });
      one.say({ do: "answer", answers: { what: "name", "registered-on": answered } });
      one.say({ do: "step", stage: "register", note: null, on: recorded });
      expect(one.stand().deadlines).toMatchObject([{ from: "2026-11-10" }]);
      expect(stage(one, "register")).toMatchObject({ state: "done", on: "2026-11-12" });
    },
  );
});

test("an answer that another has put aside since says no more that a step was done", () => {
  const one = new PlayedCase("change-licence", { opened: "2026-11-01" });
  one.say({ do: "answer", answers: { what: "entity", "decided-on": "2026-11-10" } });
  expect(stage(one, "resolve")).toMatchObject({ state: "done", on: "2026-11-10" });
  one.say({ do: "answer", answers: { what: "shareholders" } });
  expect(stage(one, "resolve")).toMatchObject({ on: null });
});

/** An application for a number that was granted, of which a question asks for the day of a step as well. */
function granted(id: string, change: (deadline: CaseDeadline) => readonly CaseDeadline[]): PlayedCase {
  const course = courseOf("number-application");
  const both = { zh: "哪天？", en: "When?" };
  const more = { several: false, onlyIf: null, writes: null, lastDay: null, help: null };
  const question: CaseQuestion = { id, ask: both, answers: "day", ...more };
  const changed: Course = {
    ...course,
    questions: [...course.questions, question],
    deadlines: course.deadlines.flatMap(change),
  };
  const one = new PlayedCase("number-application");
  one.matter = { ...one.matter, course: changed };
  one.say({ do: "answer", answers: { coverage: "one" } });
  const submitted = { on: day("2026-11-02"), number: null, papers: [], manifest: "" };
  const decided = { on: day("2026-11-03"), outcome: "granted", number: null, because: null, deemed: false } as const;
  one.state = { ...one.state, submitted, decided: { ...decided, paper: null }, lastOn: decided.on };
  return one;
}

const from = (told: DayOfCase) => (deadline: CaseDeadline) => [{ ...deadline, from: told }];

test("what keeps a day that counts from a step waits for no second word of that step", () => {
  const one = granted("opened-on", from({ question: "opened-on", step: "open" }));
  const report = { do: "step", stage: "report-opening", note: null } as const;
  expect(one.code({ ...report, on: "2026-11-12" })).toBe("steps-open");
  one.say({ do: "answer", answers: { "opened-on": "2026-11-10" } });
  expect(one.code({ ...report, on: "2026-11-09" })).toBe("case-out-of-order");
  expect(one.code({ ...report, on: "2026-11-12" })).toBe("ok");
});

test("a plan whose day has passed is no step that was done", () => {
  const one = granted("planned-opening", from({ question: "planned-opening", step: "open" }));
  one.say({ do: "answer", answers: { "planned-opening": "2026-11-10" } });
  expect(stage(one, "open")).toMatchObject({ on: null });
  expect(one.code({ do: "step", stage: "report-opening", note: null })).toBe("steps-open");
});

test("a step that is done by an answer has kept its day, as its stage says", () => {
  const one = granted("reported-on", (deadline) => [
    deadline,
    { ...deadline, id: "after-report", from: { question: "reported-on", step: "report-opening" }, step: "file" },
  ]);
  one.say({ do: "step", stage: "open", note: null, on: "2026-11-05" });
  const lead = () => one.stand().deadlines.find(({ deadline }) => deadline.id === "report-opening");
  expect(lead()).toMatchObject({ day: "2026-11-16", kept: null });
  one.say({ do: "answer", answers: { "reported-on": "2026-11-12" } });
  expect(stage(one, "report-opening")).toMatchObject({ state: "done", on: "2026-11-12" });
  expect(lead()).toMatchObject({ kept: "2026-11-12" });
  one.say({ do: "step", stage: "report-opening", note: null, on: "2026-11-18" });
  expect(lead()).toMatchObject({ kept: "2026-11-18" });
});
