import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { law, lawCases } from "../../../test/fixtures/lawCases.ts";
import { countingCaseSentence } from "./countingCaseSentence.ts";
import { dutyCaseSentence } from "./dutyCaseSentence.ts";

function sentenceOf(rule: string, asOf: string, which = 0) {
  const file = lawCases.files.find((one) => one.rule === rule);
  const one = file?.cases.filter((two) => two.asOf === asOf)[which];
  if (one === undefined) throw new Error(`${rule} has no case seen on ${asOf}`);
  return dutyCaseSentence(law, rule, one);
}

describe("the sentence of a case of a duty", () => {
  test("says how the day lies to the last day to act, what it counts as, and the safe day", () => {
    expect(sentenceOf("renew-licence", "2026-11-20")).toEqual({
      zh: "最后可办日前一天：黄灯，该办了。最后可办日是 2026-11-21（周六，周末）。稳妥日是 2026-11-20（周五，工作日）。",
      en: "On the day before the last day to act: it presses (yellow). The last day to act is 2026-11-21 (Saturday, a rest day). The safe day is 2026-11-20 (Friday, a working day).",
    });
    expect(sentenceOf("renew-licence", "2026-11-22").en).toMatch(
      /^On the day after the last day to act: it is too late/,
    );
    expect(sentenceOf("renew-licence", "2026-09-22").en).toMatch(/^On the first day of the warning: it presses/);
  });

  test("says why nothing is to be done, by the fact that the rule wants and the case has not", () => {
    const file = lawCases.files.find(({ rule }) => rule === "return-number");
    const [one] = file?.cases.filter(({ duties }) => duties.length === 0) ?? [];
    if (one === undefined) throw new Error("no case without a duty");
    expect(dutyCaseSentence(law, "return-number", one)).toEqual({
      zh: "没有这件事要办：没有记载不再续期。",
      en: "Nothing of this is to be done: nothing says that it will not be continued.",
    });
  });

  test("says both readings, a band, a presumed term, a gap and what has to be asked", () => {
    const all = lawCases.files.flatMap(({ rule, cases }) => cases.map((one) => dutyCaseSentence(law, rule, one).en));
    const some = (part: string) => all.filter((one) => one.includes(part)).length;
    expect(some("Read in working days the last day is 2026-07-21 (Tuesday, a working day).")).toBeGreaterThan(0);
    expect(some("The safe day is between 2027-02-25 and 2027-03-01.")).toBe(1);
    expect(some("It is presumed to have been renewed until 2028-02-29.")).toBe(1);
    expect(some("None is valid on 2027-01-01.")).toBeGreaterThan(0);
    expect(some("None is valid from 2027-01-01 on.")).toBe(1);
    expect(some("It has to be asked first whether the annual report was filed.")).toBe(1);
    expect(some("A question has to be answered first")).toBe(0);
  });
});

describe("the sentence of a case of a counting", () => {
  const base = { name: "", from: day("2026-09-21"), span: "+10d" };

  test("says where the count ends, where it moves, and the safe day", () => {
    const days = { raw: day("2026-10-01"), formal: day("2026-10-08"), safe: day("2026-09-30") };
    expect(countingCaseSentence(law, { ...base, ...days })).toEqual({
      zh: "从 2026-09-21 起往后数 10 个自然日，到 2026-10-01（周四，放假）。顺延到 2026-10-08（周四，工作日）。稳妥日是 2026-09-30（周三，工作日）。",
      en: "10 calendar days forward from 2026-09-21 end on 2026-10-01 (Thursday, a public holiday). The end moves on to 2026-10-08 (Thursday, a working day). The safe day is 2026-09-30 (Wednesday, a working day).",
    });
  });

  test("says that a day of a year without a notice is open", () => {
    const open = day("2027-03-01");
    expect(countingCaseSentence(law, { ...base, raw: open, formal: open, safe: open }).en).toContain(
      "2027-03-01 (Monday, worked or not by the holiday notice for 2027, which is not there yet). It stays there.",
    );
  });
});

describe("every worked case of a rule and of a counting", () => {
  const duties = lawCases.files.flatMap(({ rule, cases }) =>
    cases.map((one) => ({
      name: `${rule}: ${one.name}`,
      sentence: dutyCaseSentence(law, rule, one),
      days: one.duties.map(({ lastDayToAct }): string => lastDayToAct),
    })),
  );
  const countings = lawCases.countings.flatMap(({ counting, cases }) =>
    cases.map((one) => ({
      name: `${counting}: ${one.name}`,
      sentence: countingCaseSentence(law, one),
      days: [one.formal, one.safe].map((band): string => (typeof band === "string" ? band : band.earliest)),
    })),
  );

  test.each([...duties, ...countings])("$name", ({ sentence, days }) => {
    for (const found of days) {
      expect(sentence.zh).toContain(found);
      expect(sentence.en).toContain(found);
    }
    expect(sentence.en).not.toMatch(/\p{Script=Han}|undefined|null/u);
    expect(sentence.zh).not.toMatch(/undefined|null/);
    expect(sentence.en).toMatch(/^(?:[A-Z0-9]).*\.$/);
  });
});

test("what a person wrote above a case has full-width signs", () => {
  const { files, countings, parameters, proceedings, clocks, businesses } = lawCases;
  const names = [...files, ...countings, ...parameters, ...proceedings, ...clocks, ...businesses].flatMap(({ cases }) =>
    cases.map(({ name }) => name),
  );
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => /[,;:()]/.test(name))).toEqual([]);
});
