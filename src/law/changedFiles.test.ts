import { expect, test } from "vitest";
import { changedFiles, noticeYear, withCalendarOf } from "./changedFiles.ts";

const before = { "calendar/2026.yaml": "a", "kinds/line.yaml": "b", "cases/x.yaml": "c", "sources/s.yaml": "d" };

test("files are added, changed and removed, in order of path; worked cases do not count", () => {
  const after = { "calendar/2026.yaml": "a", "calendar/2027.yaml": "e", "kinds/line.yaml": "B", "cases/y.yaml": "f" };
  expect(changedFiles(before, after)).toEqual([
    { file: "calendar/2027.yaml", change: "added" },
    { file: "kinds/line.yaml", change: "changed" },
    { file: "sources/s.yaml", change: "removed" },
  ]);
  expect(changedFiles(before, before)).toEqual([]);
});

test("a notice's file is known by its year", () => {
  expect(["calendar/2027.yaml", "calendar/moving-days.yaml", "kinds/2027.yaml"].map(noticeYear)).toEqual([
    2027,
    null,
    null,
  ]);
});

test("the calendar of an earlier law can be put under a later one", () => {
  const after = { "calendar/2027.yaml": "e", "kinds/line.yaml": "B" };
  expect(withCalendarOf(after, before)).toEqual({ "kinds/line.yaml": "B", "calendar/2026.yaml": "a" });
});
