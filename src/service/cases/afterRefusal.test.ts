import { describe, expect, test } from "vitest";
import { grant, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { runningRenewal } from "../../../test/fixtures/runningRenewal.ts";
import { todoOf } from "./todoOf.ts";

// Given a refusal, when the old paper has ended by today, then it is not mended and renewed: it is applied for anew.

function refused(
  on: string,
  { end = "2026-11-20", start = "2021-11-21", today = "2026-11-26" } = {},
): readonly string[] {
  const one = runningRenewal({ upTo: "submitted", end, start, today });
  one.say({ do: "accept", number: null, deemed: false, on: "2026-08-07" });
  return todoOf(one.say({ ...grant, outcome: "refused", because: "没有开展业务", on }).stand()).map(({ zh }) => zh);
}

describe("a renewal that was refused", () => {
  test("while the old licence holds is mended and applied for again", () => {
    expect(refused("2026-11-16", { today: "2026-11-20" })).toEqual([expect.stringContaining("改正后重新办")]);
  });
  test("leads to the users and to a new licence once the old one has ended", () => {
    const todo = refused("2026-11-16");
    expect(todo.join()).not.toContain("改正后重新办");
    expect(todo).toEqual([
      expect.stringMatching(/理由是「没有开展业务」。旧的已于 2026-11-20 到期/u),
      expect.stringMatching(/安排好用户.*「终止经营与注销」/u),
      expect.stringMatching(/另开一个办件「.*新.*」/u),
    ]);
  });
  test("after the end, though handed in in time, came after silence had renewed it", () => {
    expect(refused("2026-11-25")[1]).toContain("2026-11-20 届满以前没有决定的，视为准予延续");
    const late = refused("2026-10-25", { start: "2021-10-21", end: "2026-10-20" });
    expect(late.join()).not.toContain("视为准予延续");
    expect(late).toHaveLength(3);
  });
});

test("nothing but its mend follows from the refusal of what does not end with it", () => {
  const one = lostLicence("accepted")
    .say({ ...grant, outcome: "refused", because: "材料不实" })
    .on("2028-01-01");
  expect(todoOf(one.stand()).map(({ zh }) => zh)).toEqual([expect.stringContaining("改正后重新办")]);
});

test("who came late is owed no decision in time, and is told so without a day of the authority's", () => {
  const one = runningRenewal({ upTo: "submitted", end: "2026-10-20", start: "2021-10-21" });
  one.say({ do: "accept", number: null, deemed: false, on: "2026-08-07" });
  const said = todoOf(one.stand()).map(({ zh }) => zh);
  expect(said.join()).toContain("2026-07-22，2026-08-03 才递交");
  expect(said.join()).not.toContain("机关的时限");
  const inTime = runningRenewal({ upTo: "submitted" }).say({
    do: "accept",
    number: null,
    deemed: false,
    on: "2026-08-07",
  });
  expect(
    todoOf(inTime.stand())
      .map(({ zh }) => zh)
      .join(),
  ).toContain("可以登记“视为准予延续”，从 2026-11-21 起");
});
