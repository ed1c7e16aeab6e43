import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { coverageClasses } from "./coverage.ts";
import { parseLaw } from "./parseLaw.ts";

const file = "coverage.yaml";
const text = lawTexts[file] ?? "";

function problemsOf(texts: Readonly<Record<string, string>>): readonly string[] {
  const parsed = parseLaw(texts, (data) => data);
  return parsed.kind === "law" ? [] : parsed.problems.map((one) => `${one.file}:${one.line} ${whatIsWrong(one)}`);
}

/** The problems of the real law with one place of its coverage changed. Throws where the change finds nothing to change. */
function changed(from: string | RegExp, to: string): readonly string[] {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${file} has no ${String(from)}`);
  return problemsOf({ ...lawTexts, [file]: after });
}

function lineOf(words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

describe("the coverage of this repository", () => {
  const parsed = parseLaw(lawTexts, (data) => data);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const { law } = parsed;

  it("says of every article of every source what became of it, and why where that is not plain", () => {
    const named = (of: ReadonlyMap<string, ReadonlyMap<string, unknown>>) =>
      [...of].flatMap(([id, articles]) => [...articles.keys()].map((article) => `${id} ${article}`));
    const articles = new Map([...law.sources.values()].map((source) => [source.id, source.articles]));
    expect(named(law.coverage)).toEqual(named(articles));
    const all = [...law.coverage.values()].flatMap((ofSource) => [...ofSource.values()]);
    expect(new Set(all.map(({ is }) => is))).toEqual(new Set(coverageClasses));
    expect(all.filter(({ is, because }) => is !== "encoded" && because === null)).toEqual([]);
  });

  it("is frozen", () => {
    const ofSource = law.coverage.get("civil-code") as Map<string, unknown>;
    expect(() => ofSource.clear()).toThrow(TypeError);
    expect(Object.isFrozen(ofSource.get("第二百零一条"))).toBe(true);
  });

  it("hands `all` to each article that is not named", () => {
    const reports = law.coverage.get("telecom-licence-measures-order-5");
    expect(text).toMatch(/^telecom-licence-measures-order-5:\n {2}all: /m);
    expect([...(reports?.values() ?? [])].map(({ is }) => is)).toEqual(["no-duty", "no-duty"]);
  });
});

describe("a coverage that cannot be", () => {
  it("is missing", () => {
    const { [file]: _, ...rest } = lawTexts;
    expect(problemsOf(rest)).toEqual([
      "coverage.yaml:null is missing: it says what became of every article of every source",
    ]);
  });

  const reason = "because: { zh: 试, en: try }";
  const decision = "  第二十三条: { is: not-yet, because: { zh: 网络日志";

  it.each<[string, string | RegExp, string, string]>([
    [
      "leaves out an article",
      /^ {2}第二百零一条: .*\n/m,
      "",
      `${lineOf("  第二百零一条:")} does not say what became of 第二百零一条 of law/sources/civil-code.yaml: write it with is: encoded, definition, no-duty, needs-judgment or not-yet`,
    ],
    [
      "leaves out a source",
      /^newspaper-rank-answer:\n.*\n/m,
      "",
      "1 does not say what became of 级别 of law/sources/newspaper-rank-answer.yaml: write it with is: encoded, definition, no-duty, needs-judgment or not-yet",
    ],
    [
      "names a source that is none",
      /^civil-code:/m,
      `civil-law:\n  all: { is: no-duty, ${reason} }\ncivil-code:`,
      `${lineOf("civil-code:") + 1} names civil-law, which is no file of sources/: take it out`,
    ],
    [
      "names an article that is none",
      /^civil-code:/m,
      `civil-code:\n  第零条: { is: no-duty, ${reason} }`,
      `${lineOf("civil-code:") + 1} names 第零条 of civil-code, which law/sources/civil-code.yaml does not have: take it out`,
    ],
    [
      "has an `all` that is for nothing",
      /^civil-code:/m,
      `civil-code:\n  all: { is: no-duty, ${reason} }`,
      `${lineOf("civil-code:") + 1} has all for civil-code and names every article itself: take it out`,
    ],
    [
      "calls encoded what nothing cites",
      decision,
      decision.replace("not-yet", "encoded"),
      `${lineOf(decision)} calls 第二十三条 of cybersecurity-law encoded, but nothing cites it: cite it where it is encoded, or write not-yet`,
    ],
    [
      "calls not-yet what something cites",
      /^( {2}第二百零一条): .*$/m,
      `$1: { is: not-yet, ${reason} }`,
      `${lineOf("  第二百零一条:")} calls 第二百零一条 of civil-code not-yet, but law/countings/authority-working-days.yaml cites it: write encoded or definition`,
    ],
    [
      "gives no reason",
      /^( {2}第十三条): \{ is: needs-judgment, .*$/m,
      "$1: { is: needs-judgment }",
      `${lineOf("  第十三条: { is: needs-judgment")} calls 第十三条 of telecom-regulations needs-judgment without a reason: write because with zh and en`,
    ],
    [
      "has a class that is none",
      decision,
      decision.replace("not-yet", "perhaps"),
      `${lineOf(decision)} cybersecurity-law.第二十三条.is is perhaps`,
    ],
  ])("%s: the load fails with file, line and what to write", (_, from, to, problem) => {
    const problems = changed(from, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`coverage.yaml:${problem}`);
  });
});
