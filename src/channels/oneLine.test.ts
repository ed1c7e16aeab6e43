import { expect, test } from "vitest";
import { oneLine } from "./oneLine.ts";

test("what is too long ends with a sentence, else with a word, and only a text without either in the middle", () => {
  expect(oneLine("Submit the form. Keep the receipt. Then wait for the letter", 40)).toBe(
    "Submit the form. Keep the receipt.…",
  );
  expect(oneLine("提交申请。保存回执。等待通知书送达", 12)).toBe("提交申请。保存回执。…");
  expect(oneLine("A notice of ten working days before the end", 30)).toBe("A notice of ten working days…");
  expect(oneLine("字".repeat(20), 10)).toBe(`${"字".repeat(9)}…`);
  // A short first sentence is not all that is left.
  expect(oneLine(`Yes. ${"word ".repeat(20)}`, 52)).toBe(`Yes. ${"word ".repeat(9).trim()}…`);
});
