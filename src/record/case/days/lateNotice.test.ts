import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { correctionNotice as notice } from "../../../../test/fixtures/correctionNotice.ts";
import { PlayedCase, grant, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";

// Handed in on Monday 7 September: five working days end on Monday 14. Whoever says nothing until then has accepted.

const answer = { do: "answer-correction", answers: [{ point: "1", says: "已签" }] } as const satisfies Said;
const accept = { do: "accept", number: null, deemed: false } as const satisfies Said;
const undo = (what: "acceptance" | "correction"): Said => ({ do: "take-back", what, stage: null, because: "登错了" });

const noticed = (on: string, today = "2026-09-17") =>
  lostLicence("submitted")
    .on(today)
    .say({ ...notice, on });

describe("a correction notice after the five working days", () => {
  test("leaves it accepted since the day of receipt, by the article that says so", () => {
    expect(noticed("2026-09-14").stand().lateNotice).toBeNull();
    expect(noticed("2026-09-15").stand().lateNotice).toMatchObject({
      notice: { on: "2026-09-15" },
      last: "2026-09-14",
      since: "2026-09-07",
      cites: [{ source: "administrative-permission-law", article: "第三十二条" }],
      confidence: "secondary",
    });
  });
  test("keeps nobody from recording that it counts as accepted, and stays to be answered", () => {
    expect(noticed("2026-09-14").code({ ...accept, deemed: true })).toBe("correction-open");
    expect(noticed("2026-09-15").code(accept)).toBe("correction-open");
    const one = noticed("2026-09-15").say({ ...accept, deemed: true });
    expect(one.state.accepted).toMatchObject({ on: "2026-09-07", deemed: true });
    expect(one.stand()).toMatchObject({ turn: "ours", correction: { on: "2026-09-15" } });
    one.on("2026-09-20").say({ ...answer, on: "2026-09-18" });
    expect(one.stand()).toMatchObject({ turn: "theirs", current: { kind: "decide" } });
    expect(one.say({ ...grant, on: "2026-09-20" }).stand().lateNotice).toMatchObject({ since: "2026-09-07" });
  });
  test("can be told so once it was answered, too", () => {
    const one = noticed("2026-09-15").say({ ...answer, on: "2026-09-16" });
    one.say({ ...accept, deemed: true });
    expect(one.state.accepted?.on).toBe("2026-09-07");
  });
  test("after an earlier one in time is held against the corrected papers", () => {
    const one = lostLicence("submitted")
      .on("2026-09-30")
      .say({ ...notice, on: "2026-09-10" })
      .say({ ...answer, on: "2026-09-14" });
    // Five working days from Monday 14: Saturday 20 is worked, so that they end on Sunday 20 or Monday 21.
    one.say({ ...notice, on: "2026-09-29" });
    expect(one.stand().lateNotice).toMatchObject({ since: "2026-09-14" });
    expect(one.say({ ...accept, deemed: true }).state.accepted?.on).toBe("2026-09-14");
  });
});

describe("the days of the decision after such a notice", () => {
  const decision = (one: PlayedCase) => one.stand().expected.find(({ stage }) => stage.kind === "decide");
  const readings = (one: PlayedCase) => {
    const { byLaw, other } = decision(one) ?? {};
    return [byLaw?.latest, other?.day.latest];
  };
  test("are counted from a late acceptance first, and from the receipt as well", () => {
    const open = noticed("2026-09-15");
    const answered = noticed("2026-09-15").say({ ...answer, on: "2026-09-16" });
    const deemed = noticed("2026-09-15")
      .say({ ...answer, on: "2026-09-16" })
      .say({ ...accept, deemed: true });
    const accepted = noticed("2026-09-15")
      .say({ ...answer, on: "2026-09-16" })
      .say({ ...accept, on: "2026-09-17" });
    const since = [open, answered, deemed, accepted].map((one) => readings(one)[1]);
    // Twenty working days from 7 September.
    expect(since).toEqual(["2026-10-10", "2026-10-10", "2026-10-10", "2026-10-10"]);
    for (const one of [open, answered, deemed, accepted]) {
      const [lead, other] = readings(one);
      expect((lead ?? "") > (other ?? ""), `${lead} ${other}`).toBe(true);
      expect(one.stand().review).toBe(lead);
    }
  });
  test("are those of the acceptance alone where the notice came in time, and gone once it is decided", () => {
    const inTime = noticed("2026-09-14").say({ ...answer, on: "2026-09-16" });
    expect(readings(inTime)[1]).toBeUndefined();
    const one = noticed("2026-09-15")
      .say({ ...accept, deemed: true })
      .say({ ...answer, on: "2026-09-16" });
    expect(decision(one.say({ ...grant, on: "2026-09-17" }))).toBeUndefined();
  });
  test("stand still by neither reading while the clock does", () => {
    const one = noticed("2026-09-15")
      .say({ ...answer, on: "2026-09-16" })
      .say({ ...accept, deemed: true });
    one.say({ do: "pause", ground: "hearing", on: "2026-09-17" });
    expect(decision(one)).toMatchObject({ paused: true, byLaw: null });
    expect(readings(one)).toEqual([undefined, undefined]);
  });
});

describe("what was entered around it is taken back the last first", () => {
  test("an answer that came after the acceptance by silence, then that, then the notice", () => {
    const one = noticed("2026-09-15").say({ ...accept, deemed: true });
    expect(one.code(undo("correction"))).toBe("taken-back-later");
    one.say({ ...answer, on: "2026-09-16" });
    expect(one.code(undo("acceptance"))).toBe("taken-back-later");
    one.say(undo("correction"));
    expect(one.state.corrections).toMatchObject([{ answered: null }]);
    one.say(undo("acceptance"));
    expect(one.say(undo("correction")).state.corrections).toEqual([]);
  });
  test("a correction and an acceptance of one day, by the order in which they were entered", () => {
    const noticeFirst = lostLicence("submitted").say({ ...notice, on: "2026-09-10" });
    noticeFirst.say({ ...answer, on: "2026-09-10" }).say({ ...accept, on: "2026-09-10" });
    expect(noticeFirst.code(undo("correction"))).toBe("taken-back-later");
    expect(noticeFirst.code(undo("acceptance"))).toBe("ok");
    const acceptedFirst = lostLicence("submitted").say({ ...accept, on: "2026-09-10" });
    acceptedFirst.say({ ...notice, on: "2026-09-10" });
    expect(acceptedFirst.code(undo("acceptance"))).toBe("taken-back-later");
    expect(acceptedFirst.code(undo("correction"))).toBe("ok");
    expect(day("2026-09-10") < (acceptedFirst.matter.today ?? "")).toBe(true);
  });
});
