import { expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { isRunning, whyNot } from "./whyNot.ts";

const stages = ["ask", "submit", "accept", "decide", "verify", "close"].map((kind) => ({ id: kind, kind }));

/** A case of which only what the rules look at is there. */
function standing(changed: Partial<Record<keyof CaseReply, unknown>>): CaseReply {
  const empty = {
    stages,
    closed: null,
    archived: false,
    submitted: null,
    accepted: null,
    decided: null,
    received: null,
    paused: null,
    waiting: null,
    mayDeemAccepted: false,
    corrections: [],
    clocks: [],
    compared: [],
  };
  return { ...empty, ...changed } as unknown as CaseReply;
}

const submitted = { on: "2026-09-07" };
const clocks = [{ stage: "decide" }];

test("each thing waits for what comes before it, and says for what", () => {
  expect(whyNot(standing({}), "accept")).toBe("not-submitted");
  expect(whyNot(standing({ waiting: { code: "questions-open" } }), "submit")).toBe("waiting");
  expect(whyNot(standing({ submitted }), "accept")).toBeNull();
  expect(whyNot(standing({ submitted }), "deem")).toBe("not-deemed");
  expect(whyNot(standing({ submitted }), "extend")).toBe("not-accepted");
  expect(whyNot(standing({ submitted, corrections: [{ answered: null }] }), "accept")).toBe("correction-open");
  const tooLate = standing({ submitted, corrections: [{ answered: null }], mayDeemAccepted: true });
  expect(whyNot(tooLate, "deem")).toBeNull();
  expect(whyNot(tooLate, "accept")).toBe("correction-open");
  expect(whyNot(standing({ submitted, corrections: [{ answered: null }] }), "deem")).toBe("correction-open");
  expect(whyNot(standing({ submitted, accepted: submitted, clocks }), "pause")).toBeNull();
  expect(whyNot(standing({ submitted, accepted: submitted, clocks }), "resume")).toBe("not-paused");
});

test("the end waits for the decision and for every difference, and a refusal ends at once", () => {
  const granted = { submitted, accepted: submitted, decided: { outcome: "granted" } };
  expect(whyNot(standing({ submitted, accepted: submitted }), "close")).toBe("not-decided");
  expect(whyNot(standing(granted), "close")).toBe("no-result");
  expect(whyNot(standing({ ...granted, received: submitted, compared: [{ open: true }] }), "close")).toBe(
    "fields-open",
  );
  expect(whyNot(standing({ ...granted, received: submitted, compared: [{ open: false }] }), "close")).toBeNull();
  expect(whyNot(standing({ submitted, decided: { outcome: "refused" } }), "close")).toBeNull();
  expect(whyNot(standing({ ...granted, closed: submitted }), "close")).toBe("closed");
});

test("of an archived company only giving up can be said", () => {
  expect(whyNot(standing({ archived: true }), "submit")).toBe("archived");
  expect(whyNot(standing({ archived: true }), "publish")).toBe("archived");
  expect(whyNot(standing({ archived: true }), "withdraw")).toBeNull();
  expect(isRunning(standing({ archived: true }))).toBe(false);
  expect(whyNot(standing({ archived: true, closed: submitted }), "withdraw")).toBe("closed");
});
