// What a duty says once its last day has passed is a step of its own, not the usual sentence with a word before it.
import { expect, test } from "vitest";
import { law } from "./fixtures/lawCases.ts";

/** The sentence without what it begins with and without the words that hurry. */
function bare(text: string): string {
  const afterHead = text.slice(text.indexOf("：") + 1);
  return afterHead.replaceAll(/马上|今天就|现在就|今天|现在|[，。；]/g, "");
}

const rules = [...law.obligations.values()];

test.each(rules)("$id says late what to do today", ({ nextStep, nextStepLate }) => {
  expect(bare(nextStepLate.zh)).not.toContain(bare(`：${nextStep.zh}`));
});

test("only papers with an agreed notice speak of a notice day", () => {
  const speaking = rules.filter(({ nextStepLate }) => nextStepLate.zh.includes("通知日")).map(({ id }) => id);
  expect(speaking.toSorted()).toEqual([
    "check-automatic-renewal",
    "decide-automatic-renewal",
    "end-registrar-service",
    "let-contract-end",
    "renew-contract",
  ]);
});
