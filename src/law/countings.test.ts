import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { countingOf, ruleOfCounting } from "./countingOf.ts";
import type { Law, LawProblem } from "./law.ts";
import { parseLaw } from "./parseLaw.ts";
import { parseLawCases } from "./parseLawCases.ts";

const unhashed = (data: string) => data;

function lawOf(texts: Readonly<Record<string, string>>): Law {
  const parsed = parseLaw(texts, unhashed);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.law;
}

/** The problems of the real law with one place changed. */
function problemsOf(path: string, from: string | RegExp, to: string): readonly LawProblem[] {
  const text = lawTexts[path] ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  const parsed = parseLaw({ ...lawTexts, [path]: after }, unhashed);
  return parsed.kind === "problems" ? parsed.problems : [];
}

describe("the countings of the law", () => {
  const law = lawOf(lawTexts);

  it("cite what each attribute rests on", () => {
    const attributes = [...law.countings.values()].flatMap(({ direction, startDay, monthEnd, restDay }) => [
      direction,
      startDay,
      monthEnd,
      restDay,
    ]);
    expect(attributes.length).toBeGreaterThan(0);
    expect(attributes.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it("are what the calendar counts by", () => {
    expect(ruleOfCounting(countingOf(law, "licence-before-end"))).toEqual({
      direction: "backward",
      startDay: "excluded",
      restDay: "stays",
    });
    expect(ruleOfCounting(countingOf(law, "authority-working-days"))).toEqual({
      direction: "forward",
      startDay: "excluded",
      restDay: "next-working-day",
    });
    expect(() => countingOf(law, "by-thumb")).toThrow("no counting by-thumb");
  });

  it("call no rule by analogy more than what a secondary text says, and no strict reading more than unverified", () => {
    const backward = [...law.countings.values()].filter(({ direction }) => direction.is === "backward");
    expect(backward.map(({ restDay }) => restDay.confidence)).toEqual(backward.map(() => "unverified"));
    const official = [...law.countings.values()].filter(({ startDay }) => startDay.confidence === "official");
    expect(official).toEqual([]);
  });
});

describe("a counting, or what names one, that is wrong", () => {
  it.each([
    ["an attribute is none", "countings/civil-period.yaml", "is: excluded", "is: perhaps", "startDay.is"],
    ["an attribute is missing", "countings/civil-period.yaml", /^monthEnd:[\s\S]*?(?=^restDay)/m, "", "monthEnd"],
    [
      "an attribute cites nothing",
      "countings/civil-period.yaml",
      "cites: [{ source: civil-code, article: 第二百零二条 }]",
      "cites: []",
      "cite at least one source",
    ],
    [
      "an attribute cites an article that nobody describes",
      "countings/civil-period.yaml",
      "第二百零二条",
      "第九百条",
      "cites 第九百条 of civil-code",
    ],
    [
      "a backward period moves",
      "countings/contract-notice.yaml",
      "is: stays",
      "is: next-working-day",
      "moves a day that is counted backward",
    ],
    [
      "a name is not the file's",
      "countings/civil-period.yaml",
      "id: civil-period",
      "id: period",
      "is called period, but the file is called civil-period",
    ],
    [
      "a parameter names none",
      "parameters/licence-renewal-lead.yaml",
      "counting: licence-before-end",
      "counting: by-thumb",
      "is counted as by-thumb, which is no file of countings/",
    ],
    [
      "a deadline's parameter names none at all",
      "parameters/licence-renewal-lead.yaml",
      "counting: licence-before-end",
      "counting: null",
      "which names no counting",
    ],
    [
      "a deadline before an end runs forward",
      "parameters/licence-renewal-lead.yaml",
      "counting: licence-before-end",
      "counting: civil-period",
      "whose counting runs forward, not backward",
    ],
    [
      "a notice runs forward",
      "obligations/renew-contract.yaml",
      "counting: contract-notice",
      "counting: civil-period",
      "counts as civil-period, which runs forward, not backward",
    ],
    [
      "a yearly report names none",
      "obligations/annual-report.yaml",
      "counting: yearly-closing",
      "counting: by-thumb",
      "counts as by-thumb, which is no file of countings/",
    ],
    [
      "a reading leads in another unit",
      "parameters/licence-renewal-lead.yaml",
      /^unit: calendar-day/m,
      "unit: month",
      "leads with calendar-day, but the unit of the parameter is month",
    ],
    [
      "a unit is read the same way twice",
      "parameters/licence-renewal-lead.yaml",
      "  - unit: working-day",
      "  - unit: calendar-day",
      "reads it as calendar-day a second time",
    ],
    [
      "a reading stands alone",
      "parameters/licence-renewal-lead.yaml",
      / {2}- unit: working-day[\s\S]*?(?=^values)/m,
      "",
      "has one reading",
    ],
    [
      "a reading cites an article that nobody describes",
      "parameters/licence-renewal-lead.yaml",
      "article: 第五十六条",
      "article: 第九百条",
      "cites 第九百条 of internet-domain-measures",
    ],
  ])("is named with its line: %s", (_what, path, from, to, sentence) => {
    const named = problemsOf(path, from, to).filter((problem) => problem.sentence.en.includes(sentence));
    expect(named).not.toEqual([]);
    for (const { line } of named) expect(line).toBeGreaterThan(0);
  });
});

describe("the worked cases of countings", () => {
  const law = lawOf(lawTexts);
  const sentences = (texts: Readonly<Record<string, string>>) => {
    return parseLawCases(texts, law).problems.map((problem) => `${problem.file} ${whatIsWrong(problem)}`);
  };

  it("are there for each, under its name", () => {
    expect(sentences(lawTexts)).toEqual([]);
    const { ["cases/civil-period.yaml"]: removed = "", ...rest } = lawTexts;
    expect(sentences(rest)).toEqual(["cases/civil-period.yaml is missing: civil-period has no worked cases"]);
    expect(sentences({ ...rest, "cases/civil-period.yaml": removed.replace("id: civil", "id: penal") })).toEqual([
      "cases/civil-period.yaml is called penal-period, but the file is called civil-period",
    ]);
    const unknown = removed.replace("counting: civil-period", "counting: by-thumb");
    expect(sentences({ ...lawTexts, "cases/civil-period.yaml": unknown })).toContain(
      "cases/civil-period.yaml works by-thumb, which is no file of countings/",
    );
  });
});
