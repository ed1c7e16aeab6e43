import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, problemsWith, soundCourse } from "../../../test/fixtures/triedCourse.ts";

const lead = lineOf("id: lead");
const from = "from: { question: seen-on }";
const [one, two] = ["one", "two"].map((is) => `{ question: what, is: ${is} }`);
const step = (id: string, when: string) =>
  `  - { id: ${id}, kind: step, title: { zh: 做, en: Do }, next: { zh: 做。, en: Do it. }, when: ${when} }\n`;
/** The tried course with a step more, and its deadline written otherwise. */
const withStep = (when: string, deadline: string) =>
  problemsOf(soundCourse.replace(from, deadline).replace("  - { id: wait", `${step("begin", when)}  - { id: wait`));

describe("the day that a period counts from can come wherever the period counts", () => {
  const unknown = (day: string) =>
    `${lead} has the deadline lead, which counts from ${day}, and that may be left out where the deadline counts, so that its day is never known`;

  it("that of a step stands under no narrower condition", () => {
    expect(withStep(two ?? "", "from: { step: begin }")).toEqual([unknown("begin")]);
    expect(withStep('{ question: item-national, is: "yes" }', "from: { step: begin }")).toEqual([unknown("begin")]);
    expect(withStep(one ?? "", "from: { step: begin }")).toEqual([]);
    expect(withStep(`{ any: [${one}, ${two}] }`, "from: { step: begin }")).toEqual([]);
  });

  it("unless an answer tells it as well", () => {
    expect(withStep(two ?? "", "from: { question: seen-on, step: begin }")).toEqual([]);
    expect(problemsWith("answers: day }", `answers: day, onlyIf: ${two} }`)).toEqual([unknown("seen-on")]);
    expect(problemsWith("answers: day }", `answers: day, onlyIf: ${one} }`)).toEqual([]);
  });

  it("that of the print needs something printed, that of a term an item", () => {
    expect(problemsWith(from, "from: published")).toEqual([
      `${lead} counts from the day of print, and nothing is printed`,
    ]);
    const print = (when: string) =>
      problemsOf(soundCourse.replace(from, "from: published").replace("kind: step,", `kind: publish, when: ${when},`));
    expect(print(two ?? "")).toEqual([unknown("published")]);
    expect(print(one ?? "")).toEqual([]);
    const term = soundCourse.replace(from, "from: item-end").replace("kinds: [licence]", "kinds: []");
    expect(problemsOf(term.replace("effect: keep", "effect: none"))).toEqual([
      `${lead} counts from item-end and is about no item`,
    ]);
  });
});

describe("what keeps a period is there wherever the period counts", () => {
  const unkept = (stage: string) =>
    `${lead} has the deadline lead, which the stage ${stage} keeps, and that may be left out where the deadline counts, so that nothing ever keeps it`;

  it("a step, or handing in", () => {
    expect(withStep(two ?? "", `${from}, step: begin`)).toEqual([unkept("begin")]);
    expect(withStep(one ?? "", `${from}, step: begin`)).toEqual([]);
    const submitted = soundCourse.replace("kind: submit,", `kind: submit, when: ${two},`);
    const decided = submitted.replace("kind: decide,", `kind: decide, when: ${two},`);
    expect(problemsOf(decided)).toEqual([unkept("submit")]);
  });
});

it("the other side is waited for where something is handed in", () => {
  const submitted = soundCourse.replace("kind: submit,", `kind: submit, when: ${one},`);
  const problem = `${lineOf("id: decide")} has decide, which waits for something to be handed in, and no stage submit there`;
  expect(problemsOf(submitted)).toEqual([problem]);
  expect(problemsOf(submitted.replace("kind: decide,", `kind: decide, when: ${one},`))).toEqual([]);
});

it("what is printed is a paper that is asked for where it is printed", () => {
  const print = (when: string) => problemsWith("kind: step,", `kind: publish, material: licence-data, when: ${when},`);
  expect(print(one ?? "")).toEqual([
    `${lineOf("id: wait")} gives licence-data, which the papers ask for only where this stage is left out`,
  ]);
  expect(print(two ?? "")).toEqual([]);
  expect(print('{ question: item-national, is: "yes" }')).toEqual([]);
});

it("a day that something goes by is asked for where it does", () => {
  const asked = soundCourse.replace("answers: day }", `answers: day, onlyIf: ${one} }`);
  const never = "goes by the day of seen-on, which is never asked where this holds";
  const before = (when: string) =>
    problemsOf(asked.replace("kind: decide,", `kind: decide, before: { question: seen-on, when: ${when} },`));
  expect(before(two ?? "")).toEqual([`${lineOf("id: decide")} ${never}`]);
  expect(before("null")).toEqual([]);
  const holds = (changed: string) =>
    problemsOf(asked.replace("expect: same,", `expect: asked, changed: ${changed}, holdsFrom: { question: seen-on },`));
  expect(holds(two ?? "")).toEqual([`${lineOf("id: end,")} ${never}`]);
  expect(holds(one ?? "")).toEqual([]);
});
