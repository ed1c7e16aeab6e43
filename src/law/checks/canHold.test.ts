import { expect, test } from "vitest";
import type { Condition } from "../condition.ts";
import type { CaseQuestion } from "../course.ts";
import { canHold } from "./canHold.ts";

const both = { zh: "问", en: "Asked" };
const once = { ask: both, help: null, onlyIf: null, writes: null, lastDay: null };

function question(id: string, answers: readonly string[], several = false): CaseQuestion {
  const written = "title" as const;
  return { ...once, id, several, answers: answers.map((answer) => ({ id: answer, title: both, written })) };
}

const is = (fact: string, value: string): Condition<string> => ({ kind: "is", fact, value });
const all = (...of: readonly Condition<string>[]): Condition<string> => ({ kind: "all", of });
const not = (of: Condition<string>): Condition<string> => ({ kind: "not", of });

test("several answers hold at once, and at least one of them", () => {
  const what = [question("what", ["a", "b"], true)];
  expect(canHold(what, [all(is("what", "a"), is("what", "b"))])).toBe(true);
  expect(canHold(what, [all(not(is("what", "a")), not(is("what", "b")))])).toBe(false);
  expect(canHold([question("what", ["a", "b", "c"], true)], [not(is("what", "a")), not(is("what", "b"))])).toBe(true);
});

test("what is only unknown does not fail", () => {
  const asked = [question("what", ["a", "b"]), { ...question("more", ["a", "b"]), onlyIf: is("what", "a") }];
  expect(canHold(asked, [is("what", "b")], [is("more", "a")])).toBe(false);
  expect(canHold(asked, [is("what", "a")], [is("more", "a")])).toBe(true);
  expect(canHold(asked, [null], [null])).toBe(false);
  expect(canHold(asked, [null], [])).toBe(true);
});

test("nobody says so where too much would have to be tried", () => {
  const ids = Array.from({ length: 30 }, (_, at) => `a${at}`);
  const never = not({ kind: "any", of: ids.map((id) => is("what", id)) });
  expect(canHold([question("what", ids, true)], [never])).toBeNull();
  expect(canHold([question("what", ids)], [never])).toBe(false);
});
