import { expect, test } from "vitest";
import type { ExplanationReply } from "#contract/explanations.ts";
import { markRepeated } from "./markRepeated.ts";

type Line = ExplanationReply["lines"][number];

const text = { zh: "依据", en: "source" };

function lineCiting(...articles: string[]): Line {
  const cites = articles.map((article) => ({
    source: "licence-measures",
    article,
    articleName: { zh: article, en: article },
    title: text,
    number: null,
    gist: text,
    address: null,
    confidence: "official" as const,
    read: "copy" as const,
    verifiedOn: "2026-11-21",
  }));
  return { depth: 0, text, cites, confidence: null };
}

test("an article is quoted in full once", () => {
  const marked = markRepeated([lineCiting("第一条", "第二条"), lineCiting("第二条"), lineCiting("第三条")]);
  expect(marked.map(({ cites }) => cites.map(({ repeated }) => repeated))).toEqual([[false, false], [true], [false]]);
});
