import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { endOfBusiness } from "../../../test/fixtures/endOfBusiness.ts";
import { PlayedCase, courseOf, itemFor, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { runningRenewal } from "../../../test/fixtures/runningRenewal.ts";
import { changedFiling } from "../../../test/fixtures/changedFiling.ts";
import { caseDayReplyOf } from "./caseDayReplyOf.ts";
import { latestByLaw } from "./latestByLaw.ts";
import { inCaseText } from "../inCaseText.ts";
import { todoOf } from "./todoOf.ts";

// Days of the other side's, as the board, the to-dos and 「怎么算的」 tell them.

const todo = (one: PlayedCase) => todoOf(one.stand()).map(({ zh }) => zh);
const lines = (one: PlayedCase, what: string) =>
  caseDayReplyOf(one.stand(), what)?.lines.map(({ text }) => text.zh) ?? [];

describe("a period of the law that no clock speaks of", () => {
  test("stands on the board, and once it is over somebody is to call", () => {
    const one = changedFiling("2026-11-05");
    expect(latestByLaw(one.stand())).toMatchObject({ latest: "2026-11-05", cited: false });
    expect(todo(one).join()).not.toContain("打电话问进度");
    expect(todo(one.on("2026-11-27"))).toContainEqual(expect.stringContaining("机关的时限 2026-11-05 已过"));
    expect(caseDayReplyOf(one.stand(), "clock.filing-decision")?.end?.latest).toBe("2026-11-05");
  });
  test("of which only quotations were read says so on the board, by its latest reading", () => {
    const one = endOfBusiness("publishing").on("2026-09-20");
    expect(latestByLaw(one.stand())).toMatchObject({ latest: "2026-10-30", cited: true });
    expect(caseDayReplyOf(one.stand(), "clock.termination-publication")?.readings).toHaveLength(2);
  });
});

describe("a renewal that was handed in late", () => {
  const late = () => {
    const one = runningRenewal({ upTo: "submitted", end: "2026-10-20", start: "2021-10-21", today: "2026-09-01" });
    return one.say({ do: "accept", number: null, deemed: false, on: "2026-08-07" });
  };
  test("is red until it is decided, and owed no day", () => {
    expect(late().stand()).toMatchObject({ turn: "theirs", light: "red" });
    expect(latestByLaw(late().stand())).toBeNull();
    expect(latestByLaw(runningRenewal({ upTo: "submitted", today: "2026-09-01" }).stand())).not.toBeNull();
  });
});

describe("a renewal that nobody decided by the end", () => {
  const silent = (today: string) =>
    runningRenewal({ upTo: "submitted", today }).say({ do: "accept", number: null, deemed: false, on: "2026-08-07" });
  test("can be recorded as renewed, in place of a call about an authority that is late", () => {
    expect(todo(silent("2026-11-20")).join()).not.toContain("可以登记");
    expect(todo(silent("2026-11-21"))).toEqual([expect.stringContaining("可以登记“视为准予延续”，从 2026-11-21 起")]);
  });
});

test("an acceptance that waits for our answer is explained as such", () => {
  const points = [{ id: "1", says: "补签字" }];
  const one = lostLicence("submitted").on("2026-09-09");
  one.say({ do: "ask-correction", on: "2026-09-08", points, until: day("2026-12-18"), notice: null });
  for (const what of ["expected.accept", "expected.decide"]) {
    expect(caseDayReplyOf(one.stand(), what)?.end).toBeNull();
    expect(lines(one, what)).toEqual([expect.stringContaining("补正通知还没有答复")]);
  }
});

test("what follows a clock that stands still is explained without a day", () => {
  const one = lostLicence("accepted").say({ do: "pause", ground: "hearing", on: "2026-09-14" });
  expect(lines(one, "expected.deliver")).toEqual([expect.stringContaining("前一步停着")]);
});

test("both units of a text that names none are explained", () => {
  const fresh = new PlayedCase("new-licence");
  const readings = caseDayReplyOf(fresh.stand(), "expected.decide")?.readings ?? [];
  expect(readings.map(({ unit, leads }) => [unit, leads])).toEqual([
    ["calendar-day", true],
    ["working-day", false],
  ]);
});

test("a clock that was closed says what it took, and nothing of what would be left", () => {
  expect(lines(lostLicence("accepted"), "clock.correction-notice").join()).toContain("到结束时用了 4 个工作日");
  expect(lines(lostLicence("accepted"), "clock.correction-notice").join()).not.toContain("还剩");
});

test("a licence that was given up is not to be had anew", () => {
  const item = itemFor(courseOf("change-licence"), { terms: [{ start: null, end: day("2026-11-01") }] });
  const ended = (notContinuing: boolean) => {
    const about = item === null ? null : { ...item, notContinuing };
    const one = new PlayedCase("change-licence", { item: about, today: "2026-11-20", opened: "2026-10-01" });
    return todo(one).filter((line) => line.includes("另开一个办件"));
  };
  expect([ended(false).length, ended(true).length]).toEqual([1, 0]);
});

test("an agreement is signed: nothing of it is said to be handed in", () => {
  const known = { title: { zh: "续签", en: "renewal" }, openedOn: "2026-11-01", filedOn: null, late: false };
  const open = { ...known, state: "open", decideBy: null, isOverdue: false, renewedOn: null } as const;
  expect(inCaseText({ ...open, handsIn: false, result: null, isReceived: false }).zh).toBe(
    "在办：续签（2026-11-01 立案，还没有办完）",
  );
  const marked = { zh: "2027-01-25（暂定）", en: "" };
  const filed = {
    ...open,
    state: "filed",
    filedOn: "2026-11-02",
    decideBy: marked,
    handsIn: true,
    result: null,
    isReceived: false,
  } as const;
  expect(inCaseText(filed).zh).toContain("最迟 2027-01-25（暂定）决定");
  expect(inCaseText({ ...filed, isOverdue: true }).zh).toContain("以前应当决定，已过");
});
