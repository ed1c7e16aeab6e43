import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { dutyWords } from "./dutyWords.ts";

const { law } = loadLaw();

function ruleOf(id: string) {
  const rule = law.obligations.get(id);
  if (rule === undefined) throw new Error(`the law has no duty ${id}`);
  return rule;
}

const standing = {
  lastDay: day("2026-10-01"),
  expiresOn: day("2026-12-30"),
  runsOn: null,
  takenOverBy: null,
};

test("the words change the day after the last day, and the day after the end", () => {
  const rule = ruleOf("renew-licence");
  const on = (asOf: string) => dutyWords(rule, { ...standing, asOf: day(asOf) });
  expect(on("2026-10-01")).toEqual({ what: rule.title, nextStep: rule.nextStep });
  expect(on("2026-10-02")).toEqual({ what: rule.title, nextStep: rule.nextStepLate });
  expect(on("2026-12-30")).toEqual({ what: rule.title, nextStep: rule.nextStepLate });
  expect(on("2026-12-31")).toEqual({ what: rule.titleEnded, nextStep: rule.nextStepEnded });
});

test("what another item has taken over is not late", () => {
  const words = dutyWords(ruleOf("renew-contract"), { ...standing, asOf: day("2027-01-01"), takenOverBy: "新线" });
  expect(words.nextStep.zh).toContain("已由「新线」接替");
});

test("a renewal whose length is not written runs on to nobody knows when", () => {
  const runsOn = { end: null, noticeBy: null };
  const { nextStep } = dutyWords(ruleOf("decide-automatic-renewal"), { ...standing, asOf: day("2026-11-21"), runsOn });
  expect(nextStep.zh).toMatch(/^这一期的通知日已过，推定会自动续期，续多久没有写明。不想续的/);
  expect(nextStep.en).toContain("for a length that is not written. If you do not want it");
});

test("no duty of the law is told to be done by its last day once that has passed", () => {
  for (const rule of law.obligations.values()) {
    for (const text of [rule.nextStepLate, rule.nextStepEnded]) {
      expect(text?.zh ?? "", rule.id).not.toMatch(/在最后可办日之前|在3月31日之前/);
      expect(text?.en ?? "", rule.id).not.toMatch(/by the last day to act|by 31 March/);
    }
  }
});
