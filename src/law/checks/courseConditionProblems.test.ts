import { describe, expect, it } from "vitest";
import { lineOf, problemsWith } from "../../../test/fixtures/triedCourse.ts";

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
});
