import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { defectSentence } from "#service/paperDefectText.ts";
import { lawTexts } from "../../../../test/fixtures/lawTexts.ts";
import { PlayedCase, flawless, lostAnswers, printed } from "../../../../test/fixtures/playedCase.ts";

// No text that was read says how old a paper may be: the law of this test has one.

const material = "business-licence-copy";
const file = `materials/${material}.yaml`;
const cites = "cites: [{ source: seed-practice, article: 资源支撑 }], confidence: practice";

function lawWith(age: string): Law {
  const parsed = parseLaw({ ...lawTexts, [file]: `${lawTexts[file] ?? ""}\nage: { ${age}, ${cites} }\n` }, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.law;
}

function dated(age: string, effective: string | null): PlayedCase {
  const one = new PlayedCase("replace-licence", { law: lawWith(age), today: "2026-09-30" });
  one.say({ do: "answer", answers: lostAnswers, on: "2026-09-01" }).say(printed).collect();
  const change = { effective: effective === null ? null : day(effective) };
  return one.say({ do: "put-paper", paper: flawless(one.stand(), material, change) });
}

const codes = (one: PlayedCase) => one.stand().defects.map(({ code }) => code);

test("a paper may be so old on the day on which it is handed in, and no older", () => {
  const months = "most: 3, unit: month";
  expect(codes(dated(months, "2026-06-30"))).toEqual([]);
  expect(codes(dated(months, "2026-06-29"))).toEqual(["too-old"]);
  expect(codes(dated("most: 30, unit: calendar-day", "2026-08-31"))).toEqual([]);
  expect(codes(dated("most: 30, unit: calendar-day", "2026-08-30"))).toEqual(["too-old"]);
  expect(codes(dated(months, null))).toEqual(["age-unknown"]);
});

test("the day on which it is entered as handed in counts, not today", () => {
  const one = dated("most: 3, unit: month", "2026-06-10");
  expect(one.code({ do: "submit", number: null, on: "2026-09-10" })).toBe("ok");
  expect(one.code({ do: "submit", number: null, on: "2026-09-11" })).toBe("papers-not-ready");
});

test("it is told by its days, in both languages, and can be waived as what practice says", () => {
  const one = dated("most: 3, unit: month", "2026-06-29");
  const [old] = one.stand().defects;
  expect(old === undefined ? null : defectSentence(old)).toEqual({
    zh: expect.stringContaining("2026-06-29 出的，到 2026-09-29 为止才不超过 3 个月"),
    en: expect.stringContaining("not be older than 3 months, until 2026-09-29"),
  });
  expect(old?.confidence).toBe("practice");
});
