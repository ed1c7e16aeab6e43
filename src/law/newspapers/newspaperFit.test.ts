import { expect, test } from "vitest";
import { newspaperDemands } from "../newspaper.ts";
import { isNewspaperNamed } from "./isNewspaperNamed.ts";
import { law } from "../../../test/fixtures/lawCases.ts";
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

test.each([
  "江西日报（数字报）",
  "江西日报网络版",
  "江西日报电子版",
  "江西日报（电子版）",
  "江西日报电子报",
  "江西日报[數字報]",
  "江西日报 线上版",
  "江西日报网报",
])("%s is the digital edition of a paper, and not the paper", (title) => {
  expect(newspaperFit(paper("provincial", title), "provincial")).toMatchObject({ kind: "unfit" });
  const known = [...law.newspapers.values()].find((one) => one.title.zh === "江西日报");
  expect(known !== undefined && isNewspaperNamed(known, title)).toBe(false);
});

test.each(["中国电子报", "江西日报（赣州版）", "电脑报", "网络世界报"])("%s is printed", (title) => {
  expect(newspaperFit(paper("provincial", title), "provincial")).toMatchObject({ kind: "fit" });
});

test("a level that is not reached is named as it is said", () => {
  expect(newspaperFit(paper("provincial"), "national").because.zh).toBe(
    "省级报纸，达不到“全国性”；换一份全国性的，或先问发证机关。",
  );
  expect(newspaperFit(paper("national"), "national").because.zh).toContain("全国性报纸，满足“全国性”；");
  expect(newspaperFit(paper("city"), "provincial").because.zh).toContain("达不到“省级以上”；换一份省级以上的，");
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
