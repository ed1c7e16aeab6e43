import { expect, test } from "vitest";
import type { ImportReply } from "#contract/imports.ts";
import { firstChoice, firstFlow, companyTrouble, nextFlow } from "./importFlow.ts";

const file = new File(["a"], "a.csv");
const choice = firstChoice(file);
const reply: ImportReply = {
  file: "a.csv",
  dryRun: true,
  importId: null,
  refusal: {
    code: "company-needed",
    at: "a.csv 2",
    sentence: { zh: "哪家", en: "whose" },
    data: { count: 0, rows: 1 },
  },
  companies: [],
  counts: { read: 2, accepted: 1, question: 0, rejected: 0, notRecord: 1 },
  effects: { record: 0, renew: 0, correct: 0, unchanged: 0 },
  sheets: [],
  kinds: [],
};

test("the way through: read, seen, write, written", () => {
  const reading = nextFlow(firstFlow, { move: "read", file, choice });
  const seen = nextFlow(reading, { move: "seen", preview: reply, commandId: "c" });
  const writing = nextFlow(seen, { move: "write" });
  const done = nextFlow(writing, { move: "written", result: reply });
  expect([reading, seen, writing, done].map(({ step }) => step)).toEqual(["reading", "preview", "writing", "done"]);
});

test("a file that cannot be read leads back to choosing, a refused import back to the preview", () => {
  const reading = nextFlow(firstFlow, { move: "read", file, choice });
  expect(nextFlow(reading, { move: "failed", trouble: "no" })).toEqual({ step: "choose", trouble: "no" });
  const writing = nextFlow(nextFlow(reading, { move: "seen", preview: reply, commandId: "c" }), { move: "write" });
  expect(nextFlow(writing, { move: "failed", trouble: "no" })).toMatchObject({
    step: "preview",
    commandId: "c",
    trouble: "no",
  });
});

test("what comes after somebody gave up changes nothing", () => {
  expect(nextFlow(firstFlow, { move: "seen", preview: reply, commandId: "c" })).toBe(firstFlow);
  expect(nextFlow(firstFlow, { move: "progress", progress: { stage: "sending", share: 1 } })).toBe(firstFlow);
});

test("what is wrong with the company is what the import would be refused for, and nothing else", () => {
  const refusal = reply.refusal;
  if (refusal === null) throw new Error("the reply of this test has a refusal");
  expect(companyTrouble(reply)).toBe("one-needed");
  expect(companyTrouble({ ...reply, refusal: { ...refusal, data: { count: 2, rows: 1 } } })).toBe("several");
  expect(companyTrouble({ ...reply, refusal: { ...refusal, code: "several-holders" } })).toBe("several");
  expect(companyTrouble({ ...reply, refusal: { ...refusal, code: "nothing-to-import" } })).toBe(null);
  expect(companyTrouble({ ...reply, refusal: null })).toBe(null);
});

test("a large file is listed by its problems first", () => {
  expect(firstChoice({ size: 5_000_000 })).toEqual({ company: undefined, hiddenSheets: [], allRows: false });
});
