import { expect, test } from "vitest";
import { timeLeft } from "#cli/due.ts";
import { PlayedCase } from "../../test/fixtures/playedCase.ts";
import { caseObligations } from "#record/case/caseObligation.ts";
import { perhapsUntil } from "#engine/perhapsUntil.ts";
import { todoOf } from "./cases/todoOf.ts";
import { warningMessageText } from "./warnings/warningMessageText.ts";

// Given a day that a missing notice may still move, when its earliest has passed, then nobody says that it has passed.

function planned(today: string): PlayedCase {
  const one = new PlayedCase("website-filing-change", { today, opened: "2026-11-20" });
  const answers = { what: "subject", "planned-on": "2027-01-10", licensed: "no", sector: "no" };
  return one.say({ do: "answer", answers, on: "2026-11-20" });
}

const said = (one: PlayedCase) => todoOf(one.stand()).map(({ zh }) => zh);

function duty(one: PlayedCase) {
  const [only] = caseObligations(one.matter.law, one.stand(), undefined);
  if (only === undefined) throw new Error("nothing is due");
  return only;
}

test("the case says that it may have, and until when, and stays urgent", () => {
  const one = planned("2026-11-27");
  const [first = ""] = said(one);
  expect(first).toMatch(/^可能已经过了（暂定）：最迟办理备案变更，2026-11-25 至 2026-11-30/u);
  expect(one.stand().light).toBe("red");
});

test("so do the due list, the command line and a message", () => {
  const one = duty(planned("2026-11-27"));
  expect(perhapsUntil(one)).toBe("2026-11-30");
  expect(one.nextStep.zh).not.toContain("已过");
  expect(warningMessageText.timeLeft(one).zh).toBe("可能已过（暂定，最晚 2026-11-30），今天就办");
  const row = { ...one, perhapsUntil: perhapsUntil(one), inCase: null } as never;
  expect(timeLeft(row, "zh")).toBe("可能已过（暂定，最晚 2026-11-30）");
});

test("once the latest has passed it has passed", () => {
  const one = planned("2026-12-01");
  expect(said(one)[0]).toMatch(/^已经过了：最迟办理备案变更/u);
  expect(perhapsUntil(duty(one))).toBeNull();
  expect(duty(one).nextStep.zh).toContain("已过");
  expect(warningMessageText.timeLeft(duty(one)).zh).toBe("已过 6 天");
});
