import { expect, test } from "vitest";
import { dateFormatOfCode, dateFormatOfId } from "./dateFormat.ts";

test.each([
  "yyyy-mm-dd",
  "yyyy/m/d",
  'yyyy"年"m"月"d"日"',
  "yyyy.m.d",
  "yyyy/m/d h:mm:ss",
  '[$-804]yyyy"年"m"月"d"日";@',
  "yyyy\\-mm\\-dd",
  "m/d/yy",
  "d-mmm",
  'm"月"d"日"',
  "[Red]yyyy-mm-dd",
  "[DBNum1][$-804]yyyy年m月d日",
  "e.m.d",
  "[$-411]ge.m.d",
  "aaaa yyyy-mm-dd",
  "yyyy-mm-dd;;;",
  "[>1]d mmm yyyy",
  "YYYY-MM-DD",
  "dddd",
  "yyyy-mm-dd hh:mm AM/PM",
  "mm",
  "yyyy",
])("%s shows a day", (code) => {
  expect(dateFormatOfCode(code)).toBe("day");
});

test.each(['yyyy"年"m"月"', "mmm-yy", "yyyy/mm", "[$-804]yyyy年m月", "yyyy-mm;@"])("%s shows a month", (code) => {
  expect(dateFormatOfCode(code)).toBe("month");
});

test.each([
  "General",
  "G/通用格式",
  'G/通用格式"元"',
  "0.00",
  "#,##0.00_);[Red](#,##0.00)",
  "0.00E+00",
  "##0.0E+0",
  "@",
  '0"day"',
  '0.00"d"',
  "[Red]0",
  "[Yellow]0.0",
  "h:mm",
  "hh:mm:ss",
  "mm:ss",
  "[h]:mm",
  "[mm]:ss",
  "[ss]",
  "mm:ss.0",
  "h:mm AM/PM",
  '上午/下午h"时"mm"分"',
  '"yyyy-mm-dd"',
  "\\y\\m\\d0",
  "_d0",
  "*d0",
  '_("$"* #,##0_)',
  '0;"d"',
  "",
  '"年',
  "[$-804]",
  "[$€-2] #,##0",
])("%s shows no date", (code) => {
  expect(dateFormatOfCode(code)).toBeNull();
});

test("built-in formats, the Chinese ones among them", () => {
  expect([14, 15, 16, 22, 28, 31, 58].map(dateFormatOfId)).toEqual(Array.from({ length: 7 }, () => "day"));
  expect([17, 27, 36, 57].map(dateFormatOfId)).toEqual(Array.from({ length: 4 }, () => "month"));
  expect([0, 1, 9, 11, 18, 20, 21, 32, 37, 45, 46, 47, 49, 55, 163].every((id) => dateFormatOfId(id) === null)).toBe(
    true,
  );
});
