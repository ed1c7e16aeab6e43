import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, problemsWith, soundCourse } from "../../../test/fixtures/triedCourse.ts";

describe("a question that waits for itself is refused", () => {
  const circle = "is asked only after itself, by way of";

  it("directly", () => {
    const waits = "answers: day, onlyIf: { question: seen-on, is: one } }";
    expect(problemsWith("answers: day }", waits)[0]).toBe(`${lineOf("id: seen-on")} ${circle} seen-on`);
  });

  it("and nothing else is said of what hangs on it", () => {
    const more = `  - { id: more, ask: { zh: 还有？, en: More? }, answers: yes-no, onlyIf: { question: more, is: "yes" } }\n`;
    const text = soundCourse.replace("forks:\n", `${more}forks:\n`);
    const never = 'when: { all: [{ question: what, is: two }, { not: { question: more, is: "yes" } }] }';
    const line = Number(lineOf("id: seen-on").split(":")[1]) + 1;
    expect(problemsOf(text.replace("when: { question: what, is: two }", never))).toEqual([
      `courses/tried.yaml:${line} ${circle} more`,
    ]);
  });

  it("and in a circle, each of it with its way; one that hangs on the circle is none of it", () => {
    const question = (id: string, onlyIf: string) =>
      `  - { id: ${id}, ask: { zh: 问？, en: Asked? }, answers: yes-no, onlyIf: { any: [{ question: what, is: one }, { question: ${onlyIf}, is: "yes" }] } }\n`;
    const [first, second, third] = [
      question("first", "second"),
      question("second", "third"),
      question("third", "first"),
    ];
    const added = (text: string) => problemsOf(soundCourse.replace("forks:\n", `${text}forks:\n`));
    const line = Number(lineOf("id: seen-on").split(":")[1]);
    const at = (offset: number) => `courses/tried.yaml:${line + offset}`;
    expect(added(first + second + third + question("after", "first"))).toEqual([
      `${at(1)} ${circle} second, third, first`,
      `${at(2)} ${circle} third, first, second`,
      `${at(3)} ${circle} first, second, third`,
    ]);
    expect(
      added(first.replace("question: second", "question: item-national") + second.replace("third", "first")),
    ).toEqual([]);
  });
});

it("questions that no stage asks are refused", () => {
  expect(problemsWith("{ id: ask, kind: ask", "{ id: ask, kind: step")).toEqual([
    `${lineOf("id: what")} has questions and no stage ask, so that nobody is ever asked them`,
  ]);
});
