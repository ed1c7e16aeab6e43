import { expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { courseOf } from "../../../test/fixtures/playedCase.ts";
import { bringsPaper } from "./bringsPaper.ts";

// Where a paper is kept is asked of a case that brings one.

const ending = (course: string, outcome: string | null): Parameters<typeof bringsPaper>[0] => ({
  stages: courseOf(course).stages as unknown as CaseReply["stages"],
  decided: outcome === null ? null : ({ outcome } as NonNullable<CaseReply["decided"]>),
});

test.each([
  ["annual-report", null, false],
  ["return-number", "granted", false],
  ["terminate-licence", "granted", false],
  ["replace-licence", "granted", true],
  ["replace-licence", "refused", false],
  ["renew-contract", null, true],
])("%s, decided %s: %s", (course, outcome, brings) => {
  expect(bringsPaper(ending(course, outcome))).toBe(brings);
});
