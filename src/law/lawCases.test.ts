import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { parseLaw } from "./parseLaw.ts";
import { parseLawCases } from "./parseLawCases.ts";

const parsed = parseLaw(lawTexts, (data) => createHash("sha256").update(data).digest("hex"));
if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
const { law } = parsed;

/** Problems of the cases with one file changed; throws where the change finds nothing to change. */
function problemsWith(path: string, from: string | RegExp, to: string) {
  const text = lawTexts[path] ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  return parseLawCases({ ...lawTexts, [path]: after }, law).problems;
}

const change = "cases/proceedings/change-licence.yaml";
const lead = "cases/parameters/entity-change-notice.yaml";
const clock = "cases/clocks/hearing-request.yaml";

describe("a case file that is wrong", () => {
  it.each([
    [
      "a parameter is none",
      lead,
      "parameter: entity-change-notice",
      "parameter: grace",
      "works grace, which is no file",
    ],
    [
      "a change of value is not worked",
      lead,
      "event: 2017-09-01",
      "event: 2017-09-02",
      "works no day before 2017-09-01",
    ],
    [
      "a reading is left out",
      lead,
      /\n {6}- \{ unit: working-day.*/,
      "",
      "has 1 readings, and entity-change-notice has 2",
    ],
    ["a proceeding is none", change, "proceeding: change-licence", "proceeding: divorce", "works divorce, which is no"],
    ["an authority is none", change, "authority: hainan", "authority: atlantis", "names atlantis, which is no file of"],
    [
      "an overlay is another authority's",
      change,
      "from: hainan-change-licence",
      "from: miit-change-licence",
      "neither national nor an overlay at this authority",
    ],
    [
      "a parameter in it is none",
      change,
      "parameter: entity-change-lead",
      "parameter: grace",
      "names grace, which is no file of parameters/",
    ],
    [
      "a clock in it is none",
      change,
      "clock: permission-decision",
      "clock: sundial",
      "names sundial, which is no file of clocks/",
    ],
    [
      "a paper in it is none",
      change,
      "papers: [shareholder-resolution",
      "papers: [oath",
      "names oath, which is no file of materials/",
    ],
    [
      "a source in it is none",
      change,
      "cites: telecom-regulations",
      "cites: hearsay",
      "names hearsay, which is no file of sources/",
    ],
    ["an aspect is none", change, "      lead:", "      colour:", "colour"],
    [
      "the nation is not worked",
      change,
      "authority: null",
      "authority: shanghai\n    known: unknown",
      "works no case by the national rules alone",
    ],
    [
      "what is known is not said",
      change,
      "authority: hainan\n    known: practice",
      "authority: hainan",
      "says what is known where it names an authority",
    ],
    [
      "a level of the matrix is not worked",
      change,
      "known: unknown",
      "known: secondary",
      "works no authority of which the matrix says unknown",
    ],
    [
      "a clock is none",
      clock,
      "clock: hearing-request",
      "clock: sundial",
      "works sundial, which is no file of clocks/",
    ],
    ["a reading is none", clock, "reading: calendar-day", "reading: year", "reads it as year, which is no reading"],
    [
      "a reading of the clock is not worked",
      clock,
      "reading: working-day",
      "reading: calendar-day",
      "works no case in the reading working-day",
    ],
    [
      "a rule is none",
      "cases/renew-domain.yaml",
      "rule: renew-domain",
      "rule: rest",
      "works rest, which is no file of obligations/",
    ],
    [
      "the kind is not reached",
      "cases/renew-domain.yaml",
      "kind: domain",
      "kind: tls",
      "renew-domain does not reach the kind tls",
    ],
  ])("is named with its line: %s", (_what, path, from, to, sentence) => {
    const problem = problemsWith(path, from, to).find((one) => one.sentence.en.includes(sentence));
    expect(problem).toMatchObject({ file: path });
    expect(problem?.line).toBeGreaterThan(0);
  });

  it("is missed where a rule, a parameter, a proceeding or a clock has none", () => {
    for (const path of [change, lead, clock, "cases/renew-domain.yaml"]) {
      const { [path]: _removed, ...rest } = lawTexts;
      const { problems } = parseLawCases(rest, law);
      const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
      expect(problems.map((one) => [one.file, one.line, whatIsWrong(one)])).toEqual([
        [path, null, `is missing: ${id} has no worked cases`],
      ]);
    }
  });

  it("expects nothing of its rule", () => {
    const path = "cases/assess-network-unit-level-2.yaml";
    const sentences = problemsWith(path, /duties: \[\{.*\}\]/g, "duties: []").map(whatIsWrong);
    expect(sentences).toEqual(["expects a duty of assess-network-unit-level-2 in no case"]);
  });
});
