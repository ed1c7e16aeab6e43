import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evaluate } from "#engine/evaluate.ts";
import { factsOf } from "#record/facts.ts";
import { evolveItem } from "#record/item/evolveItem.ts";
import type { Item, ItemEvent } from "#record/item/item.ts";
import { PlayedCase, caseLaw, courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { historyEntryOf } from "../historyEntryOf.ts";
import { endedEntries } from "./endedEntries.ts";

// Given that what was given up was granted, then the ledger is done with it: the item ends, and nothing more is warned of.

const today = day("2026-11-26");

function ended(course: string, answers: Readonly<Record<string, string>>, change: Partial<Item>) {
  const item = itemFor(courseOf(course), change);
  if (item === null) throw new Error("there is no item");
  const one = new PlayedCase(course, { item }).on(today);
  const submitted = { on: day("2026-10-08"), number: null, papers: [], manifest: "m" };
  const decided = { on: day("2026-11-25"), outcome: "granted", number: null, because: null, deemed: false } as const;
  one.state = { ...one.state, answers, submitted, decided: { ...decided, paper: null } };
  const settings = { fallback: null, ladders: {}, archived: false };
  const known = { demo: false, organisation: false, version: 1, recordedSince: day("2026-01-01"), settings };
  const company = { ...one.matter.company, ...known };
  const events = endedEntries({ company, items: [item] }, one.stand(), today, null);
  const after = events.reduce<Item>((state, event) => evolveItem(state, event as ItemEvent), item);
  const open = (on: string) =>
    evaluate(caseLaw, factsOf(company, [after]), day(on))
      .obligations.filter(({ rule }) => courseOf(course).obligations.includes(rule))
      .map(({ id }) => id);
  return { events, after, open };
}

function sentence(events: ReturnType<typeof ended>["events"]): string {
  const [event] = events;
  const stored = { ...event, version: 2, recordedAt: "2026-11-26T01:00:00.000Z", by: "p", commandId: "c" } as never;
  const named = (text: string) => ({ zh: text, en: text });
  const names = { item: "item-1", nameOf: String, dutyOf: named, whoWrote: named, caseOf: named, serviceOf: named };
  return historyEntryOf(stored, { ...names, detailTitle: () => null }).sentence.zh;
}

describe("a business that was given up", () => {
  const terms = [{ start: day("2021-12-31"), end: day("2026-12-30") }];
  test("early ends on the day of the decision, and its report is done, said before that it would end or not", () => {
    for (const notContinuing of [true, false]) {
      const { events, after, open } = ended("terminate-licence", { how: "early" }, { terms, notContinuing });
      expect(events.map(({ kind }) => kind)).toEqual(["item-corrected", "duty-done"]);
      expect(events[1]).toMatchObject({ on: "2026-10-08", data: { duty: "report-not-continuing", done: true } });
      expect(after).toMatchObject({ notContinuing: true, terms: [{ start: "2021-12-31", end: "2026-11-25" }] });
      expect([open("2026-11-26"), open("2026-12-31"), open("2027-06-01")]).toEqual([[], [], []]);
      expect(sentence(events)).toBe("终止：不再延续；到期日 由 2026-12-30 改为 2026-11-25（办件「case-1」办结）");
    }
  });
  test("early ends with the term that runs: one that a renewal added does not begin", () => {
    const further = { start: day("2026-12-31"), end: day("2031-12-30") };
    const { events, after } = ended("terminate-licence", { how: "early" }, { terms: [...terms, further] });
    expect(after.terms).toEqual([{ start: "2021-12-31", end: "2026-11-25" }]);
    expect(sentence(events)).toContain("到期日 由 2031-12-30 改为 2026-11-25");
  });
  test("at its end runs until then, and is not asked to report again", () => {
    const { events, after, open } = ended("terminate-licence", { how: "at-end" }, { terms, notContinuing: false });
    expect(after).toMatchObject({ notContinuing: true, terms });
    expect([open("2026-11-26"), open("2026-12-31")]).toEqual([[], []]);
    expect(sentence(events)).toBe("终止：不再延续（办件「case-1」办结）");
  });
  test("is over once: an end that had come stays, and a file of before brings nothing back", () => {
    const over = [{ start: day("2021-10-01"), end: day("2026-09-30") }];
    expect(ended("terminate-licence", { how: "early" }, { terms: over, notContinuing: true }).after.terms).toEqual(
      over,
    );
    const { after } = ended("terminate-licence", { how: "early" }, { terms, notContinuing: true });
    expect(after.formerly?.map(({ says }) => says)).toEqual([expect.stringContaining("2026-12-30")]);
  });
});

test("a number that was returned ends with the answer, and is not to be returned again", () => {
  const { after, open } = ended("return-number", {}, { kind: "sms-code", identifier: "10690001" });
  expect(after).toMatchObject({ notContinuing: true, terms: [{ end: "2026-11-25" }] });
  expect([open("2026-11-26"), open("2027-07-01")]).toEqual([[], []]);
});
