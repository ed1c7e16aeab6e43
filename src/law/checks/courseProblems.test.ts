import { describe, expect, it } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { checkedFiles, lineOf, problemsWith, soundCourse, triedPath } from "../../../test/fixtures/triedCourse.ts";
import { whatIsWrong } from "../../../test/fixtures/whatIsWrong.ts";
import { parseLaw } from "../parseLaw.ts";

it("finds nothing wrong with the course that is tried", () => {
  expect(problemsWith("", "")).toEqual([]);
});

it("is asked when a law is loaded", () => {
  const text = soundCourse.replace("proceeding: replace-licence", "proceeding: lost-cause");
  const parsed = parseLaw({ ...lawTexts, [triedPath]: text }, (data) => String(data.length));
  expect(parsed.kind === "problems" ? parsed.problems.map(whatIsWrong) : []).toEqual([
    "names lost-cause, which is no file of proceedings/",
  ]);
});

describe("a course names what is there", () => {
  it.each([
    ["proceedings", "proceeding: replace-licence", "proceeding: gone", "proceeding:"],
    ["kinds", "kinds: [licence]", "kinds: [gone]", "kinds:"],
    ["obligations", "[renew-licence]", "[gone]", "obligations:"],
    ["courses", "course: new-licence", "course: gone", "course:"],
    ["parameters", "parameter: registration-change-notice", "parameter: gone", "id: lead"],
    ["parameters", "parameter: termination-publication", "parameter: gone", "id: wait"],
    ["materials", "material: licence-data", "material: gone", "material:"],
    ["clocks", "clock: permission-decision", "clock: gone", "id: decide"],
  ])("in %s: %s", (folder, from, to, line) => {
    expect(problemsWith(from, to)).toEqual([`${lineOf(line)} names gone, which is no file of ${folder}/`]);
  });
});

describe("a question names the field of documents that says its answer", () => {
  it("one that there is, and no list", () => {
    expect(problemsWith("answers: day }", "answers: day, writes: lossNoticedOn }")).toEqual([]);
    for (const field of ["lossSeenOn", "papers"]) {
      const text = soundCourse.replace("answers: day }", `answers: day, writes: ${field} }`);
      const parsed = parseLaw({ ...lawTexts, [triedPath]: text }, (data) => String(data.length));
      const found = parsed.kind === "problems" ? parsed.problems : [];
      expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([lineOf("seen-on, ask")]);
    }
  });

  it("and what changes holds from a day that is asked for", () => {
    expect(problemsWith("expect: same,", "expect: same, holdsFrom: { question: what },")).toEqual([
      `${lineOf("id: end,")} holds from the question what, whose answer is no day`,
    ]);
  });
});

it("nothing is taken from a list that is not on it", () => {
  expect(problemsWith("effect: keep", "without: [damaged-licence, technical-plan]\neffect: keep")).toEqual([
    `${lineOf("effect: keep")} goes without technical-plan, which the provisions do not list`,
  ]);
});

it("evidence is there, and is what nobody asks for", () => {
  const keeps = (ids: string) => problemsWith("effect: keep", `evidence: ${ids}\neffect: keep`);
  const line = lineOf("effect: keep");
  expect(keeps("[payment-proof]")).toEqual([]);
  expect(keeps("[gone]")).toEqual([`${line} names gone, which is no file of materials/`]);
  expect(keeps("[licence-data]")).toEqual([
    `${line} keeps licence-data as evidence that nobody asks for, and has it among its papers`,
  ]);
  expect(keeps("[annual-report-form]")).toEqual([
    `${line} keeps annual-report-form as evidence that nobody asks for, but an official text asks for it`,
  ]);
});

describe("nothing has a name twice", () => {
  it.each([
    ["questions", "id: seen-on", "  - { id: what, ask: { zh: 又？, en: Again? }, answers: text }\n", "what"],
    [
      "stages",
      "id: submit",
      "  - { id: ask, kind: step, title: { zh: 又, en: Again }, next: { zh: 又。, en: Again. } }\n",
      "ask",
    ],
  ])("of the %s", (_, before, added, name) => {
    const line = soundCourse.split("\n").find((one) => one.includes(before)) ?? "";
    expect(problemsWith(`${line}\n`, `${added}${line}\n`)).toEqual([`${lineOf(before)} has ${name} twice`]);
  });

  it("of the forks, the deadlines and the fields", () => {
    const fork = soundCourse.slice(soundCourse.indexOf("  - id: ended"), soundCourse.indexOf("deadlines:"));
    expect(problemsWith(fork, fork + fork).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "has ended twice",
    ]);
    for (const [words, name] of [
      ["id: lead", "lead"],
      ["id: end,", "end"],
    ] as const) {
      const line = `${soundCourse.split("\n").find((one) => one.includes(words)) ?? ""}\n`;
      expect(problemsWith(line, line + line).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
        `has ${name} twice`,
      ]);
    }
  });
});

describe("the stages are in order and end", () => {
  it("nothing is decided before it is handed in", () => {
    const steps = `${soundCourse.split("\n").find((line) => line.includes("id: wait")) ?? ""}\n`;
    const early = "  - { id: early, kind: verify, title: { zh: 早, en: Early }, next: { zh: 早。, en: Early. } }\n";
    expect(problemsWith(steps, early)).toEqual([`${lineOf("id: submit")} has submit after verify`]);
  });

  it("a kind stands once", () => {
    expect(problemsWith("{ id: decide, kind: decide", "{ id: decide, kind: submit")).toEqual([
      `${lineOf("id: decide")} has submit after submit`,
    ]);
  });

  it("the last one is the end", () => {
    expect(problemsWith("{ id: close, kind: close", "{ id: close, kind: step")).toEqual([
      `${lineOf("id: ask")} must have close as its last stage, and once`,
    ]);
  });

  it("what is compared has fields", () => {
    const fields = soundCourse.slice(soundCourse.indexOf("fields:"), soundCourse.indexOf("effect:"));
    const [problem, ...others] = problemsWith(fields, "");
    expect(others).toEqual([]);
    expect(problem).toContain("has a stage verify and no fields to compare");
  });
});

/** Proceedings that no case carries out, with the reason. */
const withoutCourse: Readonly<Record<string, string>> = {};

describe("the courses of the repository", () => {
  const courses = checkedFiles.courses.map(({ value }) => value);

  it.each(courses)("$id ends, and every stage says what to do next", ({ stages }) => {
    expect(stages.at(-1)?.kind).toBe("close");
    expect(stages[0]?.kind).toBe("ask");
    expect(stages.filter(({ next }) => next.zh.length < 6 || next.en.length < 10).map(({ id }) => id)).toEqual([]);
  });

  it("leave no proceeding out but those that are named with a reason", () => {
    const gone = checkedFiles.proceedings
      .map(({ value: { id } }) => id)
      .filter((id) => courses.every(({ proceeding }) => proceeding !== id));
    expect(gone).toEqual(Object.keys(withoutCourse));
  });

  it("count from terms of the ledger only through an item that they are about", () => {
    const ofTerm = ({ deadlines }: (typeof courses)[number]) =>
      deadlines.some(({ from }) => from === "item-end" || from === "item-start");
    expect(courses.filter((course) => course.kinds.length === 0 && ofTerm(course)).map(({ id }) => id)).toEqual([]);
  });

  it("carry out duties of the kinds that they are about", () => {
    const kinds = new Map(checkedFiles.kinds.map(({ value }) => [value.id, value.group]));
    const strangers = courses.flatMap((course) =>
      course.obligations.filter((id) => {
        const duty = checkedFiles.obligations.find(({ value }) => value.id === id)?.value.appliesTo;
        return course.kinds.every(
          (kind) => !duty?.kinds.includes(kind) && !duty?.groups.some((group) => group === kinds.get(kind)),
        );
      }),
    );
    expect(strangers).toEqual([]);
  });
});
