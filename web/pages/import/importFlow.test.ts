import { expect, test } from "vitest";
import type { ImportReply } from "#contract/imports.ts";
import { firstChoice, firstFlow, needsCompany, nextFlow } from "./importFlow.ts";

const file = new File(["a"], "a.csv");
const choice = firstChoice(file);
const reply: ImportReply = {
  file: "a.csv",
  dryRun: true,
  importId: null,
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

test("a company is asked for where rows could be taken and none is named", () => {
  expect(needsCompany(reply)).toBe(true);
  expect(needsCompany({ ...reply, counts: { ...reply.counts, accepted: 0 } })).toBe(false);
});

test("a large file is listed by its problems first", () => {
  expect(firstChoice({ size: 5_000_000 })).toEqual({ company: undefined, hiddenSheets: [], allRows: false });
});
