import { expect, test } from "vitest";
import { en } from "../en.ts";
import { zh } from "../zh.ts";
import { dutyText, endText, timeLeft } from "./timeLeft.ts";

const left = (daysLeft: number, least: number, most = least) => ({
  daysLeft,
  workingDaysLeft: least,
  workingDaysLeftMost: most,
});

test("working days and calendar days stand side by side", () => {
  expect(timeLeft(left(8, 6), zh)).toBe("还剩 6 个工作日（8 个自然日）");
  expect(timeLeft(left(1, 1), en)).toBe("1 working day left (1 calendar day)");
});

test("a provisional number is a band", () => {
  expect(timeLeft(left(90, 58, 61), zh)).toBe("还剩 58–61 个工作日（90 个自然日）");
});

test("the last day and the days after it say so", () => {
  expect(timeLeft(left(0, 0), zh)).toBe("今天是最后一天");
  expect(timeLeft(left(-2, 0), zh)).toBe("已过 2 天");
  expect(timeLeft(left(-1, 0), en)).toBe("1 day overdue");
});

test("what does not run, or has renewed by itself, is not overdue", () => {
  expect(dutyText({ ...left(-900, 0), light: "grey" }, zh)).toBe("停时或不续");
  expect(dutyText({ ...left(-52, 0), light: "blue" }, zh)).toBe("自动续期");
  expect(dutyText({ ...left(9, 7), light: "blue" }, zh)).toBe("还剩 7 个工作日");
  expect(dutyText({ ...left(-1, 0), light: "red" }, zh)).toBe("已过 1 天");
});

test("no end is told apart from an end that nobody wrote down", () => {
  expect(endText(null, true, zh)).toBe("长期");
  expect(endText(null, false, zh)).toBe("未填");
  expect(endText("2027-02-28", false, zh)).toBe("2027年2月28日");
});
