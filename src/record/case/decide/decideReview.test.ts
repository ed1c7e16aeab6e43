import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { correctionNotice as notice } from "../../../../test/fixtures/correctionNotice.ts";
import { PlayedCase, courseOf, grant, itemFor, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";

// Given what was handed in, when the other side does something, then it is an entry, or refused by name.

const accept = { do: "accept", number: null, deemed: false } as const satisfies Said;
const extend = { do: "extend", by: { value: 10, unit: "working-day" }, because: "批准" } as const satisfies Said;
const theirs: readonly Said[] = [accept, notice, { do: "pause", ground: "hearing" }, { do: "resume" }, extend, grant];

test("nothing is theirs before it is handed in, after the decision, or where nothing is handed in", () => {
  expect(theirs.map((said) => lostLicence("ready").code(said))).toEqual(theirs.map(() => "not-submitted"));
  expect(theirs.map((said) => lostLicence("granted").code(said))).toEqual(theirs.map(() => "decided-already"));
  expect(theirs.map((said) => new PlayedCase("renew-contract").code(said))).toEqual(theirs.map(() => "stage-not-here"));
});

describe("an acceptance", () => {
  test("comes once, and not while a correction is open", () => {
    expect(lostLicence("accepted").code(accept)).toBe("accepted-already");
    expect(lostLicence("submitted").say(notice).code(accept)).toBe("correction-open");
    expect(lostLicence("submitted").code({ ...accept, on: "2026-09-06" })).toBe("case-out-of-order");
    const withoutAcceptance = [...lostLicence("answered").matter.law.courses.values()].find(
      ({ stages }) => stages.some(({ kind }) => kind === "submit") && !stages.some(({ kind }) => kind === "accept"),
    );
    if (withoutAcceptance === undefined) throw new Error("every course of the law has an acceptance");
    const one = new PlayedCase(withoutAcceptance.id);
    one.state = { ...one.state, submitted: { on: day("2026-09-07"), number: null, papers: [], manifest: "" } };
    expect(one.code(accept)).toBe("stage-not-here");
  });
  test("by silence holds from the receipt, once five working days are over", () => {
    const one = lostLicence("submitted");
    // Handed in on Monday 7 September: five working days end on Monday 14, so silence speaks on the 15th.
    expect(one.on("2026-09-14").code({ ...accept, deemed: true })).toBe("not-deemed-yet");
    one.on("2026-09-15").say({ ...accept, deemed: true });
    expect(one.state).toMatchObject({ accepted: { on: "2026-09-07", deemed: true }, lastOn: "2026-09-07" });
  });
  test("by silence is counted anew from the corrected papers, and never sets the case back", () => {
    const one = lostLicence("submitted").say({ ...notice, on: "2026-09-10" });
    one.say({ do: "answer-correction", on: "2026-09-14", answers: [{ point: "1", says: "已签" }] });
    expect(one.on("2026-09-18").code({ ...accept, deemed: true })).toBe("not-deemed-yet");
    one.on("2026-09-22").say({ ...accept, deemed: true });
    expect(one.state).toMatchObject({ accepted: { on: "2026-09-14" }, lastOn: "2026-09-14" });
  });
});

describe("a correction notice", () => {
  test("has points and a day that is not before it, and only one is open at a time", () => {
    const one = lostLicence("submitted");
    expect(one.code({ ...notice, points: [{ id: "1", says: " " }] })).toBe("correction-points");
    expect(one.code({ ...notice, until: day("2026-09-09"), on: "2026-09-10" })).toBe("correction-day");
    expect(one.code({ ...notice, points: [{ id: "1", says: "长".repeat(2001) }] })).toBe("note-too-long");
    one.say({ ...notice, until: day("2026-09-20"), on: "2026-09-10" });
    expect(one.code(notice)).toBe("correction-open");
    expect(one.stand()).toMatchObject({ turn: "ours", actBy: "2026-09-20", light: "red" });
  });
});

describe("the clock of the decision", () => {
  test("keeps a file where it has one, and reads as it did before where it has none", () => {
    const paper = { hash: "c".repeat(64), name: "通知", type: "pdf", bytes: 1 };
    const one = lostLicence("submitted");
    one.say({ ...accept, on: "2026-09-11", paper });
    expect(one.state.accepted?.paper).toEqual(paper);
    one.say({ do: "pause", ground: "hearing", on: "2026-09-14", paper: null });
    expect(one.events.at(-1)?.data).toEqual({ ground: "hearing" });
    one.say({ do: "resume", on: "2026-09-15", paper });
    expect(one.state.pauses).toEqual([{ from: "2026-09-14", to: "2026-09-15", ground: "hearing", resumedBy: paper }]);
    one.say({ do: "take-back", what: "pause", stage: null, because: "没有恢复" });
    expect(one.state.pauses).toEqual([{ from: "2026-09-14", to: null, ground: "hearing" }]);
  });
  test("ends what stood still by deciding, and not where the decision is taken back", () => {
    const one = lostLicence("accepted").say({ do: "pause", ground: "hearing", on: "2026-09-14" });
    const paused = { from: "2026-09-14", to: null, ground: "hearing" };
    for (const outcome of ["granted", "refused"] as const) {
      one.say({ ...grant, outcome, because: "听证以后", on: "2026-09-21" });
      expect(one.state.pauses).toEqual([{ ...paused, to: "2026-09-21", endedByDecision: true }]);
      const clock = one.stand().clocks.find(({ stage }) => stage?.kind === "decide")?.clock;
      expect(clock).toMatchObject({ ended: { on: "2026-09-21" } });
      expect(one.stand().expected.some(({ paused: still }) => still)).toBe(false);
      one.say({ do: "take-back", what: "decision", stage: null, because: "登错了" });
      expect(one.state.pauses).toEqual([paused]);
    }
    expect(one.code({ do: "resume", on: "2026-09-22" })).toBe("ok");
  });
  test("pauses on grounds of the law, resumes, and is extended by what the law allows", () => {
    const one = lostLicence("accepted");
    expect(lostLicence("submitted").code({ do: "pause", ground: "hearing" })).toBe("not-accepted");
    expect(one.code({ do: "resume" })).toBe("not-paused");
    expect(one.code({ do: "pause", ground: "holiday" })).toBe("pause-ground");
    one.say({ do: "pause", ground: "hearing", on: "2026-09-14" });
    expect(one.stand().light).toBe("grey");
    expect(one.code({ do: "pause", ground: "hearing" })).toBe("paused");
    one.say({ do: "resume", on: "2026-09-21" });
    expect(one.code({ ...extend, because: "长".repeat(2001), on: "2026-09-22" })).toBe("note-too-long");
    expect(one.code({ ...extend, by: { value: 11, unit: "working-day" }, on: "2026-09-22" })).toBe("clock-refuses");
    one.say({ ...extend, on: "2026-09-22" });
    expect(one.code({ ...extend, on: "2026-09-22" })).toBe("clock-refuses");
  });
});

describe("a decision", () => {
  test("waits for acceptance, and grants nothing while a correction is open", () => {
    expect(lostLicence("submitted").code(grant)).toBe("not-accepted");
    expect(lostLicence("submitted").code({ ...grant, outcome: "not-accepted", because: "不属于本机关" })).toBe("ok");
    expect(lostLicence("accepted").code({ ...grant, outcome: "not-accepted" })).toBe("accepted-already");
    expect(lostLicence("accepted").code({ ...grant, because: "长".repeat(2001) })).toBe("note-too-long");
    const open = lostLicence("accepted").say(notice);
    expect(open.code(grant)).toBe("correction-open");
    expect(open.code({ ...grant, outcome: "refused", because: " " })).toBe("reason-missing");
    expect(open.code({ ...grant, outcome: "refused", because: "材料不实" })).toBe("ok");
    expect(open.code({ ...grant, outcome: "refused", deemed: true })).toBe("correction-open");
    expect(lostLicence("accepted").code({ ...grant, deemed: true })).toBe("not-deemed-yet");
  });
  test("that refuses leaves it to us to close", () => {
    const one = lostLicence("accepted").say({ ...grant, outcome: "refused", because: "材料不实" });
    expect(one.stand()).toMatchObject({ turn: "ours", current: { kind: "close" } });
    expect(
      one
        .stand()
        .stages.filter(({ state }) => state === "dropped")
        .map(({ stage }) => stage.kind),
    ).toEqual(["deliver", "verify"]);
    expect(one.stand().expected).toEqual([]);
    one.say({ do: "close", custody: null });
    expect(one.state.closed?.outcome).toBe("refused");
    expect(one.stand().stages.at(-1)).toMatchObject({ state: "done", stage: { kind: "close" } });
  });
});

describe("a renewal", () => {
  const renewal = () => {
    const item = itemFor(courseOf("renew-licence"), { terms: [{ start: day("2021-12-01"), end: day("2026-11-30") }] });
    const one = new PlayedCase("renew-licence", { item, opened: "2026-08-01", today: "2026-08-20" });
    one.say({
      do: "answer",
      answers: { running: "all", "at-hand": "yes", "reports-clean": "yes", information: "no", list: "basic" },
    });
    for (const { stage } of one.stand().stages.filter((standing) => standing.stage.kind === "step"))
      one.say({ do: "step", stage: stage.id, note: null });
    return one.collect("2026-08-20");
  };
  const inTime = () => renewal().on("2026-09-10").say({ do: "submit", number: null, on: "2026-08-28" });
  test("is decided by silence when the term ends, counted from the day it was handed in", () => {
    const one = inTime();
    const clock = one.stand().clocks.find(({ stage }) => stage?.kind === "decide")?.clock;
    expect(clock).toMatchObject({ start: "2026-08-28", until: "2026-11-30" });
    one.say({ ...accept, deemed: true });
    expect(one.on("2026-11-30").code({ ...grant, deemed: true })).toBe("not-deemed-yet");
    one.on("2026-12-01").say({ ...grant, outcome: "refused", deemed: true });
    expect(one.state.decided).toMatchObject({ outcome: "granted", deemed: true });
    expect((one.state.decided?.on ?? "") >= "2026-11-30").toBe(true);
  });
  test("that is handed in late is not decided by silence, and no day by law is promised", () => {
    expect(inTime().stand().passed).toBeNull();
    const one = renewal().on("2026-09-10");
    expect(one.stand().passed).toMatchObject({ day: "2026-09-01", deadline: { id: "lead" } });
    one.say({ do: "submit", number: null, on: "2026-09-03" }).say({ ...accept, on: "2026-09-08" });
    const decision = one.stand().expected.find(({ stage }) => stage.kind === "decide");
    expect(decision).toMatchObject({ byLaw: null, late: true });
    expect(decision?.heard.length).toBeGreaterThan(0);
    expect(one.on("2026-12-10").ask({ ...grant, deemed: true })).toMatchObject({ code: "late-not-deemed" });
    expect(one.code(grant)).toBe("ok");
  });
});
