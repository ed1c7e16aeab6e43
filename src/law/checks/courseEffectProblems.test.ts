import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, problemsWith, soundCourse } from "../../../test/fixtures/triedCourse.ts";

describe("what closing does to the ledger is asked for on the way", () => {
  const verify = "  - { id: verify, kind: verify, title: { zh: 核, en: Verify }, next: { zh: 核。, en: Compare. } }\n";
  const end = lineOf("effect: keep");

  it.each([
    [
      "effect: renew",
      "id: start,",
      "has the effect renew and no field end, without which the ledger knows no new term",
    ],
    [
      "effect: file-report",
      "id: end,",
      "has the effect file-report and asks for no year, without which the ledger notes no report",
    ],
    ["effect: record", "id: end,", "has the effect record and makes no kind of item"],
    [
      "effect: keep\nmakes: [{ kind: licence }]",
      "id: end,",
      "makes a kind of item and has the effect keep, which records none",
    ],
  ])("%s", (effect, field, problem) => {
    const text = soundCourse.replace("effect: keep", effect).replace("id: end,", field);
    expect(problemsOf(text)).toEqual([`${end} ${problem}`]);
  });

  it.each(["renew", "correct"])("%s takes a paper that comes out", (effect) => {
    const text = soundCourse.replace(verify, "").replace("effect: keep", `effect: ${effect}`);
    expect(problemsOf(text).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      `has the effect ${effect} and no stage verify, so nothing that comes out is entered and the ledger stays as it was`,
    ]);
  });

  it("takes an item", () => {
    expect(problemsWith("kinds: [licence]", "kinds: []")).toEqual([`${end} is about no item and has the effect keep`]);
  });
});
