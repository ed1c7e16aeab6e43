import { describe, expect, it } from "vitest";
import { lineOf, problemsWith } from "../../../test/fixtures/triedCourse.ts";

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

  it("the order of a step alone can be left free, and no step comes before the questions", () => {
    expect(problemsWith("id: wait, kind: step,", "id: wait, kind: step, order: free,")).toEqual([]);
    expect(problemsWith("id: submit, kind: submit,", "id: submit, kind: submit, order: free,")).toEqual([
      `${lineOf("id: submit")} leaves the order of submit free, which is no step: only steps may be done before or after others`,
    ]);
    const early = "  - { id: early, kind: step, title: { zh: 早, en: Early }, next: { zh: 早。, en: Early. } }\n";
    const found = problemsWith("  - { id: ask, kind: ask,", `${early}  - { id: ask, kind: ask,`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("has early before its stage ask: which steps there are hangs on the answers");
  });

  it("one without a step is refused where nothing is handed in", () => {
    const submit = "  - { id: submit, kind: submit, title: { zh: 交, en: Submit }, next: { zh: 交。, en: Submit. } }\n";
    expect(problemsWith(submit, "")).toEqual([
      `${lineOf("id: lead")} has the deadline lead, which is kept by handing in, and nothing is handed in`,
      `${lineOf("id: submit")} has decide, which waits for something to be handed in, and no stage submit there`,
    ]);
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
