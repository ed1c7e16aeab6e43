// 「怎么算的」 of every worked case of every rule, word for word, beside the golden explanations of items.
import { expect, test } from "vitest";
import { evaluate } from "#engine/evaluate.ts";
import { explain } from "#engine/explain.ts";
import type { LawCase } from "#law/files/caseFile.ts";
import { companyOf } from "#engine/cases/companyOfCase.ts";
import { law, lawCases } from "./fixtures/lawCases.ts";
import { writtenLines } from "./fixtures/writtenLines.ts";

/**
 * The case by its name, and each duty of the rule with its explanation in both languages. `told` keeps every explanation
 * with the case that it first stood with: on another day it is often the same word for word.
 */
function explained(rule: string, one: LawCase, told: Map<string, string>): readonly string[] {
  const { obligations } = evaluate(law, companyOf(one, rule), one.asOf);
  const duties = obligations.filter((duty) => duty.rule === rule && duty.item === "item");
  if (duties.length === 0) return [];
  const lines = duties.flatMap((duty) => {
    const text = writtenLines(explain(law, duty)).join("\n");
    const before = told.get(text);
    if (before === undefined) told.set(text, one.name);
    const head = `${rule}: ${duty.lastDayToAct}, ${duty.daysLeft} days, ${duty.light}`;
    return [head, before === undefined ? text : `  同 as: ${before}`];
  });
  return [[`${one.asOf} ${one.name}`, ...lines].join("\n")];
}

test.each(lawCases.files)("$rule", async ({ rule, cases }) => {
  const told = new Map<string, string>();
  const text = cases.flatMap((one) => explained(rule, one, told));
  expect(text.length).toBeGreaterThan(0);
  await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot(`golden/rules/${rule}.txt`);
});
