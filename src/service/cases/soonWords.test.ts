import { expect, test } from "vitest";
import { PlayedCase } from "../../../test/fixtures/playedCase.ts";
import { caseTodo } from "../caseText.ts";
import { inCaseText } from "../inCaseText.ts";
import { todoOf } from "./todoOf.ts";

// What is said of a near day, of a letter that came and of a filing without an end is true word by word.

test("the day of rest is the one that was counted to, and not the working day that it moves on to", () => {
  const one = new PlayedCase("website-filing-change", { today: "2026-11-27", opened: "2026-11-22" });
  one.say({ do: "answer", answers: { what: "domain-contact", "changed-on": "2026-11-20" }, on: "2026-11-22" });
  const told = todoOf(one.stand()).find(({ zh }) => zh.includes("稳妥的是"));
  expect(told?.zh).toContain("2026-12-21，还有 24 天；2026-12-20 休息，稳妥的是 2026-12-18");
  expect(told?.en).toContain("2026-12-20 is a day of rest, the safe day is 2026-12-18");
});

test("a letter that was entered is not awaited, and is no licence", () => {
  const known = { openedOn: "2026-11-01", filedOn: "2026-11-02", late: false, decideBy: null, isOverdue: false };
  const granted = { ...known, state: "granted", renewedOn: null, handsIn: true } as const;
  const [title, result] = [
    { zh: "申请码号", en: "Application" },
    { zh: "批复", en: "letter" },
  ];
  const said = (isReceived: boolean) => inCaseText({ ...granted, title, result, isReceived }).zh;
  expect([said(false), said(true)]).toEqual([
    "申请码号：已准予，等新批复",
    "申请码号：已准予，新批复已录入，还没有办完",
  ]);
});

test("what has no end is not valid until one", () => {
  const kind = { zh: "网站备案", en: "website filing" };
  expect(caseTodo.inLedger(kind, "1", null).en).toContain("website filing 1, valid without an end");
});
