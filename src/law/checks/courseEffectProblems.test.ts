import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, problemsWith, soundCourse, triedPath } from "../../../test/fixtures/triedCourse.ts";

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

describe("what is recorded is something in every case, and the ledger can tell it", () => {
  const recorded = (makes: string, fields = "id: end,") =>
    problemsOf(soundCourse.replace("id: end,", fields).replace("effect: keep", `effect: record\nmakes: ${makes}`));
  const withNumber = `id: number, title: { zh: 号, en: Number }, expect: new, cites: [{ source: seed-replacement-practice, article: 性质 }], confidence: practice }
  - { id: end,`;

  it("also where nobody knows the answers", () => {
    const [one, two] = ["one", "two"].map((is) => `when: { question: what, is: ${is} }`);
    expect(recorded(`[{ kind: licence, ${one} }, { kind: sms-code, ${two} }]`, withNumber)).toEqual([
      `${triedPath}:34 makes nothing where nobody knows the answers, since each of makes has a when; the ledger would stay without what came out`,
    ]);
    expect(recorded(`[{ kind: licence, ${one} }, { kind: sms-code }]`, withNumber)).toEqual([]);
  });

  it("and what stands behind that is never reached", () => {
    expect(recorded("[{ kind: licence }, { kind: sms-code }]", withNumber)).toEqual([
      `${triedPath}:34 stands after one without when, which always holds, and is never reached`,
    ]);
    const asks = "expect: asked, asks: [{ says: authority }, { says: province }],";
    expect(problemsWith("expect: same,", asks)).toEqual([
      `${lineOf("id: end,")} stands after one without when, which always holds, and is never reached`,
    ]);
  });

  it("by its number and its end", () => {
    expect(recorded("[{ kind: licence }]", "id: start,")).toEqual([
      `${triedPath}:33 makes licence, which the ledger does not take without number, and has no such field`,
      `${triedPath}:33 makes licence, which the ledger does not take without end, and has no such field`,
    ]);
    expect(recorded("[{ kind: website-filing }]", "id: name,")).toEqual([]);
  });
});
