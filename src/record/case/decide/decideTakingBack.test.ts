import { describe, expect, test } from "vitest";
import { grant, levelConfirmed, lostLicence, printed } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import type { TakenBackKind } from "../caseEvent.ts";
import { takeableBack } from "./decideTakingBack.ts";

// Given something that was entered by mistake, then it is taken back while nothing rests on it, and entered anew.

const undo = (what: TakenBackKind, because = "日期登错了"): Said => ({ do: "take-back", what, stage: null, because });
const accept = { do: "accept", number: null, deemed: false } as const;

describe("what was entered by mistake", () => {
  test("is entered anew with an earlier day, and both stay in the record", () => {
    const one = lostLicence("accepted");
    expect(one.code({ ...accept, on: "2026-09-10" })).toBe("case-out-of-order");
    one.say(undo("acceptance"));
    expect(one.stand()).toMatchObject({ turn: "theirs", current: { kind: "accept" } });
    one.say({ ...accept, on: "2026-09-10" });
    expect(one.state.accepted?.on).toBe("2026-09-10");
    expect(one.events.map(({ kind }) => kind).slice(-3)).toEqual(["case-accepted", "case-taken-back", "case-accepted"]);
  });
  test("can be a decision: one that was granted and not refused", () => {
    const one = lostLicence("accepted").say({ ...grant, outcome: "refused", because: "选错了", on: "2026-10-09" });
    one.say(undo("decision"));
    expect(one.stand()).toMatchObject({ turn: "theirs", current: { kind: "decide" } });
    expect(one.say({ ...grant, on: "2026-10-08" }).state.decided).toMatchObject({
      on: "2026-10-08",
      outcome: "granted",
    });
  });
  test("can be the submission, whose papers can then be changed again", () => {
    const one = lostLicence("submitted").say(undo("submission"));
    expect(one.state).toMatchObject({ submitted: null, lastOn: "2026-09-01" });
    expect(one.code({ do: "submit", number: "S-1", on: "2026-09-06" })).toBe("ok");
  });
  test("can be a print, with what was kept of it, until it is handed in", () => {
    const before = lostLicence("answered");
    const one = lostLicence("ready");
    const kept = (): readonly (string | null | undefined)[] => one.state.papers.map(({ issue }) => issue ?? null);
    expect(kept()).toContain("示例日报 2026-09-02");
    expect(takeableBack(one.stand())).toEqual([
      { what: "publication", stage: null },
      { what: "step", stage: levelConfirmed.stage },
    ]);
    one.say(undo("publication", "登错了报纸"));
    expect(one.state.published).toBeNull();
    expect(kept()).not.toContain("示例日报 2026-09-02");
    expect(one.state.papers.length).toBeGreaterThan(before.state.papers.length);
    expect(one.stand().current?.kind).toBe("publish");
    expect(one.events.find(({ kind }) => kind === "case-published")?.data).toMatchObject({
      clipping: { name: "剪报" },
    });
    expect(one.code({ do: "submit", number: null, on: "2026-09-07" })).toBe("not-published");
    one.say({ ...printed, on: "2026-09-03" });
    expect(one.code({ do: "submit", number: null, on: "2026-09-07" })).toBe("ok");
    one.say({ do: "submit", number: null, on: "2026-09-07" });
    expect(one.ask(undo("publication"))).toMatchObject({ code: "taken-back-later", data: { later: "submission" } });
    expect(before.code(undo("publication"))).toBe("nothing-to-take-back");
  });
  test("leaves an earlier print as it was, which stands again with what was kept of it", () => {
    const one = lostLicence("ready");
    const before = one.state;
    one.say({ ...printed, paper: "second", on: "2026-09-04", publication: { ...printed.publication, name: "他报" } });
    one.say({ ...printed, paper: "third", on: "2026-09-05" });
    expect(one.state.published?.on).toBe("2026-09-05");
    one.say(undo("publication"));
    expect(one.state.published).toMatchObject({ on: "2026-09-04", name: "他报" });
    one.say(undo("publication"));
    // The level that was confirmed went with the other newspaper, and is confirmed once more.
    expect(one.state).toEqual({ ...before, stepsDone: {} });
    expect(one.ask({ do: "submit", number: null, on: "2026-09-07" })).toMatchObject({
      code: "steps-open",
      data: { step: "fork.newspaper-on-word" },
    });
    expect(one.say(undo("publication")).state.published).toBeNull();
    expect(one.code(undo("publication"))).toBe("nothing-to-take-back");
  });
  test("entered anew without being taken back is one print, whose originals count once", () => {
    const one = lostLicence("printed").say({
      ...printed,
      paper: "again",
      publication: { ...printed.publication, originals: 2 },
    });
    expect(one.state.papers.map(({ count, issue }) => [count, issue])).toEqual([[2, "示例日报 2026-09-02"]]);
  });
  test("is taken back one after the other, the last first", () => {
    const one = lostLicence("received");
    expect(one.ask(undo("acceptance"))).toMatchObject({ code: "taken-back-later", data: { later: "result" } });
    expect(takeableBack(one.stand())).toEqual([{ what: "result", stage: null }]);
    for (const what of ["result", "decision", "acceptance", "submission"] as const) one.say(undo(what));
    expect(takeableBack(one.stand())).toEqual([
      { what: "publication", stage: null },
      { what: "step", stage: levelConfirmed.stage },
    ]);
    expect(one.state).toEqual({ ...lostLicence("ready").state, lastOn: one.state.lastOn });
  });
  test("of a correction is first its answer, then its notice; of a pause first its end", () => {
    const points = [{ id: "1", says: "补签字" }];
    const one = lostLicence("submitted").say({
      do: "ask-correction",
      points,
      until: null,
      notice: null,
      on: "2026-09-08",
    });
    one.say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }], on: "2026-09-09" });
    expect(one.code(undo("submission"))).toBe("taken-back-later");
    expect(one.say(undo("correction")).state.corrections[0]?.answered).toBeNull();
    expect(one.say(undo("correction")).state.corrections).toEqual([]);
    const other = lostLicence("accepted").say({ do: "pause", ground: "hearing", on: "2026-09-14" });
    other.say({ do: "resume", on: "2026-09-21" }).say(undo("pause"));
    expect(other.state.pauses.at(-1)?.to).toBeNull();
    expect(other.code(undo("acceptance"))).toBe("taken-back-later");
    expect(other.say(undo("pause")).state.pauses).toEqual([]);
  });
  test("needs a reason, and has to be there", () => {
    const one = lostLicence("accepted");
    expect(one.code(undo("acceptance", " "))).toBe("answer-unknown");
    expect(one.code(undo("acceptance", "长".repeat(2001)))).toBe("note-too-long");
    expect(one.code(undo("decision"))).toBe("nothing-to-take-back");
    expect(one.code({ do: "take-back", what: "step", stage: "nothing", because: "x" })).toBe("nothing-to-take-back");
  });
});
