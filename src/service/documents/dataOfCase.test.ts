import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evolveItem } from "#record/item/evolveItem.ts";
import {
  PlayedCase,
  bothKept,
  courseOf,
  itemFor,
  lostAnswers,
  lostLicence,
  newScan,
} from "../../../test/fixtures/playedCase.ts";
import { dataOfCase } from "./dataOfCase.ts";

test("an application that is written once the case is closed speaks of the old licence and not of the new one", () => {
  const one = lostLicence("granted").say({
    do: "receive",
    fields: { number: "苏B2-20269999", end: "2031-11-25" },
    paper: newScan,
    on: "2026-10-16",
  });
  one.settle();
  one.say({ do: "close", custody: bothKept });
  const { item } = one.matter;
  if (item === null) throw new Error("there is no licence");
  const { id, ...before } = item;
  const after = {
    ...before,
    identifier: "苏B2-20269999",
    terms: [{ start: day("2022-03-01"), end: day("2031-11-25") }],
  };
  const corrected = { kind: "item-corrected", subject: id, on: one.matter.today, data: { before, after } } as const;
  one.ledgerSays((known) => evolveItem(known, corrected));
  expect(dataOfCase(one.stand(), one.matter.course)).toMatchObject({
    licenceNumber: "苏B2-20210001",
    validUntil: "2027年6月30日",
  });
});

test.each([
  ["lost", "遗失"],
  ["stolen", "被盗"],
  ["damaged", "损坏，残件还在"],
])("a licence that was %s is said to be so", (how, said) => {
  const one = new PlayedCase("replace-licence").say({
    do: "answer",
    answers: { ...lostAnswers, how },
    on: "2026-09-01",
  });
  expect(dataOfCase(one.stand(), one.matter.course).lossManner).toBe(said);
});

test("a question that a course adds goes into the field that it names, without a word of code", () => {
  const course = courseOf("terminate-licence");
  const [first, ...others] = course.questions;
  if (first === undefined) throw new Error("it asks nothing");
  const why = { ...first, id: "why", answers: "text", writes: "endReason" } as const;
  const changed = { ...course, questions: [first, ...others, why] };
  const one = new PlayedCase("terminate-licence", { item: itemFor(course) });
  one.matter = { ...one.matter, course: changed };
  one.say({ do: "answer", answers: { why: "业务调整", "planned-on": "2027-06-30" }, on: "2026-09-01" });
  expect(dataOfCase(one.stand(), changed)).toMatchObject({ endReason: "业务调整", endOn: "2027年6月30日" });
  expect(dataOfCase(one.stand(), course).endReason).toBeUndefined();
});

test("how a business ends is no manner of a loss, and while a case runs the ledger speaks for itself", () => {
  const item = itemFor(courseOf("terminate-licence"));
  const one = new PlayedCase("terminate-licence", { item }).say({ do: "answer", answers: { how: "early" } });
  expect(dataOfCase(one.stand(), one.matter.course).lossManner).toBeUndefined();
  expect(dataOfCase(lostLicence("granted").stand(), courseOf("replace-licence")).licenceNumber).toBeUndefined();
});
