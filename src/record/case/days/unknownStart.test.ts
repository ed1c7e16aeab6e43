import { expect, test } from "vitest";
import { isLawText } from "#law/surestOf.ts";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

test("a period whose first day nobody knows rests on its rule all the same", () => {
  const one = new PlayedCase("change-licence").say({ do: "answer", answers: { what: "name", "registered-on": null } });
  const standing = one.stand().deadlines.find(({ deadline }) => deadline.id === "after-registration");
  expect(standing).toMatchObject({ from: null, day: null, rule: { cites: [{ source: "telecom-licence-measures" }] } });
  expect(isLawText(standing?.rule.confidence ?? "unverified")).toBe(true);
});
