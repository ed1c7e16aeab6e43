import { describe, expect, test } from "vitest";
import { endOfBusiness } from "../../../../test/fixtures/endOfBusiness.ts";
import { grant } from "../../../../test/fixtures/playedCase.ts";
import type { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

// A step of which the first day is entered lasts as its period says, and what follows is counted from its end.

const standing = (one: PlayedCase, id: string) => one.stand().stages.find(({ stage }) => stage.id === id);
const expected = (one: PlayedCase, id: string) => one.stand().expected.find(({ stage }) => stage.id === id);

describe("a publication that began", () => {
  test("lasts: nothing is expected any earlier than before it was entered", () => {
    const before = endOfBusiness("accepted").on("2026-09-14");
    const one = endOfBusiness("publishing").on("2026-09-14");
    expect(one.stand()).toMatchObject({ turn: "theirs", light: "green", current: { id: "published" } });
    expect(expected(one, "published")).toMatchObject({ from: "2026-09-14", assumed: false });
    // Thirty days from the 14th of September; until that is entered they count from the receipt on the 7th.
    expect(expected(one, "decide")).toMatchObject({ from: "2026-10-14", assumed: true });
    const decide = [before, one].map((of) => expected(of, "decide")?.heard[0]?.to.latest);
    expect(decide).toEqual(["2026-12-07", "2026-12-14"]);
  });
  test("is done on its last day, once that is over", () => {
    const one = endOfBusiness("publishing").on("2026-10-14");
    expect(standing(one, "published")).toMatchObject({ state: "current", on: null });
    one.on("2026-10-15");
    expect(standing(one, "published")).toMatchObject({ state: "done", on: "2026-10-14" });
    expect(one.stand().current?.id).toBe("decide");
    expect(expected(one, "decide")).toMatchObject({ from: "2026-10-14", assumed: false });
  });
  test("ends with a decision, and is entered once", () => {
    const one = endOfBusiness("publishing").on("2026-10-01");
    expect(one.code({ do: "step", stage: "published", note: null })).toBe("stage-done");
    one.say(grant);
    expect(standing(one, "published")).toMatchObject({ state: "done", on: "2026-10-01" });
    expect(one.stand().current?.id).toBe("stop");
  });
});
