import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { problemLine } from "#law/problemLine.ts";
import { sha256 } from "#main/sha256.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { checkLawTexts } from "./checkLawTexts.ts";

const lead = "parameters/licence-renewal-lead.yaml";
const first = "parameters/first-warning.yaml";

/** The law of the repository with one file changed; throws where the change finds nothing to change. */
function changed(path: string, from: string | RegExp, to: string): Readonly<Record<string, string>> {
  const text = lawTexts[path] ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  return { ...lawTexts, [path]: after };
}

function problemsOf(texts: Readonly<Record<string, string>>, today = "2026-12-01") {
  return checkLawTexts(texts, sha256, day(today)).problems;
}

function lines(texts: Readonly<Record<string, string>>, language: "zh" | "en", today?: string): readonly string[] {
  return problemsOf(texts, today).map((problem) => problemLine(problem)[language]);
}

test("the law of the repository has no problem, and every case of it is worked", () => {
  const checked = checkLawTexts(lawTexts, sha256, day("2026-12-01"));
  expect(checked.problems).toEqual([]);
  if (checked.law === null) throw new Error("no law");
  const files = Object.keys(lawTexts).filter((path) => path.startsWith("cases/"));
  expect(
    Object.values(checked.cases)
      .flat()
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual(files.toSorted());
});

describe("a case that contradicts the law", () => {
  test("is told by file and line, with what it expects, what comes out, and the mend in both languages", () => {
    const texts = changed(lead, "value: 90", "value: 60");
    const place = "law/cases/renew-licence.yaml:12";
    expect(lines(texts, "zh").find((line) => line.startsWith(place))).toBe(
      `${place} 案例「预警开始的前一天还是绿灯」与规则不符：duties[1].lastDayToAct 案例写 2026-11-21，算出 2026-12-21。规则写错了，请改 law/obligations/renew-licence.yaml（或它所依据的参数、计算方式）；法规本身变了，请改这个案例。`,
    );
    expect(lines(texts, "en").find((line) => line.startsWith(place))).toBe(
      `${place} The case 「预警开始的前一天还是绿灯」 contradicts the rule: duties[1].lastDayToAct is 2026-11-21 in the case, and 2026-12-21 comes out. Change law/obligations/renew-licence.yaml (or the parameter or counting that it rests on), or the case if the law itself has changed.`,
    );
    const files = new Set(problemsOf(texts).map(({ file }) => file));
    expect(files).toContain("cases/parameters/licence-renewal-lead.yaml");
  });

  test.each([
    ["of a counting", "cases/civil-period.yaml", /raw: \d{4}/, "raw: 2031", "raw"],
    ["of a parameter", "cases/parameters/entity-change-notice.yaml", /formal: \d{4}/, "formal: 2031", "formal"],
    ["of a clock", "cases/clocks/hearing.yaml", /lastDay: \d{4}/, "lastDay: 2031", "asked[1].lastDay"],
    [
      "of a proceeding",
      "cases/proceedings/change-licence.yaml",
      "clock: permission-decision",
      "clock: hearing",
      "clock",
    ],
    ["of a business", "services/cdn.yaml", "is: yes", "is: no", "needed"],
    ["of a gap", "cases/renew-contract.yaml", /gaps: \[\{ first: \d{4}/, "gaps: [{ first: 2031", "gaps[1].first"],
  ])("is found %s", (_what, path, from, to, place) => {
    const found = lines(changed(path, from, to), "en");
    expect(found.join("\n")).toContain(`${place} is `);
    for (const line of found) expect(line).toMatch(/^law\/cases\/[a-z0-9/-]+\.yaml:\d+ The case 「/);
  });

  test("is found beside a case file that is broken itself", () => {
    const texts = { ...changed(lead, "value: 90", "value: 60"), "cases/renew-domain.yaml": "id: renew-domain\n" };
    const files = problemsOf(texts).map(({ file }) => file);
    expect(files).toContain("cases/renew-domain.yaml");
    expect(files).toContain("cases/renew-licence.yaml");
  });
});

describe("a number that cannot be meant", () => {
  test("is refused where it is longer than anything that is counted", () => {
    expect(lines(changed(lead, "value: 90", "value: 9000000"), "zh")).toEqual([
      expect.stringMatching(/^law\/parameters\/licence-renewal-lead\.yaml:\d+ 9000000 日太长：.*请核对这个数和单位。$/),
    ]);
  });

  test("is refused where a lead outlasts the validity that it is counted back in", () => {
    expect(lines(changed(lead, "value: 90", "value: 1900"), "en")).toEqual([
      expect.stringContaining("licence is valid for 5 years (law/parameters/licence-validity.yaml)"),
    ]);
    // Five years and two days at the most: still within what five years can have.
    const within = lines(changed(lead, "value: 90", "value: 1825"), "en");
    expect(within.filter((line) => line.includes("longer than the validity"))).toEqual([]);
  });

  test("is one problem of the parameter, however many duties rest on it", () => {
    for (const [from, to, what] of [
      ["unit: calendar-day", "unit: month", "is not a number of calendar days in force"],
      ["value: 60", "value: 20", "is 20 days and comes no earlier than the next warning (up to 30 days)"],
    ] as const) {
      const [only, ...others] = lines(changed(first, from, to), "en");
      expect(only).toMatch(/^law\/parameters\/first-warning\.yaml:\d+ \d\d duties \(/);
      expect(only).toContain(`rest on this parameter, which ${what}. Correct it here.`);
      expect(others).toEqual([]);
    }
  });
});

describe("a day of confirmation", () => {
  const texts = changed(lead, /verifiedOn: .*/, "verifiedOn: 2027-01-01");

  test("is refused while it lies ahead, and taken on the day itself", () => {
    expect(lines(texts, "en", "2026-12-31")).toEqual([
      expect.stringContaining("was confirmed on 2027-01-01, which is after today (2026-12-31)"),
    ]);
    expect(lines(texts, "en", "2027-01-01")).toEqual([]);
  });

  test("is not held against the law by a clock that is behind nearly all of them", () => {
    expect(lines(lawTexts, "en", "2020-01-01")).toEqual([]);
  });
});

describe("what lies in the folder and is no file of the law", () => {
  test.each([
    ["obligations/extra.yml", "不是 .yaml 文件"],
    ["parameters/licence-renewal-lead.yaml~", "不是 .yaml 文件"],
    ["duties/extra.yaml", "不在规则库认识的位置"],
    ["cases/oddities/extra.yaml", "不认识的文件夹"],
  ])("%s is named", (path, sentence) => {
    expect(lines({ ...lawTexts, [path]: "id: extra\n" }, "zh")).toEqual([
      expect.stringMatching(new RegExp(`^law/[a-z/~-]+\\.[a-z]+~? .*${sentence}.*请`)),
    ]);
  });
});

describe("a sentence for a lawyer", () => {
  test.each([
    [
      "a key is missing",
      lead,
      / {2}- from: .*\n {4}value/,
      "  - value",
      "缺少 values[1].from。请补上：一天，写成 YYYY-MM-DD。",
    ],
    ["a number is a text", lead, "value: 90", 'value: "90"', 'values[1].value 写的是 "90"。请改成：数字。'],
    [
      "a choice is none",
      "kinds/line.yaml",
      /^continues: .*/m,
      "continues: maybe",
      "continues 写的是 maybe。请改成：application、contract、registration、none 之一。",
    ],
    [
      "a key is unknown",
      lead,
      /^counting:/m,
      "colour: red\ncounting:",
      "colour 不是这类文件的字段。请核对拼写，或者删去。",
    ],
    [
      "a field is empty",
      lead,
      /^unit: .*/m,
      "unit:",
      "unit 是空的。请写上：calendar-day、working-day、month、year、count 之一。",
    ],
    [
      "a condition is in no form",
      "obligations/renew-licence.yaml",
      "item.has-end, is: true",
      "item.has-end",
      "when.all[1].is",
    ],
    ["a list is broken", "kinds/line.yaml", /^words:$/m, "words: [a,", "方括号或花括号里不能换行写列表。请写在一行里"],
    [
      "values are out of order",
      "parameters/licence-validity.yaml",
      /^values:\n( {2}- from: )(.*)\n([\s\S]*?)(?=^verifiedOn)/m,
      "values:\n$1$2\n$3$1$2\n$3",
      "一天只能有一个值。",
    ],
  ])("%s", (_what, path, from, to, sentence) => {
    const [zh = ""] = lines(changed(path, from, to), "zh");
    expect(zh).toContain(sentence);
    expect(zh).toMatch(/^law\/[a-z/-]+\.yaml:\d+ /);
    expect(zh).not.toMatch(/expected|received|Invalid|undefined/);
    const [en = ""] = lines(changed(path, from, to), "en");
    expect(en).not.toMatch(/Invalid input|undefined|[\u4e00-\u9fff]{3}/);
  });

  test("a missing key is told on the line of the entry that lacks it", () => {
    const text = (lawTexts[lead] ?? "").replace(/ {2}- from: .*\n {4}value/, "  - value");
    const at = text.split("\n").findIndex((line) => line.startsWith("  - value")) + 1;
    expect(problemsOf({ ...lawTexts, [lead]: text }).map(({ line }) => line)).toEqual([at]);
  });
});
