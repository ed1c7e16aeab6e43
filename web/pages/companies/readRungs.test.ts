import { expect, test } from "vitest";
import { readRungs } from "./readRungs.ts";

test.each([
  ["60, 30,15 7、1，0", [60, 30, 15, 7, 1, 0], null],
  ["６０，３０", [60, 30], null],
  ["", [], null],
  ["30, -1", [30, -1], null],
  ["30天, 7", [], "30天"],
])("%s", (written, days, wrong) => expect(readRungs(written)).toEqual({ days, wrong }));
