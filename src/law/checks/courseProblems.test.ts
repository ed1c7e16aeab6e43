import { describe, expect, it } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../../test/fixtures/whatIsWrong.ts";
import { readLawFiles } from "../files/lawFiles.ts";
import { parseLaw } from "../parseLaw.ts";
import { courseProblems } from "./courseProblems.ts";

const { files } = readLawFiles(lawTexts);

const path = "courses/tried.yaml";

const sound = `id: tried
proceeding: replace-licence
title: { zh: 试, en: Tried }
about: { zh: 试一试。, en: For a try. }
kinds: [licence]
obligations: [renew-licence]
before: issuer
questions:
  - { id: what, ask: { zh: 哪件？, en: Which? }, answers: [{ id: one, title: { zh: 一, en: one } }, { id: two, title: { zh: 二, en: two } }] }
  - { id: seen-on, ask: { zh: 哪天？, en: When? }, answers: day }
forks:
  - id: ended
    when: { question: item-in-term, is: "no" }
    does: instead
    course: new-licence
    says: { zh: 不行。, en: It cannot be. }
    cites: [{ source: telecom-licence-measures, article: 第二十七条 }]
    confidence: secondary
deadlines:
  - { id: lead, title: { zh: 最迟, en: Last day }, from: { question: seen-on }, parameter: registration-change-notice, when: { question: what, is: one } }
papers:
  - { use: { material: licence-data }, when: { question: what, is: two }, cites: [{ source: seed-replacement-practice, article: 材料 }], confidence: practice }
stages:
  - { id: ask, kind: ask, title: { zh: 问, en: Ask }, next: { zh: 答。, en: Answer. } }
  - { id: wait, kind: step, title: { zh: 等, en: Wait }, next: { zh: 等。, en: Wait. }, parameter: termination-publication }
  - { id: submit, kind: submit, title: { zh: 交, en: Submit }, next: { zh: 交。, en: Submit. } }
  - { id: decide, kind: decide, title: { zh: 定, en: Decide }, next: { zh: 等。, en: Wait. }, clock: permission-decision }
  - { id: verify, kind: verify, title: { zh: 核, en: Verify }, next: { zh: 核。, en: Compare. } }
  - { id: close, kind: close, title: { zh: 结, en: Close }, next: { zh: 结。, en: Close. } }
fields:
  - { id: end, title: { zh: 至, en: End }, expect: same, cites: [{ source: seed-replacement-practice, article: 性质 }], confidence: practice }
effect: keep
`;

/** What is wrong with the tried course once something in it is written otherwise, each with its line. */
function problemsWith(from: string, to: string): readonly string[] {
  if (from !== "" && sound.split(from).length !== 2) throw new Error(`${from} does not stand in it once`);
  return problemsOf(sound.replace(from, to));
}

function problemsOf(text: string): readonly string[] {
  const read = readLawFiles({ [path]: text });
  if (read.files.courses.length !== 1) throw new Error(`it cannot be read: ${JSON.stringify(read.problems)}`);
  return courseProblems({ ...files, courses: [...files.courses, ...read.files.courses] }).map(
    (problem) => `${problem.file}:${problem.line} ${whatIsWrong(problem)}`,
  );
}

const lineOf = (words: string): string => {
  const at = sound.split("\n").findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`${words} stands on no line`);
  return `${path}:${at + 1}`;
};

it("finds nothing wrong with the course that is tried", () => {
  expect(problemsWith("", "")).toEqual([]);
});

it("is asked when a law is loaded", () => {
  const text = sound.replace("proceeding: replace-licence", "proceeding: lost-cause");
  const parsed = parseLaw({ ...lawTexts, [path]: text }, (data) => String(data.length));
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

describe("a question names the field of documents that says its answer", () => {
  it("one that there is, and no list", () => {
    expect(problemsWith("answers: day }", "answers: day, writes: lossNoticedOn }")).toEqual([]);
    for (const field of ["lossSeenOn", "papers"]) {
      const text = sound.replace("answers: day }", `answers: day, writes: ${field} }`);
      const parsed = parseLaw({ ...lawTexts, [path]: text }, (data) => String(data.length));
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

describe("a period can be kept, and its last day can come", () => {
  const period = "parameter: registration-change-notice,";
  const from = "from: { question: seen-on }";

  it("one that counts back from a day that has come is refused", () => {
    const back = "counts back with filing-change-lead from a day that has come, so that its last day always has passed";
    expect(problemsWith(period, "parameter: filing-change-lead,")).toEqual([`${lineOf("id: lead")} ${back}`]);
    const steps = `from: { step: wait }, ${"step: report,"}`;
    expect(problemsWith(`${from}, ${period}`, `${steps} parameter: filing-change-lead,`)).toEqual([
      `${lineOf("id: lead")} ${back}`,
      `${lineOf("id: lead")} is met by the step report, which is none of its stages`,
    ]);
    expect(problemsWith("parameter: termination-publication", "parameter: filing-change-lead")).toEqual([
      `${lineOf("id: wait")} ${back}`,
    ]);
  });

  it("one that counts from the day of a step names a step, and a later one that keeps it, or the submission", () => {
    expect(problemsWith(from, "from: { step: wait }")).toEqual([]);
    expect(problemsWith(from, "from: { question: seen-on, step: wait }")).toEqual([]);
    expect(problemsWith(from, "from: {}")).toEqual([`${lineOf("id: lead")} counts from no day`]);
    expect(problemsWith(from, "from: { step: decide }")).toContain(
      `${lineOf("id: lead")} counts from the step decide, which is none of its stages`,
    );
    expect(problemsWith(`${from},`, "from: { step: wait }, step: wait,")).toEqual([
      `${lineOf("id: lead")} has the deadline lead, which counts from the step wait and is kept no later than that`,
    ]);
  });

  it("one without a step is refused where nothing is handed in", () => {
    const submit = "  - { id: submit, kind: submit, title: { zh: 交, en: Submit }, next: { zh: 交。, en: Submit. } }\n";
    expect(problemsWith(submit, "")).toEqual([
      `${lineOf("id: lead")} has the deadline lead, which is kept by handing in, and nothing is handed in`,
    ]);
  });
});

describe("what closing does to the ledger is asked for on the way", () => {
  const verify = "  - { id: verify, kind: verify, title: { zh: 核, en: Verify }, next: { zh: 核。, en: Compare. } }\n";
  const end = lineOf("effect: keep");

  it.each([
    [
      "effect: renew",
      "id: start,",
      "has the effect renew and no field end, without which the ledger knows no new term",
    ],
    [
      "effect: file-report",
      "id: end,",
      "has the effect file-report and asks for no year, without which the ledger notes no report",
    ],
    ["effect: record", "id: end,", "has the effect record and makes no kind of item"],
    [
      "effect: keep\nmakes: [{ kind: licence }]",
      "id: end,",
      "makes a kind of item and has the effect keep, which records none",
    ],
  ])("%s", (effect, field, problem) => {
    const text = sound.replace("effect: keep", effect).replace("id: end,", field);
    expect(problemsOf(text)).toEqual([`${end} ${problem}`]);
  });

  it.each(["renew", "correct"])("%s takes a paper that comes out", (effect) => {
    const text = sound.replace(verify, "").replace("effect: keep", `effect: ${effect}`);
    expect(problemsOf(text).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      `has the effect ${effect} and no stage verify, so nothing that comes out is entered and the ledger stays as it was`,
    ]);
  });

  it("takes an item", () => {
    expect(problemsWith("kinds: [licence]", "kinds: []")).toEqual([`${end} is about no item and has the effect keep`]);
  });
});

describe("a period counts from a day, by a parameter that says how", () => {
  it("one that is met by no step of the course is refused", () => {
    const period = "parameter: registration-change-notice,";
    expect(problemsWith(period, `${period} step: submit,`)).toEqual([
      `${lineOf("id: lead")} is met by the step submit, which is none of its stages`,
    ]);
    expect(problemsWith(period, `${period} step: wait,`)).toEqual([]);
  });

  it("a stage that is entered as it begins and says not how long it lasts is refused", () => {
    const stage = "parameter: termination-publication }";
    expect(problemsWith(stage, "entered: began }")).toEqual([
      `${lineOf("id: wait")} enters the day on which wait began and not how long it lasts`,
    ]);
    expect(problemsWith(stage, "parameter: termination-publication, entered: began }")).toEqual([]);
  });

  it("a question that is answered otherwise is refused", () => {
    expect(problemsWith("from: { question: seen-on }", "from: { question: what }")).toEqual([
      `${lineOf("id: lead")} counts from the question what, whose answer is no day`,
    ]);
  });

  it.each([
    ["a deadline", "registration-change-notice", "id: lead"],
    ["a stage", "termination-publication", "id: wait"],
  ])("%s refuses a number that counts no day", (_, parameter, line) => {
    expect(problemsWith(`parameter: ${parameter}`, "parameter: first-warning")).toEqual([
      `${lineOf(line)} counts with first-warning, which has no counting`,
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
    const line = sound.split("\n").find((one) => one.includes(before)) ?? "";
    expect(problemsWith(`${line}\n`, `${added}${line}\n`)).toEqual([`${lineOf(before)} has ${name} twice`]);
  });

  it("of the forks, the deadlines and the fields", () => {
    const fork = sound.slice(sound.indexOf("  - id: ended"), sound.indexOf("deadlines:"));
    expect(problemsWith(fork, fork + fork).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "has ended twice",
    ]);
    for (const [words, name] of [
      ["id: lead", "lead"],
      ["id: end,", "end"],
    ] as const) {
      const line = `${sound.split("\n").find((one) => one.includes(words)) ?? ""}\n`;
      expect(problemsWith(line, line + line).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
        `has ${name} twice`,
      ]);
    }
  });
});

describe("the stages are in order and end", () => {
  it("nothing is decided before it is handed in", () => {
    expect(problemsWith("{ id: ask, kind: ask", "{ id: ask, kind: verify")).toEqual([
      `${lineOf("id: submit")} has submit after verify`,
    ]);
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
    const fields = sound.slice(sound.indexOf("fields:"), sound.indexOf("effect:"));
    const [problem, ...others] = problemsWith(fields, "");
    expect(others).toEqual([]);
    expect(problem).toContain("has a stage verify and no fields to compare");
  });
});

/** Proceedings that no case carries out, with the reason. */
const withoutCourse: Readonly<Record<string, string>> = {};

describe("the courses of the repository", () => {
  const courses = files.courses.map(({ value }) => value);

  it.each(courses)("$id ends, and every stage says what to do next", ({ stages }) => {
    expect(stages.at(-1)?.kind).toBe("close");
    expect(stages[0]?.kind).toBe("ask");
    expect(stages.filter(({ next }) => next.zh.length < 6 || next.en.length < 10).map(({ id }) => id)).toEqual([]);
  });

  it("leave no proceeding out but those that are named with a reason", () => {
    const gone = files.proceedings
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
    const kinds = new Map(files.kinds.map(({ value }) => [value.id, value.group]));
    const strangers = courses.flatMap((course) =>
      course.obligations.filter((id) => {
        const duty = files.obligations.find(({ value }) => value.id === id)?.value.appliesTo;
        return course.kinds.every(
          (kind) => !duty?.kinds.includes(kind) && !duty?.groups.some((group) => group === kinds.get(kind)),
        );
      }),
    );
    expect(strangers).toEqual([]);
  });
});
