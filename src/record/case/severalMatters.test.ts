import { describe, expect, test } from "vitest";
import { PlayedCase } from "../../../test/fixtures/playedCase.ts";

// Given a company that changes several things at once, one case carries them all.

const changing = (what: string, more: Record<string, string | null> = {}) =>
  new PlayedCase("change-licence").say({ do: "answer", answers: { what, ...more } });
const materials = (one: PlayedCase) => one.stand().papers.map(({ material }) => material.id);
const asked = (one: PlayedCase) => one.stand().questions.map(({ id }) => id);

describe("a change of several matters", () => {
  test("is one answer, each matter once and in the order of the question, however it is written", () => {
    const one = changing("legal-representative， name、site-address,name");
    expect(one.state.answers["what"]).toBe("name,legal-representative,site-address");
  });

  test.each([
    ["", "words-missing"],
    [" , ", "answer-unknown"],
    ["name,everything", "answer-unknown"],
  ])("with %j among the answers is refused", (what, code) => {
    expect(new PlayedCase("change-licence").code({ do: "answer", answers: { what } })).toBe(code);
  });

  test("asks every question of each", () => {
    const both = asked(changing("name,entity"));
    for (const alone of [asked(changing("name")), asked(changing("entity"))])
      expect(both).toEqual(expect.arrayContaining([...alone]));
  });

  test("needs the papers of each, none twice", () => {
    const both = materials(changing("entity,site-address"));
    const alone = [...materials(changing("entity")), ...materials(changing("site-address"))];
    expect(both.toSorted()).toEqual([...new Set(alone)].toSorted());
  });

  test("keeps each period, and waits for the earliest day", () => {
    const days = { "registered-on": "2026-11-10", "planned-on": "2027-03-01", "decided-on": "2026-11-15" };
    const stand = changing("name,scope", days).stand();
    const found = new Map(stand.deadlines.map(({ deadline, day }) => [deadline.id, day]));
    expect([...found.keys()].toSorted()).toEqual(["after-decision", "after-registration", "before-change"]);
    expect(stand.actBy).toBe([...found.values()].toSorted()[0]);
  });

  test("shows the texts that contradict each other, and what comes first for each", () => {
    const forks = changing("scope,registered-address,capital")
      .stand()
      .forks.map(({ id }) => id);
    expect(forks).toEqual(expect.arrayContaining(["two-texts", "registered-address", "capital"]));
    expect(forks).not.toContain("same-entity");
  });

  test("goes through the steps of each", () => {
    const steps = changing("name,shareholders")
      .stand()
      .stages.map(({ stage }) => stage.id);
    expect(steps).toEqual(expect.arrayContaining(["register", "resolve"]));
  });

  test("of one matter alone reads as it always did", () => {
    const one = changing("capital");
    expect(one.state.answers["what"]).toBe("capital");
    expect(asked(one)).toEqual(["what"]);
  });
});

describe("the new licence after a change", () => {
  const states = (one: PlayedCase, fields: Record<string, string>) => {
    one.state = { ...one.state, result: { on: one.matter.today, fields, paper: null } };
    return new Map(one.stand().compared.map(({ field, state }) => [field.id, state]));
  };

  test("is compared with everything that was applied for", () => {
    const one = changing("name,legal-representative", {
      "asked.company": "甲公司",
      "asked.legal-representative": "李四",
    });
    const found = states(one, { company: "甲公司", "legal-representative": "张三" });
    expect(found.get("company")).toBe("agrees");
    expect(found.get("legal-representative")).toBe("differs");
  });

  test("that still says the old name does not agree with a change of name of which nobody said what to", () => {
    const { name } = changing("name").matter.company;
    expect(states(changing("name"), { company: name }).get("company")).toBe("nothing-to-compare");
    expect(states(changing("capital"), { company: name }).get("company")).toBe("agrees");
  });
});

test("a matter that the authority refused is taken out of the answer: what it asked for is not expected any more", () => {
  const one = changing("name,legal-representative", {
    "asked.company": "甲公司",
    "asked.legal-representative": "李四",
    "before.legal-representative": "张三",
  });
  const result = { on: one.matter.today, fields: { company: "甲公司", "legal-representative": "张三" }, paper: null };
  one.state = { ...one.state, result };
  const stateOf = () => one.stand().compared.find(({ field }) => field.id === "legal-representative")?.state;
  expect(stateOf()).toBe("differs");
  one.say({ do: "answer", answers: { what: "name", "asked.legal-representative": null } });
  expect(stateOf()).toBe("agrees");
});
