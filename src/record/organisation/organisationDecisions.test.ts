import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { decideAbsences } from "./decideAbsences.ts";
import { decideLeaving } from "./decideLeaving.ts";
import { decidePerson } from "./decidePerson.ts";
import type { OrganisationDecision } from "./denial.ts";
import { evolveOrganisation, newOrganisation } from "./organisation.ts";
import type { Organisation, OrganisationEvent, PersonDetails } from "./organisation.ts";
import { whoIsTold } from "./whoIsTold.ts";

const today = day("2026-11-21");

const plain: PersonDetails = { name: "", spellings: [], email: null, mobile: null, language: "zh", channels: [] };

function organisationOf(...names: readonly string[]): Organisation {
  const mail: OrganisationEvent = {
    kind: "channel-set",
    subject: "mail",
    on: today,
    data: { channel: { kind: "smtp", title: "公司邮箱", settings: {} } },
  };
  const people = names.map((name): OrganisationEvent => ({
    kind: "person-set",
    subject: name,
    on: today,
    data: { ...plain, name },
  }));
  return [mail, ...people].reduce(evolveOrganisation, newOrganisation);
}

function personIn(state: Organisation, id: string) {
  const person = state.people.get(id);
  if (person === undefined) throw new Error(`no ${id}`);
  return person;
}

function codeOf(decision: OrganisationDecision): string {
  return decision.ok ? decision.events.map(({ kind }) => kind).join(",") : decision.code;
}

function after(state: Organisation, decision: OrganisationDecision): Organisation {
  if (!decision.ok) throw new Error(decision.code);
  return decision.events.reduce(evolveOrganisation, state);
}

describe("a person", () => {
  const state = organisationOf("张敏", "李雷");
  const save = (details: Partial<PersonDetails>, id = "new") =>
    decidePerson(state, id, { ...plain, name: "韩梅", ...details }, today);

  test.each<[string, Partial<PersonDetails>, string]>([
    ["somebody new", {}, "person-set"],
    ["the name of another, however it is spaced", { name: "张 敏" }, "name-taken"],
    ["a spelling that is the name of another", { spellings: ["李雷"] }, "name-taken"],
    ["a line break in the address", { email: "a@example.com\r\nBcc: b@example.com" }, "mail-address-invalid"],
    ["two addresses", { email: "a@example.com,b@example.com" }, "mail-address-invalid"],
    ["a display name", { email: "Han <a@example.com>" }, "mail-address-invalid"],
    ["no host", { email: "a@example" }, "mail-address-invalid"],
    ["a good address", { email: " han.mei+zz@example.com.cn ", channels: ["mail"] }, "person-set"],
    ["a mobile with words", { mobile: "问前台" }, "mobile-invalid"],
    ["a mobile with spaces", { mobile: "+86 138 0000 1111" }, "person-set"],
    ["a channel that is not there", { channels: ["gone"] }, "channel-unknown"],
    ["mail without an address", { channels: ["mail"] }, "mail-address-needed"],
  ])("%s", (_, details, code) => expect(codeOf(save(details))).toBe(code));

  test("said again, nothing is written; her own name is not taken", () => {
    expect(codeOf(save({ name: "张敏" }, "张敏"))).toBe("");
    expect(codeOf(save({ name: "张敏", spellings: ["张 敏", "阿敏", "阿敏"] }, "张敏"))).toBe("person-set");
  });
});

describe("absences", () => {
  const state = organisationOf("甲", "乙", "丙");
  const away = (from: string, to: string, deputy: string | null) => ({ from: day(from), to: day(to), deputy });
  const decide = (at: Organisation, who: string, ...absences: ReturnType<typeof away>[]) =>
    decideAbsences(at, personIn(at, who), absences, today);

  test.each<[string, ReturnType<typeof away>[], string]>([
    ["with a deputy", [away("2026-12-01", "2026-12-10", "乙")], "absences-set"],
    ["of one day", [away("2026-12-01", "2026-12-01", null)], "absences-set"],
    ["that end before they begin", [away("2026-12-02", "2026-12-01", null)], "absence-ends-before"],
    [
      "on the same day twice",
      [away("2026-12-05", "2026-12-09", null), away("2026-12-01", "2026-12-05", "乙")],
      "absences-overlap",
    ],
    ["with oneself as deputy", [away("2026-12-01", "2026-12-02", "甲")], "stands-in-for-self"],
    ["with somebody unknown", [away("2026-12-01", "2026-12-02", "丁")], "person-unknown"],
    ["that lie behind, with somebody unknown", [away("2020-12-01", "2020-12-02", "丁")], "absences-set"],
  ])("%s", (_, absences, code) => expect(codeOf(decide(state, "甲", ...absences))).toBe(code));

  test("two who stand in for each other on the same day are refused, on different days they are not", () => {
    const one = after(state, decide(state, "甲", away("2026-12-01", "2026-12-10", "乙")));
    const two = after(one, decide(one, "乙", away("2026-12-20", "2026-12-30", "甲")));
    expect(decide(two, "丙", away("2026-12-01", "2026-12-30", "甲")).ok).toBe(true);
    expect(decide(one, "乙", away("2026-12-10", "2026-12-12", "甲"))).toMatchObject({
      code: "stand-ins-in-circle",
      data: { on: "2026-12-10" },
    });
  });

  test("a circle through a third is found", () => {
    const one = after(state, decide(state, "甲", away("2026-12-01", "2026-12-10", "乙")));
    const two = after(one, decide(one, "乙", away("2026-12-05", "2026-12-15", "丙")));
    expect(codeOf(decide(two, "丙", away("2026-12-08", "2026-12-09", "甲")))).toBe("stand-ins-in-circle");
  });
});

describe("leaving", () => {
  const state = organisationOf("甲", "乙", "丙");
  const leave = (at: Organisation, who: string, on: string, successor: string | null) =>
    decideLeaving(at, personIn(at, who), { on: day(on), successor }, today);

  test("hands over, and coming back takes it back", () => {
    const gone = after(state, leave(state, "甲", "2026-12-01", "乙"));
    const told = (on: string, at = gone) =>
      whoIsTold(at, { owners: ["甲"], fallback: null }, 0, day(on)).map(({ person }) => person);
    expect([told("2026-11-30"), told("2026-12-01")]).toEqual([["甲"], ["乙"]]);
    const back = after(gone, decideLeaving(gone, personIn(gone, "甲"), null, today));
    expect(told("2026-12-01", back)).toEqual(["甲"]);
    expect(codeOf(decideLeaving(back, personIn(back, "甲"), null, today))).toBe("");
  });

  test("to oneself, to nobody known, to somebody who has left, or around, is refused", () => {
    const gone = after(state, leave(state, "甲", "2026-11-01", null));
    expect(codeOf(leave(state, "甲", "2026-12-01", "甲"))).toBe("stands-in-for-self");
    expect(codeOf(leave(state, "甲", "2026-12-01", "丁"))).toBe("person-unknown");
    expect(codeOf(leave(gone, "乙", "2026-12-01", "甲"))).toBe("person-has-left");
    const later = after(state, leave(state, "甲", "2026-12-10", "乙"));
    expect(codeOf(leave(later, "乙", "2026-12-01", "甲"))).toBe("stand-ins-in-circle");
  });
});
