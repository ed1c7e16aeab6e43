import { describe, expect, test } from "vitest";
import { grant, PlayedCase } from "../../../test/fixtures/playedCase.ts";
import { todoReplyOf } from "./todoReplyOf.ts";

// Given a change of which another side is to be told as well, when it is handed in, then that other side is not told yet.

const other = { licensed: "no", sector: "no" };
const tell = { do: "step", stage: "tell-registrar", note: null } as const;
const hand = { do: "submit", number: null } as const;

function changed(what: string): PlayedCase {
  const one = new PlayedCase("website-filing-change", { today: "2026-11-27", opened: "2026-11-22" });
  const planned = what.includes("subject") ? { "planned-on": "2027-03-10" } : {};
  const answers = { what, "changed-on": "2026-11-20", ...planned, ...other };
  return one.say({ do: "answer", answers, on: "2026-11-22" }).collect("2026-11-23");
}

const told = (one: PlayedCase) => todoReplyOf(one.stand()).find(({ en }) => en.includes("at the domain registrar"));

describe("telling the registrar", () => {
  test("keeps its day when the change is handed in to the access provider, and is asked for", () => {
    const one = changed("subject,domain-contact").say({ ...hand, on: "2026-11-24" });
    const stand = one.stand();
    expect([stand.ownDay, stand.turn]).toEqual(["2026-12-21", "ours"]);
    expect(told(one)).toMatchObject({ at: "step" });
    expect(one.say({ ...grant, on: "2026-11-26" }).code({ do: "close", custody: null })).toBe("steps-open");
  });
  test("waits for nothing, and nothing but the close waits for it", () => {
    const after = changed("subject,domain-contact").say({ ...hand, on: "2026-11-24" });
    after.say({ ...tell, on: "2026-11-23" });
    expect([after.stand().ownDay, after.stand().turn, told(after)]).toEqual([null, "theirs", undefined]);
    expect(after.code({ do: "take-back", what: "step", stage: "tell-registrar", because: "没有改成" })).toBe("ok");
    const before = changed("subject,domain-contact").say({ ...tell, on: "2026-11-26" });
    expect(before.code({ ...hand, on: "2026-11-24" })).toBe("ok");
  });
  test("is all there is where nothing of the filing changes: nothing is handed in", () => {
    const one = changed("domain-contact");
    expect(one.code({ ...hand, on: "2026-11-24" })).toBe("stage-not-here");
    expect(one.code({ do: "close", custody: null })).toBe("steps-open");
    expect(one.say({ ...tell, on: "2026-11-26" }).code({ do: "close", custody: null })).toBe("ok");
  });
});
