import { expect, test } from "vitest";
import { refusalText } from "#contract/refusalText.ts";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

// The report of a year is filed in the window that the law gives it, and not before.

function prepared(course = "annual-report"): PlayedCase {
  const one = new PlayedCase(course, { today: "2026-11-26", opened: "2025-12-20" });
  const answers = { year: "2025", held: "yes", stands: "open", graded: "yes" };
  one.say({ do: "answer", answers, on: "2025-12-20" });
  for (const { stage } of one.stand().stages.filter(({ stage: { kind, id } }) => kind === "step" && id !== "published"))
    one.say({ do: "step", stage: stage.id, note: null, on: "2025-12-21" });
  return one.collect("2025-12-22");
}

test("it is not handed in before the window opens, whose day and article are named", () => {
  const one = prepared();
  const early = one.ask({ do: "submit", number: null, on: "2025-12-25" });
  expect(early).toMatchObject({
    code: "report-not-open",
    data: { year: 2025, opens: "2026-01-01", last: "2026-03-31", entry: "submit" },
  });
  if (early.ok) throw new Error("it is not refused");
  expect(refusalText(early).zh).toBe(
    "2025 年度的「报送电信业务经营许可年报」（《电信业务经营许可管理办法》第三十五条） 2026-01-01 才开放，到 2026-03-31 截止，2025-12-25 还没有开放，没有写入。日子写错的，写实际提交的那天；年度填错的，先改年度；还没有提交的，开放以后提交再登记。",
  );
  expect(one.code({ do: "submit", number: null, on: "2026-01-01" })).toBe("ok");
});

test("one that was recorded before is not closed, and is told how it is mended", () => {
  const one = prepared();
  const submitted = { on: "2025-12-25", number: null, papers: [], manifest: "m" };
  const done = { on: "2026-05-01", note: null };
  one.state = {
    ...one.state,
    submitted: submitted as never,
    stepsDone: { figures: done as never, published: done as never },
  };
  const refused = one.ask({ do: "close", custody: null });
  expect(refused).toMatchObject({ code: "report-not-open", data: { entry: "close", on: "2025-12-25" } });
  if (refused.ok) throw new Error("it is not refused");
  expect(refusalText(refused).zh).toContain("撤销递交的登记");
});

test("the year that runs is told to open in January; what lies further off is no year to report", () => {
  const one = new PlayedCase("annual-report", { today: "2026-11-26", opened: "2026-11-26" });
  const refused = one.ask({ do: "answer", answers: { year: "2026" } });
  expect(refused).toMatchObject({
    code: "report-not-open",
    at: "year",
    data: { opens: "2027-01-01", entry: "answer" },
  });
  expect(one.ask({ do: "answer", answers: { year: "2206" } })).toMatchObject({
    code: "answer-unknown",
    data: { zh: "报哪一年度的？", known: "2000–2025" },
  });
  const numbers = new PlayedCase("annual-number-report", { today: "2026-11-26", opened: "2026-11-26" });
  expect(numbers.code({ do: "answer", answers: { year: "2026" } })).toBe("report-not-open");
});
