import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { endOfBusiness } from "../../../../test/fixtures/endOfBusiness.ts";
import { PlayedCase, caseLaw, grant } from "../../../../test/fixtures/playedCase.ts";
import { isTheirs } from "../days/isTheirs.ts";

// A step waits for what it comes after; one of the other side for whatever it answers to.

const published = { do: "step", stage: "published", note: null } as const;

describe("a step of the other side", () => {
  test("is refused before the submission in every course, and nothing is forecast any shorter", () => {
    const codes = [...caseLaw.courses.values()].flatMap(({ id, stages }) => {
      const submit = stages.findIndex(({ kind }) => kind === "submit");
      return stages
        .filter(({ kind }, at) => kind === "step" && at > submit && submit !== -1)
        .filter(isTheirs)
        .map((stage) => {
          const one = new PlayedCase(id).say({ do: "answer", answers: id === "number-application" ? several : {} });
          const before = one.stand().expected;
          const code = one.code({ do: "step", stage: stage.id, note: null });
          expect(one.stand().expected).toEqual(before);
          return [id, stage.id, code];
        });
    });
    expect(codes).toEqual([
      ["number-application", "file", "not-submitted"],
      ["terminate-licence", "published", "not-submitted"],
    ]);
  });
  test("is refused before the acceptance that it follows, and before the day of receipt", () => {
    expect(endOfBusiness("submitted").code(published)).toBe("not-accepted");
    const one = endOfBusiness("accepted");
    expect(one.code({ ...published, on: "2026-09-04" })).toBe("case-out-of-order");
    expect(one.code({ ...published, on: "2026-09-09" })).toBe("ok");
  });
  test("keeps what it waited for from being taken back before it", () => {
    const one = endOfBusiness("publishing");
    const acceptance = { do: "take-back", what: "acceptance", stage: null, because: "登错了" } as const;
    expect(one.ask(acceptance)).toMatchObject({ code: "taken-back-later", data: { later: "step" } });
    one.say({ do: "take-back", what: "step", stage: "published", because: "登错了" });
    expect(one.code(acceptance)).toBe("ok");
  });
  test("after a decision waits for it to be granted", () => {
    const one = new PlayedCase("number-application").say({ do: "answer", answers: several });
    const file = { do: "step", stage: "file", note: null } as const;
    const submitted = { on: one.matter.today, number: null, papers: [], manifest: "" };
    one.state = { ...one.state, submitted, accepted: { on: one.matter.today, number: null, deemed: false } };
    expect(one.code(file)).toBe("not-decided");
    expect(one.say({ ...grant, outcome: "refused", because: "号码不足" }).code(file)).toBe("not-granted");
  });
});

describe("a step of our own", () => {
  const open = { do: "step", stage: "open", note: null } as const;
  test("after a decision waits for it, and is not on a day before anything was handed in", () => {
    const one = new PlayedCase("number-application").say({ do: "answer", answers: several });
    expect(one.code({ ...open, on: "2025-01-05" })).toBe("not-submitted");
    const submitted = { on: one.matter.today, number: null, papers: [], manifest: "" };
    one.state = { ...one.state, submitted, accepted: { on: one.matter.today, number: null, deemed: false } };
    expect(one.code(open)).toBe("not-decided");
    one.say(grant);
    expect(one.code({ ...open, on: "2025-01-05" })).toBe("case-out-of-order");
    expect(one.code(open)).toBe("ok");
  });
  test("that reports another comes after that one, and not on a day before it", () => {
    const one = new PlayedCase("number-application").say({ do: "answer", answers: several });
    const submitted = { on: day("2026-11-02"), number: null, papers: [], manifest: "" };
    one.state = { ...one.state, submitted, accepted: { on: submitted.on, number: null, deemed: false } };
    one.say({ ...grant, on: "2026-11-03" });
    const report = { do: "step", stage: "report-opening", note: null } as const;
    expect(one.ask(report)).toMatchObject({ code: "steps-open", data: { step: "open" } });
    one.say({ ...open, on: "2026-11-10" });
    expect(one.code({ ...report, on: "2026-11-09" })).toBe("case-out-of-order");
    expect(one.code({ ...report, on: "2026-11-10" })).toBe("ok");
  });
  test("before the submission is entered on the day on which it was done, be that before the case", () => {
    expect(new PlayedCase("renew-contract").code({ do: "step", stage: "offer", note: null, on: "2026-01-05" })).toBe(
      "ok",
    );
  });
});

const several = { coverage: "several" };
