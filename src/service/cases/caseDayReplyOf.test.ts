import { describe, expect, test } from "vitest";
import { stateOf } from "#calendar/clock/clockState.ts";
import { day } from "#calendar/day.ts";
import { grant, lostLicence } from "../../../test/fixtures/playedCase.ts";
import type { PlayedCase, Said } from "../../../test/fixtures/playedCase.ts";
import { caseDayReplyOf } from "./caseDayReplyOf.ts";
import { clockKeys } from "./clockKeys.ts";

// What 「怎么算的」 says of a day of a case is what the page shows: the same end, with everything that moved it.

const accept = { do: "accept", number: null, deemed: false, on: "2026-11-03" } as const satisfies Said;
const pause = { do: "pause", ground: "hearing", on: "2026-11-05" } as const satisfies Said;
const resume = { do: "resume", on: "2026-11-19" } as const satisfies Said;
const extend = {
  do: "extend",
  by: { value: 10, unit: "working-day" },
  because: "经批准",
  on: "2026-11-20",
} as const satisfies Said;
const notice = {
  do: "ask-correction",
  points: [{ id: "1", says: "补签字" }],
  until: day("2026-09-20"),
  notice: null,
  on: "2026-09-10",
} as const satisfies Said;
const answer = { do: "answer-correction", answers: [{ point: "1", says: "已签" }], on: "2026-09-14" } as const;

/** Every clock of a case with the end that is shown and its explanation, which must end on the same day. */
function explained(one: PlayedCase) {
  const stand = one.stand();
  return clockKeys(stand.clocks).map(({ key, one: { clock } }) => {
    const { expires } = stateOf(stand.matter.law.calendar, clock, stand.matter.today);
    const reply = caseDayReplyOf(stand, `clock.${key}`);
    if (reply === null) throw new Error(`${key} is not explained`);
    expect(reply.end?.latest ?? null, key).toBe(expires?.latest ?? null);
    const text = reply.lines.map((line) => line.text.zh).join("\n");
    expect(text).toContain(expires?.latest ?? "没有最后一日");
    return { key, end: reply.end?.latest ?? null, text, counted: reply.counted };
  });
}

const decision = (one: PlayedCase) => {
  const found = explained(one).find(({ key }) => key.includes("decision"));
  if (found === undefined) throw new Error("no clock of a decision runs");
  return found;
};

describe("the clock of a decision", () => {
  test("that stood still for a hearing ends later by that, and the days that stood still are named", () => {
    const { end, text, counted } = decision(
      lostLicence("submitted").on("2026-11-27").say(accept).say(pause).say(resume),
    );
    expect(end).toBe("2026-12-15");
    expect(text).toMatch(/2026-11-05 因.*中止，2026-11-19 恢复/u);
    expect(counted.filter(({ counts }) => counts === true)).toHaveLength(20);
    expect(counted.find((one) => one.day === "2026-11-10")).toMatchObject({ counts: false });
    expect(counted.at(-1)?.day).toBe("2026-12-15");
  });
  test("that stands still has no end, and says so", () => {
    const { end, text } = decision(lostLicence("submitted").on("2026-11-27").say(accept).say(pause));
    expect(end).toBeNull();
    expect(text).toContain("中止期间没有最后一日");
  });
  test("that was extended says by how much, and by which law", () => {
    const { end, text } = decision(lostLicence("submitted").on("2026-11-27").say(accept).say(extend));
    expect(end).toBe("2026-12-15");
    expect(text).toContain("2026-11-20 延长 10 个工作日（经批准）");
  });
  test("that is over says on which day, in time or not", () => {
    expect(decision(lostLicence("accepted").say({ ...grant, on: "2026-10-09" })).text).toContain("没有超期");
  });
});

test("after a correction the clocks of both sides are explained apart: the notice's day, and the count from the answer", () => {
  const all = explained(lostLicence("submitted").say(notice).say(answer));
  const ours = all.find(({ key }) => key === "correction-answer");
  expect(ours?.text).toMatch(
    /2026-09-10 收到补正通知[\s\S]*通知写明最晚 2026-09-20[\s\S]*2026-09-14 已答复，没有超期/u,
  );
  const theirs = all.filter(({ key }) => key !== "correction-answer");
  expect(theirs.map(({ text }) => /(\d{4}-\d{2}-\d{2})：/u.exec(text)?.[1])).toEqual(["2026-09-07", "2026-09-14"]);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});

test("every expected day has its count, by law as if it began, and what is heard with its band", () => {
  const stand = lostLicence("ready").stand();
  for (const { stage, byLaw, heard } of stand.expected) {
    const reply = caseDayReplyOf(stand, `expected.${stage.id}`);
    const text = reply?.lines.map((line) => line.text.zh).join("\n") ?? "";
    expect(text, stage.id).toContain(byLaw?.latest ?? "");
    for (const { from, to } of heard) expect(text, stage.id).toMatch(new RegExp(`${from.latest}|${to.latest}`, "u"));
    expect(reply?.end, stage.id).toMatchObject(byLaw === null ? {} : { latest: byLaw.latest });
  }
});

test("the days since the loss was noticed are counted before one's eyes; what is no day of the case is told", () => {
  const stand = lostLicence("answered").on("2026-09-08").stand();
  expect(caseDayReplyOf(stand, "noticed")?.lines[0]?.text.zh).toMatch(/2026-09-01.*2026-09-08.*7 天/u);
  for (const what of ["clock.nothing", "expected.nothing", "else", "clock"])
    expect(caseDayReplyOf(stand, what)).toBeNull();
});
