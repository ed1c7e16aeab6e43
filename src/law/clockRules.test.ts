import { describe, expect, it } from "vitest";
import { day } from "#calendar/day.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { clockRulesOn } from "./clockRules.ts";
import { checkLaw } from "./checkLaw.ts";
import { readLawFiles } from "./files/lawFiles.ts";
import type { ClockLaw, LawProblem } from "./law.ts";

const { files } = readLawFiles(lawTexts);

function clock(id: string): ClockLaw {
  const found = files.clocks.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found.value;
}

/** Problems of the law with one clock file changed; throws where the change finds nothing to change. */
function problemsWith(path: string, from: string | RegExp, to: string): readonly LawProblem[] {
  const text = lawTexts[path] ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  const read = readLawFiles({ ...lawTexts, [path]: after });
  return read.problems.length > 0 ? read.problems : checkLaw(read.files);
}

describe("the clocks of the law", () => {
  it("are those of permission law, of the telecom regulations and of the domain measures, with their budgets", () => {
    const budgets = files.clocks.map(({ value: { id, side, values } }) => {
      const [{ budget, extension } = { budget: null, extension: [] }] = values;
      const written = budget === null || budget === "until-term-end" ? budget : `${budget.value} ${budget.unit}`;
      return `${id} ${side} ${written} ${extension.map(({ value, unit }) => `+${value} ${unit}`).join()}`.trim();
    });
    expect(budgets).toEqual([
      "basic-licence-decision authority 180 calendar-day",
      "correction-notice authority 5 working-day",
      "first-review authority 20 working-day",
      "hearing-request ours 5 calendar-day",
      "hearing authority 20 working-day",
      "joint-decision authority 45 working-day +15 working-day",
      "licence-delivery authority 10 working-day",
      "permission-decision authority 20 working-day +10 working-day",
      "registrar-decision authority 20 working-day +10 working-day",
      "renewal-decision authority until-term-end",
      "telecom-licence-decision authority 60 calendar-day",
    ]);
  });

  it("become rules that a clock starts with, one for each reading, the leading one first", () => {
    expect(clockRulesOn(clock("permission-decision"), day("2026-03-02"))).toEqual([
      {
        reading: null,
        rule: {
          id: "permission-decision",
          side: "authority",
          budget: { value: 20, unit: "working-day" },
          startDay: "excluded",
          restDay: "next-working-day",
          grounds: ["hearing", "bidding", "test", "inspection", "quarantine", "appraisal", "expert-review"],
          extension: [{ value: 10, unit: "working-day" }],
          silence: null,
        },
      },
    ]);
    const readings = clockRulesOn(clock("telecom-licence-decision"), day("2026-03-02"));
    expect(readings.map(({ rule, reading }) => [rule.budget?.value, rule.budget?.unit, reading?.unit])).toEqual([
      [60, "calendar-day", "calendar-day"],
      [60, "working-day", "working-day"],
    ]);
    expect(clockRulesOn(clock("renewal-decision"), day("2026-03-02"))).toMatchObject([
      { rule: { budget: null, grounds: [], silence: { effect: "deemed-renewed", holdsFrom: "expiry" } } },
    ]);
  });

  it("keep the value that was in force on the first day, and have no rule before the first or after abolition", () => {
    const [value] = clock("licence-delivery").values;
    if (value === undefined) throw new Error("no value");
    const dated: ClockLaw = {
      ...clock("licence-delivery"),
      values: [
        { ...value, from: day("2020-01-01") },
        { ...value, from: day("2025-01-01"), budget: { value: 7, unit: "working-day" } },
        { ...value, from: day("2026-01-01"), budget: null },
      ],
    };
    const budgets = ["2019-12-31", "2020-01-01", "2024-12-31", "2025-01-01", "2026-01-01"].map((on) =>
      clockRulesOn(dated, day(on)).map(({ rule }) => rule.budget?.value),
    );
    expect(budgets).toEqual([[], [10], [10], [7], []]);
  });
});

const decision = "clocks/permission-decision.yaml";

describe("a clock file that is wrong", () => {
  it.each([
    ["a budget is of nothing", decision, "value: 20", "value: 0", "values[1].budget"],
    ["a unit is none", decision, "{ value: 20, unit: working-day }", "{ value: 20, unit: hour }", "values[1].budget"],
    ["a side is none", decision, "side: authority", "side: both", "side"],
    [
      "nothing is cited",
      decision,
      /cites: \[\{ source: administrative-permission-law, article: 第四十二条 \}, .*\]/,
      "cites: []",
      "cite at least one source",
    ],
    ["silence means nothing", "clocks/correction-notice.yaml", "deemed-accepted", "deemed-lost", "silence.effect"],
    ["a field is unknown", decision, "silence: null", "silence: null\ncolour: red", "colour is not a field"],
    [
      "the file has another name",
      decision,
      "id: permission-decision",
      "id: decision",
      "is called decision, but the file",
    ],
    ["an article is unknown", decision, /第四十二条/g, "第四百条", "cites 第四百条 of administrative-permission-law"],
    [
      "a ground cites nothing known",
      decision,
      /第四十五条/,
      "第四百条",
      "cites 第四百条 of administrative-permission-law",
    ],
    ["a budget takes centuries", decision, "value: 20", "value: 30000", "is longer than 26100"],
    ["an extension takes centuries", decision, "value: 10", "value: 30000", "is longer than 26100"],
    [
      "days are extended by months",
      decision,
      "[{ value: 10, unit: working-day }]",
      "[{ value: 1, unit: month }]",
      "extends a budget in the unit working-day by the unit month",
    ],
    [
      "a unit of extension stands twice",
      decision,
      "[{ value: 10, unit: working-day }]",
      "[{ value: 10, unit: working-day }, { value: 9, unit: working-day }]",
      "gives the most of the unit working-day a second time",
    ],
    ["a ground stands twice", decision, "ground: bidding", "ground: hearing", "names the ground hearing a second time"],
    [
      "a clock without a budget is extended",
      "clocks/renewal-decision.yaml",
      "extension: []",
      "extension: [{ value: 1, unit: month }]",
      "extends a clock that has no budget",
    ],
    [
      "a clock that runs to a day is suspended",
      "clocks/renewal-decision.yaml",
      "suspensions: []",
      "suspensions:\n  - { ground: test, title: { zh: 检测, en: test }, cites: [{ source: administrative-permission-law, article: 第四十五条 }], confidence: secondary }",
      "suspends a clock that runs to a day",
    ],
    [
      "the leading reading is another unit",
      "clocks/hearing-request.yaml",
      "budget: { value: 5, unit: calendar-day }",
      "budget: { value: 5, unit: month }",
      "leads with the unit calendar-day, and the budget has month",
    ],
    [
      "a reading stands twice",
      "clocks/hearing-request.yaml",
      "- unit: working-day",
      "- unit: calendar-day",
      "reads the unit calendar-day a second time",
    ],
  ])("is named with its line: %s", (_what, path, from, to, sentence) => {
    const [problem] = problemsWith(path, from, to);
    expect(problem?.file).toBe(path);
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.sentence.en).toContain(sentence);
  });

  it("has values out of order, or a budget after its abolition that nothing reads", () => {
    const value =
      "  - from: 2020-01-01\n    budget: null\n    extension: []\n    cites: [{ source: administrative-permission-law, article: 第四十四条 }]\n    confidence: secondary\n";
    const twice = problemsWith("clocks/licence-delivery.yaml", "readings: []", `${value}${value}readings: []`);
    expect(twice.map(whatIsWrong)).toEqual(["holds from 2020-01-01, which is not after 2020-01-01 above it"]);
    expect(problemsWith("clocks/licence-delivery.yaml", "readings: []", `${value}readings: []`)).toEqual([]);
  });
});
