import { describe, expect, test } from "vitest";
import { PlayedCase, caseLaw } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import { takeableBack } from "../decide/decideTakingBack.ts";
import { stepsBefore } from "./stepsBefore.ts";

const step = (stage: string, on = "2026-09-10"): Said => ({ do: "step", stage, note: null, on });

describe("a step", () => {
  test("waits for the one before it, which is named", () => {
    const certificate = new PlayedCase("replace-certificate");
    expect(certificate.ask(step("install"))).toMatchObject({ code: "steps-open", data: { step: "issue" } });
    expect(certificate.say(step("issue")).code(step("install"))).toBe("ok");
    const domain = new PlayedCase("renew-domain").say({ do: "answer", answers: { transfer: "no" } });
    expect(domain.ask(step("certificate"))).toMatchObject({ code: "steps-open", data: { step: "pay" } });
    expect(domain.code(step("pay"))).toBe("ok");
    domain.say({ do: "answer", answers: { transfer: "yes" } });
    expect(domain.ask(step("pay"))).toMatchObject({ code: "steps-open", data: { step: "transfer" } });
  });
  test("is not done before the day of the one before it", () => {
    const one = new PlayedCase("replace-certificate").say(step("issue", "2026-09-10"));
    expect(one.ask(step("install", "2026-09-09"))).toMatchObject({
      code: "case-out-of-order",
      data: { on: "2026-09-09", last: "2026-09-10" },
    });
    expect(one.code(step("install", "2026-09-10"))).toBe("ok");
  });
  test("is taken back after those that waited for it", () => {
    const one = new PlayedCase("replace-certificate").say(step("issue")).say(step("install"));
    const back: Said = { do: "take-back", what: "step", stage: "issue", because: "登错了" };
    expect(one.ask(back)).toMatchObject({ code: "taken-back-later", data: { later: "step" } });
    expect(takeableBack(one.stand())).toEqual([{ what: "step", stage: "install" }]);
    one.say({ do: "take-back", what: "step", stage: "install", because: "登错了" });
    expect(one.code(back)).toBe("ok");
  });
  test("whose order the course leaves free waits for none and keeps none waiting", () => {
    const one = new PlayedCase("change-licence").say({ do: "answer", answers: { what: "name,shareholders" } });
    expect(one.code(step("register"))).toBe("ok");
    const end = new PlayedCase("terminate-licence").say({ do: "answer", answers: { users: "yes" } });
    expect(end.code(step("users"))).toBe("ok");
    const contract = new PlayedCase("renew-contract").say({ do: "answer", answers: { resource: "yes" } });
    expect(contract.ask(step("sign"))).toMatchObject({ code: "steps-open", data: { step: "offer" } });
    expect(contract.say(step("offer")).code(step("sign"))).toBe("ok");
  });
});

test("what a step waits for stands in the same part of the case, in every course", () => {
  const found = [...caseLaw.courses.values()].flatMap(({ id, stages }) => {
    const standings = stages.map((stage) => ({ stage, state: "ahead" as const, on: null }));
    return stages.map(
      (stage) => [id, stage.id, stepsBefore(standings, stage).map((before) => before.stage.id)] as const,
    );
  });
  expect(found.filter(([, , before]) => before.length > 0)).toEqual([
    ["number-application", "report-opening", ["open"]],
    ["renew-contract", "sign", ["offer"]],
    ["renew-domain", "pay", ["transfer"]],
    ["renew-domain", "certificate", ["transfer", "pay"]],
    ["replace-certificate", "install", ["issue"]],
  ]);
});
