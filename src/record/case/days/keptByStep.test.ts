import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";
import { caseObligation } from "../caseObligation.ts";

// Given a day of ours that comes after the grant, then it runs until its step is recorded, and the case waits for it.

function allocated(): PlayedCase {
  const one = new PlayedCase("number-application").on("2026-11-26");
  const on = day("2026-11-20");
  const submitted = { on: day("2026-10-01"), number: null, papers: [], manifest: "m" };
  const decided = { on, outcome: "granted", number: null, because: null, deemed: false, paper: null } as const;
  const steps = one.matter.course.stages.filter(({ kind, id }) => kind === "step" && id !== "report-opening");
  const stepsDone = Object.fromEntries(steps.map(({ id }) => [id, { on, note: null }]));
  const answers = { coverage: "one", type: "sms", "for-others": "no", fees: "yes", "opened-on": "2026-11-26" };
  const fields = { company: "星河示例通信有限公司", number: "10690001", coverage: "江苏", end: "2031-11-30" };
  const result = { on, fields: { ...fields, issuer: "江苏省通信管理局", "issued-on": "2026-11-20" }, paper: null };
  const accepted = { on: day("2026-10-08"), number: null, deemed: false };
  one.state = { ...one.state, submitted, accepted, decided, stepsDone, answers, result, lastOn: day("2026-11-26") };
  for (const { field, state } of one.stand().compared)
    if (state !== "agrees" && state !== "free")
      one.say({ do: "settle", field: field.id, how: "explained", says: "已核对" });
  return one;
}

test("a case does not close while the opening is to be reported, and names the day", () => {
  const one = allocated();
  const refused = one.ask({ do: "close", custody: null });
  expect(refused).toMatchObject({ ok: false, code: "steps-open", data: { step: "report-opening", by: "2026-12-07" } });
  one.say({ do: "step", stage: "report-opening", note: null });
  expect(one.code({ do: "close", custody: null })).toBe("ok");
});

test("the day is a duty until it is reported, red once it has passed", () => {
  const one = allocated();
  const { law } = one.matter;
  expect(caseObligation(law, one.stand(), undefined)).toMatchObject({ lastDayToAct: "2026-12-07" });
  const late = one.on("2026-12-08").stand();
  expect([late.light, late.passed?.deadline.id]).toEqual(["red", "report-opening"]);
  one.say({ do: "step", stage: "report-opening", note: null, on: "2026-12-01" });
  const { actBy, passed, light } = one.stand();
  expect([actBy, passed, light]).toEqual([null, null, "yellow"]);
  expect(caseObligation(law, one.stand(), undefined)).toBeNull();
});
