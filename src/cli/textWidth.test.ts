import { expect, test } from "vitest";
import { padText, textWidth } from "./textWidth.ts";

test("Chinese characters and full-width signs take two columns", () => {
  expect(textWidth("专线 L-102")).toBe(10);
  expect(textWidth("(示例)")).toBe(6);
  expect(textWidth("（示例）")).toBe(8);
});

test("padding fills to the width and cuts what is longer, never in the middle of a character", () => {
  expect(padText("专线", 6)).toBe("专线  ");
  expect(padText("京沪骨干专线", 6)).toBe("京沪… ");
  for (let width = 1; width < 14; width += 1) expect(textWidth(padText("京沪a骨干b专线", width))).toBe(width);
});
