import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { parseLaw } from "./parseLaw.ts";
import type { ParsedLaw } from "./parseLaw.ts";

/** Stands in for sha256: what is hashed, to the letter. */
const unhashed = (data: string) => data;

/** The real law with one file changed. Throws where the change finds nothing to change. */
function changed(path: string, from: string | RegExp, to: string): ParsedLaw {
  const text = lawTexts[path];
  if (text === undefined) throw new Error(`no ${path}`);
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  return parseLaw({ ...lawTexts, [path]: after }, unhashed);
}

function without(path: string): ParsedLaw {
  const { [path]: removed, ...rest } = lawTexts;
  if (removed === undefined) throw new Error(`no ${path}`);
  return parseLaw(rest, unhashed);
}

function withFile(path: string, text: string): ParsedLaw {
  return parseLaw({ ...lawTexts, [path]: text }, unhashed);
}

function problemsOf(parsed: ParsedLaw) {
  return parsed.kind === "problems" ? parsed.problems : [];
}

describe("the law of this repository", () => {
  const parsed = parseLaw(lawTexts, unhashed);

  it("has no problem", () => {
    expect(problemsOf(parsed)).toEqual([]);
  });

  it("is frozen to the last list", () => {
    if (parsed.kind === "problems") throw new Error("the law has problems");
    const { law } = parsed;
    const kind = law.kinds.get("licence");
    expect(
      [law, kind, kind?.title, kind?.words, kind?.identity[0], law.calendar.publishedYears].every(Object.isFrozen),
    ).toBe(true);
    expect(() => (law.kinds as Map<string, unknown>).set("x", null)).toThrow(TypeError);
    expect(() => (law.kinds as Map<string, unknown>).delete("licence")).toThrow(TypeError);
    const articles = law.sources.get("civil-code")?.articles as Map<string, unknown> | undefined;
    expect(() => articles?.clear()).toThrow(TypeError);
    expect(law.kinds.has("licence")).toBe(true);
  });

  it("has a hash over paths and texts in order of path, whatever order they come in", () => {
    const backward = Object.fromEntries(Object.entries(lawTexts).toReversed());
    const again = parseLaw(backward, unhashed);
    if (parsed.kind === "problems" || again.kind === "problems") throw new Error("the law has problems");
    expect(again.law.hash).toBe(parsed.law.hash);
    expect(parsed.law.hash.startsWith("authorities/anhui.yaml\n")).toBe(true);
  });

  it("has another hash when a comment changes, and the same when a worked case does", () => {
    const hashOf = (one: ParsedLaw) => (one.kind === "law" ? one.law.hash : null);
    expect(hashOf(changed("kinds/line.yaml", /^/, "# a remark\n"))).not.toBe(hashOf(parsed));
    expect(hashOf(changed("cases/renew-licence.yaml", /^/, "# a remark\n"))).toBe(hashOf(parsed));
  });
});

describe("a file that is wrong by itself", () => {
  it.each([
    ["a field is missing", "kinds/line.yaml", /^confidence: .*\n/m, "", "confidence"],
    ["a confidence is none", "kinds/line.yaml", /confidence: practice/, "confidence: certain", "confidence"],
    [
      "a field is unknown",
      "kinds/line.yaml",
      /^group:/m,
      "colour: red\ngroup:",
      "colour is not a field of such a file",
    ],
    ["nothing is cited", "kinds/line.yaml", /^cites: .*$/m, "cites: []", "cite at least one source"],
    ["a unit is unknown", "parameters/first-warning.yaml", "calendar-day", "fortnight", "unit"],
    [
      "a day does not exist",
      "sources/telecom-licence-measures.yaml",
      "2017-09-01",
      "2017-09-31",
      "2017-09-31 is not a calendar day",
    ],
    ["nobody says when it was confirmed", "sources/civil-code.yaml", /^verifiedOn.*\n/m, "", "verifiedOn"],
    ["a rule has no ladder", "obligations/renew-licence.yaml", /^ladder.*\n/m, "", "ladder"],
    [
      "a rule has no rung but the first",
      "obligations/renew-licence.yaml",
      /further: \[.*\]/,
      "further: []",
      "ladder.further",
    ],
    ["a rule has no discharge", "obligations/renew-licence.yaml", /^dischargedBy.*\n/m, "", "dischargedBy"],
    ["a rung lies after the last day to act", "obligations/renew-licence.yaml", "1, 0]", "1, -1]", "ladder.further[5]"],
    ["a fact is none", "obligations/renew-licence.yaml", "item.has-end", "item.is-blue", "when"],
    ["a day of the year does not exist", "obligations/annual-report.yaml", "03-31", "02-30", "due"],
    ["an id is no id", "kinds/line.yaml", "id: line", "id: Line 1", "write an id in small letters"],
    ["a code is no code", "services/ip-vpn.yaml", "B13", "ISP", "write a catalogue code"],
    [
      "a notice is missing",
      "calendar/2026.yaml",
      /notices:[\s\S]*holidays:/,
      "notices: []\nholidays:",
      "a year without a notice has no file",
    ],
    ["a holiday is endless", "calendar/2026.yaml", "2026-01-03]", "2027-01-03]", "it would last"],
  ])("is named with its line: %s", (_what, path, from, to, sentence) => {
    const [problem] = problemsOf(changed(path, from, to));
    expect(problem?.file).toBe(path);
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.sentence.en).toContain(sentence);
    expect(problem?.sentence.zh).toMatch(/请.*。$/);
  });

  it("is a year file with neither notices nor days, as data sets have one for every coming year", () => {
    const problems = problemsOf(
      withFile(
        "calendar/2027.yaml",
        "year: 2027\nnotices: []\nholidays: []\ncites: [{ source: holiday-notices, article: null }]\nconfidence: secondary\nverifiedOn: 2026-11-21\n",
      ),
    );
    expect(problems.map((one) => [one.line, whatIsWrong(one)])).toEqual([
      [2, "notices: a year without a notice has no file: it stays unpublished"],
      [3, "holidays: a notice that names no holiday is no notice: without one the year stays unpublished"],
    ]);
  });

  it("names the very line", () => {
    const [problem] = problemsOf(changed("kinds/line.yaml", "endsAlways: false", "endsAlways: perhaps"));
    const lines = (lawTexts["kinds/line.yaml"] ?? "").split("\n");
    expect(lines[(problem?.line ?? 0) - 1]).toBe("endsAlways: false");
  });

  it("lies nowhere", () => {
    const [problem] = problemsOf(withFile("notes.yaml", "id: notes\n"));
    expect(problem?.sentence.en).toContain("lies where no file of the law belongs");
  });
});

describe("files that are wrong together", () => {
  it.each([
    [
      "a source is unknown",
      "kinds/line.yaml",
      "source: seed-practice",
      "source: seed-practise",
      "cites seed-practise, which is no file of sources/",
    ],
    [
      "an article is unknown",
      "obligations/renew-licence.yaml",
      "第二十七条",
      "第九十九条",
      "cites 第九十九条 of telecom-licence-measures, whose gist",
    ],
    ["a value's article is unknown", "parameters/licence-validity.yaml", "第十四条", "第九十九条", "cites 第九十九条"],
    [
      "a name is not the file's",
      "kinds/line.yaml",
      "id: line",
      "id: cable",
      "is called cable, but the file is called line",
    ],
    [
      "a year is not the file's",
      "calendar/2024.yaml",
      "year: 2024",
      "year: 2023",
      "is called 2023, but the file is called 2024",
    ],
    [
      "a validity is no parameter",
      "kinds/licence.yaml",
      "licence-validity",
      "licence-life",
      "names licence-life, which is no file of parameters/",
    ],
    [
      "a validity counts no years",
      "kinds/licence.yaml",
      "licence-validity",
      "licence-renewal-lead",
      "which is a parameter that does not count years",
    ],
    [
      "a deadline counts with nothing",
      "obligations/renew-licence.yaml",
      "licence-renewal-lead",
      "lead",
      "counts with lead, which is no file of parameters/",
    ],
    [
      "a deadline counts things",
      "parameters/licence-renewal-lead.yaml",
      "calendar-day",
      "count",
      "which is a number of things",
    ],
    [
      "a ladder starts nowhere",
      "obligations/renew-licence.yaml",
      "first-warning",
      "warning",
      "starts with warning, which is no file of parameters/",
    ],
    [
      "a ladder starts with years",
      "obligations/renew-licence.yaml",
      "first-warning",
      "licence-validity",
      "which is not a number of calendar days in force",
    ],
    [
      "a ladder goes up",
      "obligations/renew-licence.yaml",
      "[30, 15,",
      "[30, 40,",
      "rung 40 does not come after rung 30",
    ],
    [
      "a ladder starts below its second rung",
      "obligations/renew-licence.yaml",
      "[30,",
      "[60,",
      "is 60 days and comes no earlier than the next warning (up to 60 days)",
    ],
    [
      "a rule reaches a kind that is none",
      "obligations/renew-licence.yaml",
      "[licence]",
      "[licence, cable]",
      "reaches cable, which is no file of kinds/",
    ],
    ["a rule reaches nothing", "obligations/annual-report.yaml", "[licence]", "[]", "reaches no kind at all"],
    [
      "a yearly duty is discharged by a term",
      "obligations/annual-report.yaml",
      "annual-report-filed",
      "later-term",
      "a duty with the deadline yearly is discharged by annual-report-filed",
    ],
    ["two kinds share a word", "kinds/line.yaml", "  - 裸纤", "  - 机房", "already means"],
    [
      "a title is another kind's word",
      "kinds/line.yaml",
      "  zh: 专线接入协议",
      "  zh: 机柜",
      "机柜 already means line",
    ],
    ["a word stands twice", "kinds/line.yaml", "  - 裸纤", "  - 专线", "专线 already means line"],
    [
      "two authorities share a letter",
      "authorities/yunnan.yaml",
      "licencePrefix: 滇",
      "licencePrefix: 京",
      "prefix 京 already belongs to beijing",
    ],
    [
      "two authorities share a province",
      "authorities/yunnan.yaml",
      "[云南,",
      "[北京,",
      "北京 already belongs to beijing",
    ],
    ["a worked day is a weekday", "calendar/2026.yaml", "2026-10-10]", "2026-10-12]", "2026-10-12 is a weekday"],
    [
      "a notice names another year",
      "calendar/2026.yaml",
      "[2026-10-01/2026-10-07]",
      "[2025-10-01/2025-10-08]",
      "2025-10-01 cannot be governed by the notice for 2026",
    ],
    [
      "a notice has a holiday in the wrong month",
      "calendar/2026.yaml",
      "2026-06-19/2026-06-21",
      "2026-07-17/2026-07-19",
      "leaves out 2026-06-19, a statutory day of 端午节",
    ],
    [
      "one day is both",
      "calendar/2026.yaml",
      "worked: [2026-05-09]",
      "worked: [2026-05-02]",
      "names 2026-05-02 again, which the same file already has the other way",
    ],
    [
      "the moon is on the wrong day",
      "calendar/moving-days.yaml",
      "2027-02-06",
      "2027-03-06",
      "spring-festival of 2027 cannot fall on 2027-03-06",
    ],
    [
      "the moon of a published year is missing",
      "calendar/moving-days.yaml",
      /^ {2}2026:.*\n/m,
      "",
      "does not know the moon's days of 2026",
    ],
    [
      "regimes are out of order",
      "calendar/statutory-holidays.yaml",
      "from: 2014-01-01",
      "from: 2004-01-01",
      "holds from 2004-01-01, which is not after 2008-01-01",
    ],
  ])("are named with their line: %s", (_what, path, from, to, sentence) => {
    const problems = problemsOf(changed(path, from, to));
    const named = problems.filter((problem) => problem.sentence.en.includes(sentence));
    expect(named).not.toEqual([]);
    for (const { line, sentence: both } of named) {
      expect(line).toBeGreaterThan(0);
      expect(both.zh).toMatch(/请.*。$/);
    }
  });

  it("values of a parameter that do not follow each other", () => {
    const again =
      "values:\n  - from: 2017-09-01\n    value: 60\n    cites: [{ source: telecom-licence-measures, article: 第二十七条 }]\n    confidence: secondary\n  - from";
    const problems = problemsOf(changed("parameters/licence-renewal-lead.yaml", "values:\n  - from", again));
    expect(problems.map(whatIsWrong)).toEqual(["holds from 2017-09-01, which is not after 2017-09-01 above it"]);
  });

  it("leave no kind without exactly one answer to its end", () => {
    const none = problemsOf(without("obligations/renew-domain.yaml")).filter(({ file }) => file.startsWith("kinds/"));
    expect(none.map((one) => [one.file, one.line, whatIsWrong(one)])).toEqual([
      ["kinds/domain.yaml", 1, "domain: no rule says what to do at its end (when it has-end)"],
    ]);
    const two = problemsOf(
      changed("obligations/renew-contract.yaml", "\n    - { fact: item.not-continuing, is: false }", ""),
    );
    expect(two.map(whatIsWrong)).toContain(
      "line: let-contract-end and renew-contract both say what to do at its end (when it has-end, not-continuing)",
    );
    const unreached = problemsOf(changed("kinds/cdn-node.yaml", "group: venue", "group: staff"));
    expect(unreached).toEqual([]);
  });

  it("let no notice contradict another", () => {
    const problems = problemsOf(changed("calendar/2025.yaml", "rest: [2025-01-01]", "rest: [2024-12-30/2025-01-01]"));
    expect(problems).toEqual([]);
    const earlier = lawTexts["calendar/2024.yaml"]?.replace(
      "holidays:",
      "holidays:\n  - name: 元旦(次年)\n    rest: [2024-12-30]\n",
    );
    const both = parseLaw(
      {
        ...lawTexts,
        "calendar/2024.yaml": earlier ?? "",
        "calendar/2025.yaml": (lawTexts["calendar/2025.yaml"] ?? "").replace(
          "rest: [2025-01-01]",
          "rest: [2024-12-30/2025-01-01]",
        ),
      },
      unhashed,
    );
    expect(problemsOf(both).map((one) => [one.file, whatIsWrong(one)])).toEqual([
      ["calendar/2025.yaml", "names 2024-12-30 again, which law/calendar/2024.yaml already has"],
    ]);
  });

  it("must include the calendar", () => {
    expect(problemsOf(without("calendar/notice-reach.yaml")).map(whatIsWrong)).toEqual(["lacks notice-reach.yaml"]);
    const noYears = Object.fromEntries(Object.entries(lawTexts).filter(([path]) => !/calendar\/\d/.test(path)));
    const ofCalendar = problemsOf(parseLaw(noYears, unhashed)).filter(({ file }) => file === "calendar");
    expect(ofCalendar).toMatchObject([{ file: "calendar", line: null }]);
    expect(problemsOf(parseLaw({}, unhashed)).length).toBeGreaterThan(0);
  });
});
