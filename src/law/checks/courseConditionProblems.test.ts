import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, problemsWith, soundCourse } from "../../../test/fixtures/triedCourse.ts";

describe("a condition asks for what can be known", () => {
  it("a fact of the ledger or a question of the course", () => {
    expect(problemsWith("question: item-in-term", "question: item-sold")).toEqual([
      `${lineOf("question: item-in-term")} asks for item-sold, which is no question of this course and no fact of the ledger`,
    ]);
  });

  it("one of the answers that the question has", () => {
    expect(problemsWith("{ question: what, is: two }", "{ not: { question: what, is: three } }")).toEqual([
      `${lineOf("is: two")} compares what with three, which is none of its answers`,
    ]);
  });
});

describe("a condition that never holds is refused", () => {
  it("of a fact of the ledger, which is yes or no", () => {
    expect(problemsWith('question: item-in-term, is: "no"', "question: item-in-term, is: nope")).toEqual([
      `${lineOf("question: item-in-term")} compares item-in-term with nope, but a fact of the ledger is yes or no`,
    ]);
  });

  it("of a question that is answered by a day", () => {
    expect(problemsWith("{ question: what, is: two }", "{ question: seen-on, is: two }")).toEqual([
      `${lineOf("is: two")} compares seen-on, which is answered by a day and never is one of several`,
    ]);
  });

  const two = "{ question: what, is: two }";
  const both = "{ all: [{ question: what, is: one }, { question: what, is: two }] }";
  const once = "asks for one and two of what at once, which takes one answer, and never holds";

  it("of two answers at once, wherever it stands, unless the question takes several", () => {
    expect(problemsWith(`when: ${two}`, `when: ${both}`)).toEqual([`${lineOf("is: two")} ${once}`]);
    const inside = `{ any: [{ not: ${both} }, { question: item-national, is: "yes" }] }`;
    expect(problemsWith(`when: ${two}`, `when: ${inside}`)).toEqual([`${lineOf("is: two")} ${once}`]);
    const several = soundCourse
      .replace("id: what,", "id: what, several: true,")
      .replace(`when: ${two}`, `when: ${both}`);
    expect(problemsOf(several)).toEqual([]);
  });

  it("of parts that exclude each other, also by way of what is asked at all", () => {
    const excludes = (facts: string) =>
      `${lineOf("is: two")} asks of ${facts} what excludes itself, and never holds; an answer counts only while its question is asked (onlyIf)`;
    expect(problemsWith(`when: ${two}`, `when: { all: [${two}, { not: ${two} }] }`)).toEqual([excludes("what")]);
    const no = `{ not: { any: [{ question: what, is: one }, ${two}] } }`;
    expect(problemsWith(`when: ${two}`, `when: ${no}`)).toEqual([excludes("what")]);
    const more =
      "answers: day }\n  - { id: more, ask: { zh: 还有？, en: More? }, answers: yes-no, onlyIf: { question: what, is: one } }";
    const withMore = (when: string) =>
      problemsOf(soundCourse.replace("answers: day }", more).replace(`when: ${two}`, `when: ${when}`));
    const after = (problem: string) => problem.replace(/:\d+ /u, (line) => `:${Number(line.slice(1)) + 1} `);
    expect(withMore(`{ all: [${two}, { question: more, is: "yes" }] }`)).toEqual([after(excludes("what, more"))]);
    expect(withMore(`{ any: [${two}, { question: more, is: "yes" }] }`)).toEqual([]);
    expect(withMore(`{ all: [{ question: what, is: one }, { not: { question: more, is: "yes" } }] }`)).toEqual([]);
  });
});
