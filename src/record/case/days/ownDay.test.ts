import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, courseOf, itemFor, lostAnswers, printed } from "../../../../test/fixtures/playedCase.ts";

// Given an entry about an earlier day, then the case is judged as it stood on that day.

const endedOn = (end: string) =>
  itemFor(courseOf("replace-licence"), { terms: [{ start: day("2021-11-21"), end: day(end) }] });

function ready(end: string): PlayedCase {
  return new PlayedCase("replace-licence", { item: endedOn(end), today: "2026-10-06" })
    .say({ do: "answer", answers: lostAnswers, on: "2026-09-01" })
    .say(printed)
    .collect();
}

const submit = (on: string) => ({ do: "submit", number: null, on }) as const;

describe("a licence that ended since", () => {
  test("was in its term on the day on which it was handed in", () => {
    const one = ready("2026-11-20").on("2026-11-26");
    expect(one.code(submit("2026-11-26"))).toBe("instead-other");
    one.say(submit("2026-10-06"));
    expect(one.stand().forks.map(({ id }) => id)).not.toContain("ended");
    expect(one.code({ do: "accept", number: null, deemed: false, on: "2026-10-08" })).toBe("ok");
  });
  test("leads one way only: what else would be worth knowing of the replacement is not said", () => {
    const one = ready("2026-11-20").on("2026-11-26");
    expect(one.stand().forks.map(({ id }) => id)).toEqual(["ended"]);
    expect(
      one
        .on("2026-11-20")
        .stand()
        .forks.map(({ id }) => id),
    ).toContain("near-end");
  });
});

describe("what is entered after the fact", () => {
  const late = { do: "submit", number: null, on: "2026-09-10" } as const;
  const by = (one: PlayedCase) => {
    const decided = one.ask(late);
    return decided.ok ? "ok" : [decided.code, decided.data["by"]];
  };
  const answered = (opened: string) =>
    new PlayedCase("replace-licence", { opened }).say({ do: "answer", answers: lostAnswers, on: opened });
  test("is not held back by papers that were put in later", () => {
    expect(by(answered("2026-09-01").say(printed).collect("2026-11-20"))).toBe("ok");
  });
  test("is refused before the print that is on record, which is recorded anew with the day of the newspaper", () => {
    const one = answered("2026-09-01")
      .say({ ...printed, on: "2026-11-20" })
      .collect("2026-11-20");
    expect(by(one)).toEqual(["case-out-of-order", "print"]);
    expect(by(one.say(printed).collect())).toBe("ok");
  });
  test("is refused before the case was opened, and told to open one as of that day", () => {
    expect(by(answered("2026-11-20"))).toEqual(["case-out-of-order", "opening"]);
  });
});

test("a number that has ended is said to be before it is changed, returned or reported", () => {
  const forks = (course: string, end: string) => {
    const item = itemFor(courseOf(course), { terms: [{ start: day("2021-11-21"), end: day(end) }] });
    const one = new PlayedCase(course, { item, today: "2026-11-26" });
    return one.stand().forks.map(({ id, does }) => `${does} ${id}`);
  };
  const courses = ["number-change", "return-number", "annual-number-report", "renew-number"];
  expect(courses.map((course) => forks(course, "2026-11-20"))).toEqual([
    ["first ended"],
    ["mind ended"],
    ["mind ended"],
    ["first ended"],
  ]);
  expect(courses.flatMap((course) => forks(course, "2029-11-20"))).toEqual([]);
});

test("a day on which nothing can have happened is refused", () => {
  const one = new PlayedCase("replace-licence");
  const noticed = (on: string) => one.code({ do: "answer", answers: { "noticed-on": on } });
  expect(["1900-01-01", "1999-12-31", "2000-01-01", "2026-11-21"].map(noticed)).toEqual([
    "day-implausible",
    "day-implausible",
    "ok",
    "case-day",
  ]);
  expect(one.code({ do: "comment", says: "x", on: "0001-01-01" })).toBe("day-implausible");
  const change = new PlayedCase("change-licence");
  const planned = (on: string) => change.code({ do: "answer", answers: { "planned-on": on } });
  expect(["1999-12-31", "2027-12-31", "2200-01-01"].map(planned)).toEqual(["day-implausible", "ok", "day-implausible"]);
});

test("a case that was withdrawn did not come to its end", () => {
  const one = ready("2027-06-30").say({ do: "withdraw", because: "找到了" });
  expect(one.stand().stages.at(-1)).toMatchObject({ state: "dropped", on: null, stage: { kind: "close" } });
});
