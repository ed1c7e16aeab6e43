import { expect, test } from "vitest";
import { newspaperDemands } from "../newspaper.ts";
import type { NewspaperLevel } from "../newspaper.ts";
import { newspaperFit } from "./newspaperFit.ts";

const paper = (level: NewspaperLevel, title = "某某日报") => ({ title, level });

test("a level satisfies what asks for it or for a lower one", () => {
  const demands = ["any", "city", "provincial", "national"] as const;
  const fits = (level: NewspaperLevel) => demands.map((asked) => newspaperFit(paper(level), asked).kind);
  expect(fits("city")).toEqual(["fit", "fit", "unfit", "unfit"]);
  expect(fits("provincial")).toEqual(["fit", "fit", "fit", "unfit"]);
  expect(fits("national")).toEqual(["fit", "fit", "fit", "fit"]);
  expect(fits("unknown")).toEqual(["fit", "unknown", "unknown", "unknown"]);
});

test("a list that nobody found and a level that nobody named are told of no paper", () => {
  for (const level of ["city", "provincial", "national", "unknown"] as const) {
    expect(newspaperFit(paper(level), "designated").kind).toBe("unknown");
    expect(newspaperFit(paper(level), "unknown").kind).toBe("unknown");
  }
});

test.each(["某某公司官网", "人民网微信公众号", "www.example.com", "新浪网", "新浪網", "人民日报客户端", "某某视频号"])(
  "%s is no newspaper, whatever is asked",
  (title) => {
    for (const asked of newspaperDemands) {
      expect(newspaperFit(paper("national", title), asked)).toMatchObject({ kind: "unfit", confidence: "practice" });
    }
  },
);

test("the answer is no surer than the level; what a person names is unverified; each says what to do", () => {
  for (const asked of newspaperDemands) {
    const { confidence, because } = newspaperFit(paper("provincial"), asked);
    expect(confidence).toBe("unverified");
    expect([because.zh.includes("发证机关"), because.en.includes("issuing authority")]).toEqual([true, true]);
  }
});
