import { describe, expect, test } from "vitest";
import { endOfBusiness } from "../../../../test/fixtures/endOfBusiness.ts";
import { changedFiling } from "../../../../test/fixtures/changedFiling.ts";
import { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

// A period of the law in which the other side acts runs like a clock, where its stage names no clock.

const clocks = (one: PlayedCase) =>
  one
    .stand()
    .clocks.map(({ stage, clock, others }) => [stage?.id, clock.start, clock.ended?.on ?? null, others.length]);

describe("a filing that is decided within twenty working days", () => {
  test("has a clock, and is red once they are over", () => {
    const one = changedFiling("2026-11-05");
    expect(clocks(one)).toEqual([["decide", "2026-10-09", null, 0]]);
    expect(one.stand()).toMatchObject({ turn: "theirs", light: "green" });
    expect(one.on("2026-11-27").stand().light).toBe("red");
  });
});

describe("the end of a business", () => {
  test("has the clocks of publication and decision, each once it is reached", () => {
    expect(clocks(endOfBusiness("accepted").on("2026-09-14")).slice(1)).toEqual([["published", "2026-09-07", null, 1]]);
    const one = endOfBusiness("publishing").on("2026-09-20");
    expect(clocks(one).slice(1)).toEqual([["published", "2026-09-14", null, 1]]);
    expect(clocks(one.on("2026-10-15")).slice(1)).toEqual([
      ["published", "2026-09-14", "2026-10-14", 1],
      ["decide", "2026-10-14", null, 1],
    ]);
  });
  test("is late by no reading before it is late by the last", () => {
    const one = endOfBusiness("publishing").on("2026-12-15");
    const [, , decide] = one.stand().clocks;
    expect([decide?.stage?.id, decide?.others.length]).toEqual(["decide", 1]);
    expect(one.stand().light).toBe("green");
    expect(one.on("2027-02-28").stand().light).toBe("red");
  });
});

describe("sixty days of which the text names no unit", () => {
  test("are told in both, as expected and as they run", () => {
    const fresh = new PlayedCase("new-licence");
    const decide = () => fresh.stand().expected.find(({ stage }) => stage.kind === "decide");
    const told = () =>
      decide()
        ?.heard.filter(({ reading }) => reading)
        .map(({ heard }) => heard.says.zh);
    expect(told()).toEqual(["增值电信业务经营许可的审查期限（按工作日）"]);
    expect(decide()?.byLaw).not.toBeNull();
  });
});
