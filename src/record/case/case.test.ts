import { describe, expect, test } from "vitest";
import { lostLicence } from "../../../test/fixtures/playedCase.ts";
import { evolveCase } from "./evolveCase.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./caseEvent.ts";

// A case is nothing but its entries.

describe("folding", () => {
  test("the entries of a case again gives the same case", () => {
    const { events, state } = lostLicence("received");
    expect(events.reduce<Case | null>(evolveCase, null)).toEqual(state);
    const written = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
    expect(written.reduce<Case | null>(evolveCase, null)).toEqual(state);
  });
  test("takes no entry that cannot follow", () => {
    const { events, state } = lostLicence("submitted");
    const [opened, answered] = events;
    if (opened === undefined || answered === undefined) throw new Error("the case has no entries");
    expect(() => evolveCase(state, opened)).toThrow(/opened twice/);
    expect(() => evolveCase(null, answered)).toThrow(/never opened/);
    const { subject, on } = opened;
    expect(() => evolveCase(state, { kind: "case-resumed", subject, on, data: {} })).toThrow(
      /nothing that this could end/,
    );
  });
  test("keeps the last day, whatever silence reaches back to", () => {
    const { state } = lostLicence("accepted");
    const deemed = {
      kind: "case-accepted",
      subject: state.id,
      on: state.openedOn,
      data: { number: null, deemed: true },
    };
    expect(evolveCase(state, deemed as CaseEvent).lastOn).toBe(state.lastOn);
  });
});
