import { expect, test } from "vitest";
import { dayText, instantText, markedDayText, weekdayText, withDayTexts } from "./dayText.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

test("a day is written as each language writes it", () => {
  expect(dayText("2026-11-30", zh)).toBe("2026年11月30日");
  expect(dayText("2026-11-30", en)).toBe("30 Nov 2026");
  expect(dayText("2027-02-01", zh)).toBe("2027年2月1日");
});

test("what is no day stays as it was written", () => {
  expect(dayText("长期", zh)).toBe("长期");
  expect(dayText("2026-02-30", en)).toBe("2026-02-30");
});

test("weekdays and instants are those of Shanghai", () => {
  expect(weekdayText("2026-11-22", zh)).toBe("周日");
  expect(weekdayText("2026-11-23", en)).toBe("Mon");
  expect(instantText("2026-11-21T16:00:00.000Z", zh)).toBe("2026年11月22日 00:00");
});

test("days within a sentence are written the same way, but not parts of a number", () => {
  expect(withDayTexts("从到期日 2027-02-19 向前数 90 个自然日,得 2026-11-21。", zh)).toBe(
    "从到期日 2027年2月19日 向前数 90 个自然日,得 2026年11月21日。",
  );
  expect(withDayTexts("XH-2024-01-05 and 2026-02-30", en)).toBe("XH-2024-01-05 and 2026-02-30");
});

test("a day that a missing holiday notice may still move carries its mark", () => {
  expect(markedDayText("2027-02-01", true, zh)).toBe("2027年2月1日（暂定）");
  expect(markedDayText("2027-02-01", true, en)).toBe("1 Feb 2027 (provisional)");
  expect(markedDayText("2026-11-30", false, zh)).toBe("2026年11月30日");
});
