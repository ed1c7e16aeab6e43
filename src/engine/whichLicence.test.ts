import { assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLaw } from "#law/parseLaw.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whichLicence } from "./whichLicence.ts";
import type { WhichLicence } from "./whichLicence.ts";

const parsed = parseLaw(lawTexts, (data) => String(data.length));
if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
const { law } = parsed;

function asked(answers: Readonly<Record<string, string>>, province: string | null = null): WhichLicence {
  return whichLicence(law, { answers: new Map(Object.entries(answers)), province });
}

function needOf(outcome: WhichLicence, id: string) {
  const need = [...outcome.services, ...outcome.numbers].find((one) => one.id === id);
  if (need === undefined) throw new Error(`no need ${id}`);
  return need;
}

/** Somebody who answers every question, or says that he does not know. */
const anybody = (withUnknown: boolean) =>
  record(
    Object.fromEntries(
      [...law.questions.values()].map(({ id, answers }) => [
        id,
        constantFrom(...answers.map((one) => one.id), ...(withUnknown ? ["unknown"] : [])),
      ]),
    ),
  );

const provinces = constantFrom(null, "anhui", "henan", "tibet");

/** Asks the first question again and again; how it ends, and what was asked. */
function interview(person: Readonly<Record<string, string>>, province: string | null) {
  const answers: Record<string, string> = {};
  for (let round = 0; round <= law.questions.size; round += 1) {
    const outcome = asked(answers, province);
    const [question] = outcome.next;
    if (question === undefined) return { outcome, answers };
    expect(answers, `${question} is asked once`).not.toHaveProperty(question);
    answers[question] = person[question] ?? "unknown";
  }
  throw new Error("the questions do not end");
}

describe("which licence", () => {
  it("asks first what settles most: whether customers get network resources at all", () => {
    const { next, services } = asked({});
    expect(next[0]).toBe("network-resources");
    expect(new Set(services.map(({ by }) => by))).toEqual(new Set(["question"]));
    expect(asked({ "network-resources": "no" }).next).not.toContain("rooms");
  });

  it("asks the details again where nobody knows the whole", () => {
    const { next } = asked({ "network-resources": "unknown" });
    expect(next).toEqual(expect.arrayContaining(["rooms", "cloud", "access"]));
    expect(next).not.toContain("network-resources");
  });

  it("believes a detail that was answered although the whole was denied", () => {
    expect(needOf(asked({ "network-resources": "no", rooms: "yes" }), "idc").state).toBe("needed");
  });

  it("says what a need rests on, and what follows without having been asked", () => {
    const { steps } = needOf(asked({ "network-resources": "no", cloud: "no" }), "idc");
    expect(steps).toEqual([
      { question: "rooms", answer: "no", follows: true },
      { question: "cloud", answer: "no", follows: false },
    ]);
  });

  it("asks whom to apply to only where something may be needed", () => {
    const nothing = Object.fromEntries(
      [...law.questions.values()].map(({ id, answers }) => [
        id,
        answers.some((one) => one.id === "no") ? "no" : "none",
      ]),
    );
    delete nothing["coverage"];
    const outcome = asked(nothing);
    expect(outcome.services.map(({ state }) => state)).not.toContain("needed");
    expect(outcome.next).toEqual([]);
    expect(asked({ ...nothing, rooms: "yes" }).next).toEqual(["coverage"]);
  });

  it("leaves an app open for its province, and says that only the law could settle it elsewhere", () => {
    const app = { "web-form": "app-only", "sells-online": "yes", "third-party-sellers": "no" };
    expect(needOf(asked(app), "edi")).toMatchObject({ by: "law", missing: ["coverage"] });
    expect(needOf(asked({ ...app, coverage: "one" }), "edi")).toMatchObject({ provinceMissing: true, missing: [] });
    expect(needOf(asked({ ...app, coverage: "one" }, "henan"), "edi")).toMatchObject({ by: "law", missing: [] });
    expect(needOf(asked({ ...app, coverage: "one" }, "anhui"), "edi")).toMatchObject({ by: "exemption" });
  });

  it("comes to an end for everybody, and asks nothing twice", () => {
    assert(
      property(anybody(true), provinces, (person, province) => {
        const { outcome } = interview(person, province);
        expect(outcome.next).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves nothing open for those who know everything but what the law leaves open", () => {
    assert(
      property(anybody(false), provinces, (person, province) => {
        for (const { services, numbers } of [asked(person, province), interview(person, province).outcome]) {
          const open = [...services, ...numbers].filter(({ state }) => state === "unknown");
          expect(open.filter(({ by, missing }) => by !== "law" || missing.length > 0)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("comes to the same by asking as by telling everything at once", () => {
    assert(
      property(anybody(false), provinces, (person, province) => {
        const { outcome, answers } = interview(person, province);
        // Details of what was denied as a whole are never asked; they are believed when told.
        const believed = { ...person };
        for (const [id, { onlyIf }] of law.questions) if (onlyIf !== null && !(id in answers)) delete believed[id];
        const states = (of: WhichLicence) => [...of.services, ...of.numbers].map(({ id, state }) => [id, state]);
        expect(states(outcome)).toEqual(states(asked(believed, province)));
      }),
      { numRuns: 40 },
    );
  });
});
