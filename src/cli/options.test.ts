import { expect, test } from "vitest";
import { dayOption, daysOption, parseOptions } from "./options.ts";
import { UsageError } from "./usageError.ts";

const none = { least: 0, most: 0 };

test("a window is written in days, with or without the d", () => {
  const of = (text: string) =>
    daysOption(parseOptions(["--within", text], { within: { type: "string" } }, none), "within", 60);
  expect([of("60d"), of("90"), of("0d")]).toEqual([60, 90, 0]);
  for (const wrong of ["-1d", "60wd", "3661", "", "1e3"]) expect(() => of(wrong), wrong).toThrow(UsageError);
});

test("a day that does not exist is wrong usage, not another day", () => {
  const of = (text: string) =>
    dayOption(parseOptions([`--as-of=${text}`], { "as-of": { type: "string" } }, none), "as-of");
  expect(of("2026-11-21")).toBe("2026-11-21");
  for (const wrong of ["2026-02-30", "2026-11-31", "21.11.2026", "today"])
    expect(() => of(wrong), wrong).toThrow(UsageError);
});

test("unknown options and missing names are wrong usage", () => {
  expect(() => parseOptions(["--jsn"], { json: { type: "boolean" } }, none)).toThrow(UsageError);
  expect(() => parseOptions([], {}, { least: 1, most: 1 })).toThrow(/0 name\(s\) given, 1 wanted/);
});

test("what was written wrongly is said in Chinese and in English", () => {
  const nothing = { least: 0, most: 0 };
  const said = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof UsageError ? error.sentence : error;
    }
  };
  expect(said(() => parseOptions(["--jsn"], { json: { type: "boolean" } }, nothing))).toEqual({
    zh: "没有 --jsn 这个选项",
    en: expect.stringContaining("--jsn") as unknown,
  });
  expect(said(() => parseOptions(["--json=1"], { json: { type: "boolean" } }, nothing))).toMatchObject({
    zh: "选项 --json 的写法不对：看它要不要带值",
  });
  expect(said(() => parseOptions(["a"], {}, nothing))).toEqual({
    zh: "给了 1 个参数，应为 0 个",
    en: "1 name(s) given, 0 wanted",
  });
});
