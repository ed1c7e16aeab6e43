import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { PlayedCase, courseOf, itemFor, lostAnswers } from "../../../test/fixtures/playedCase.ts";
import type { Played } from "../../../test/fixtures/playedCase.ts";
import { secondLooksOf } from "./secondLooksOf.ts";

// A licence that may end before anybody decides is to be renewed first, or beside.

const replaced = (end: string, beside: Partial<Played> = {}): PlayedCase => {
  const item = itemFor(courseOf("replace-licence"), { terms: [{ start: day("2022-03-01"), end: day(end) }] });
  const one = new PlayedCase("replace-licence", { item, today: "2026-09-02", opened: "2026-09-01", ...beside });
  return one.say({ do: "answer", answers: lostAnswers });
};
const said = (one: PlayedCase) =>
  secondLooksOf(one.stand())
    .map(({ says }) => says.zh)
    .filter((zh) => zh.includes("审查"));

test("what ends before the last day of the review is told before it is handed in", () => {
  const { review } = replaced("2027-06-30").stand();
  expect(said(replaced("2027-06-30"))).toEqual([]);
  expect(said(replaced(review))).toEqual([]);
  const short = replaced(addDays(review, -1));
  expect(said(short)).toEqual([
    expect.stringContaining(`「示例 苏B2-20210001」有效期至 ${addDays(review, -1)}，审查最晚可能到 ${review}`),
  ]);
  expect(said(short)[0]).toContain("先办或者同时办「许可证延续」");
});

describe("a renewal beside it", () => {
  const opened = new PlayedCase("renew-licence").state;
  const handedIn = (on: string, outcome?: "granted" | "refused"): Played => {
    const submitted = { on: day(on), number: null, papers: [], manifest: "m" };
    const decided = { on: day("2026-09-01"), number: null, because: null, deemed: false, paper: null };
    return {
      others: [{ ...opened, submitted, ...(outcome === undefined ? {} : { decided: { ...decided, outcome } }) }],
    };
  };
  const end = addDays(replaced("2027-06-30").stand().review, -1);
  test("that was handed in in time keeps silence", () => {
    expect(said(replaced(end, handedIn("2026-07-01")))).toEqual([]);
    expect(said(replaced(end, handedIn("2026-07-01", "granted")))).toEqual([]);
  });
  test("that was not handed in, came too late or was refused does not", () => {
    for (const beside of [{ others: [opened] }, handedIn("2026-07-01", "refused")])
      expect(said(replaced(end, beside))).toHaveLength(1);
    expect(said(replaced("2026-09-20", handedIn("2026-09-01")))).toHaveLength(1);
  });
});
