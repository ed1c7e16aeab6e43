import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, newScan } from "../../../../test/fixtures/playedCase.ts";
import { caseObligations } from "../caseObligation.ts";

// Given a day of ours that comes after the grant, then it runs until its step is recorded, and the case waits for it.

function allocated(): PlayedCase {
  const one = new PlayedCase("number-application").on("2026-11-26");
  const on = day("2026-11-20");
  const submitted = { on: day("2026-10-01"), number: null, papers: [], manifest: "m" };
  const decided = { on, outcome: "granted", number: null, because: null, deemed: false, paper: null } as const;
  const steps = one.matter.course.stages.filter(
    ({ kind, id }) => kind === "step" && id !== "report-opening" && id !== "open",
  );
  const stepsDone = Object.fromEntries(steps.map(({ id }) => [id, { on, note: null }]));
  const answers = { coverage: "one", type: "sms", "for-others": "no", fees: "yes" };
  const fields = { company: "星河示例通信有限公司", number: "10690001", coverage: "江苏", end: "2031-11-30" };
  const result = { on, fields: { ...fields, issuer: "江苏省通信管理局", "issued-on": "2026-11-20" }, paper: newScan };
  const accepted = { on: day("2026-10-08"), number: null, deemed: false };
  one.state = { ...one.state, submitted, accepted, decided, stepsDone, answers, result, lastOn: day("2026-11-26") };
  return one.settle();
}

const opened = () => allocated().say({ do: "step", stage: "open", note: null, on: "2026-11-26" });

test("nothing asks for a day that cannot be known, and the day of the step starts the period", () => {
  const one = new PlayedCase("number-application");
  const asksDay = one.matter.course.questions.filter(({ answers }) => answers === "day");
  expect(asksDay).toEqual([]);
  const waiting = allocated();
  expect(waiting.stand()).toMatchObject({ actBy: null, deadlines: [{ from: null, day: null }] });
  expect(opened().stand()).toMatchObject({ actBy: "2026-12-07", deadlines: [{ from: "2026-11-26" }] });
  const back = opened().say({ do: "take-back", what: "step", stage: "open", because: "日子写错了" });
  expect(back.stand().actBy).toBeNull();
});

test("whoever answered on which day a step was done need not record it as well", () => {
  const one = new PlayedCase("change-licence", { opened: "2026-11-01" });
  const register = () => one.stand().stages.find(({ stage }) => stage.id === "register");
  one.say({ do: "answer", answers: { what: "name", "registered-on": null } });
  expect(register()?.state).not.toBe("done");
  one.say({ do: "answer", answers: { "registered-on": "2026-11-10" } });
  expect(register()).toMatchObject({ state: "done", on: "2026-11-10" });
});

test("a day that nobody knew at first counts from the step that brings it, an answer before it", () => {
  const one = new PlayedCase("change-licence", { opened: "2026-11-01" });
  one.say({ do: "answer", answers: { what: "name", "registered-on": null } });
  const starts = () => one.stand().deadlines.map(({ deadline, from }) => [deadline.id, from]);
  expect(starts()).toEqual([["after-registration", null]]);
  one.say({ do: "step", stage: "register", note: null, on: "2026-11-12" });
  expect(starts()).toEqual([["after-registration", "2026-11-12"]]);
  expect(one.stand().actBy).not.toBeNull();
  one.say({ do: "answer", answers: { "registered-on": "2026-11-10" } });
  expect(starts()).toEqual([["after-registration", "2026-11-10"]]);
  // Where both are there the earlier one counts: nobody is to rely on the later.
  one.say({ do: "answer", answers: { "registered-on": "2026-11-15" } });
  expect(starts()).toEqual([["after-registration", "2026-11-12"]]);
});

test("a case does not close while the opening is to be reported, and names the day", () => {
  const one = opened();
  const refused = one.ask({ do: "close", custody: null });
  expect(refused).toMatchObject({ ok: false, code: "steps-open", data: { step: "report-opening", by: "2026-12-07" } });
  one.say({ do: "step", stage: "report-opening", note: null });
  expect(one.code({ do: "close", custody: null })).toBe("ok");
});

test("the day is a duty until it is reported, red once it has passed", () => {
  const one = opened();
  const { law } = one.matter;
  const origin = { kind: "step", title: { zh: "开通", en: "Open it" } };
  const steps = expect.arrayContaining([expect.objectContaining({ from: "2026-11-26", origin })]);
  expect(caseObligations(law, one.stand(), undefined)).toMatchObject([{ lastDayToAct: "2026-12-07", steps }]);
  const late = one.on("2026-12-08").stand();
  expect([late.light, late.passed?.deadline.id]).toEqual(["red", "report-opening"]);
  one.say({ do: "step", stage: "report-opening", note: null, on: "2026-12-01" });
  const { actBy, passed, light } = one.stand();
  expect([actBy, passed, light]).toEqual([null, null, "yellow"]);
  expect(caseObligations(law, one.stand(), undefined)).toEqual([]);
});
