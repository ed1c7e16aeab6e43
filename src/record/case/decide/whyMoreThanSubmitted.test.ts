import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, caseLaw, flawless, grant, lostLicence, printed } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";

// Given a case that was handed in, when an answer changes, then it needs no more than the other side got.

const answer = (answers: Readonly<Record<string, string | null>>): Said => ({ do: "answer", answers });
const notice = { do: "ask-correction", points: [{ id: "1", says: "重新登报" }], until: null, notice: null } as const;
const supplied = { do: "answer-correction", answers: [{ point: "1", says: "已补" }] } as const;
const undone = { do: "take-back", what: "correction", stage: null, because: "登错了" } as const;

describe("an answer after the submission", () => {
  test.each(["submitted", "accepted", "granted", "received"] as const)(
    "asks for no paper that was not handed in, once it is %s",
    (upTo) => {
      const one = lostLicence(upTo);
      expect(one.ask(answer({ how: "damaged" }))).toMatchObject({
        code: "more-than-submitted",
        at: "how",
        data: { why: "papers", on: "2026-09-07", zh: expect.stringMatching(/./u) },
      });
      expect(one.code(answer({ how: "stolen" }))).toBe("ok");
    },
  );
  test("asks for no other newspaper, no earlier loss and no other authority", () => {
    const one = lostLicence("accepted");
    expect(one.ask(answer({ "newspaper-level": "national" }))).toMatchObject({
      data: { why: "papers", zh: "登报声明" },
    });
    expect(one.code(answer({ "newspaper-level": "city" }))).toBe("ok");
    expect(one.code(answer({ "noticed-on": "2026-09-03" }))).toBe("more-than-submitted");
    expect(one.ask(answer({ authority: "guangdong" }))).toMatchObject({
      code: "more-than-submitted",
      at: "authority",
      data: { why: "authority", zh: expect.stringContaining("江苏") },
    });
    expect(one.code(answer({ authority: "jiangsu" }))).toBe("ok");
  });
  test("is free where it asks for nothing more: what the old paper says, what happened, what nobody knew", () => {
    const one = lostLicence("granted");
    expect(one.code(answer({ circumstances: "出差时遗失" }))).toBe("ok");
    expect(one.code(answer({ "before.number": "苏B2-20210001", electronic: "no" }))).toBe("ok");
    const unnamed = lostLicence("submitted");
    unnamed.state = { ...unnamed.state, authority: null };
    expect(unnamed.code(answer({ authority: "jiangsu" }))).toBe("ok");
  });
  test.each(["submitted", "accepted", "granted", "received"] as const)(
    "leads to no other way, once it is %s",
    (upTo) => {
      expect(lostLicence(upTo).ask(answer({ what: "acceptance-notice" }))).toMatchObject({
        code: "more-than-submitted",
        at: "what",
        data: { why: "instead", on: "2026-09-07", zh: expect.stringContaining("受理通知书") },
      });
    },
  );
  test("adds no matter that was not handed in, and may leave one away or come to know one", () => {
    const change = (what: string | null) => {
      const one = new PlayedCase("change-licence", { today: "2026-11-26" });
      one.say(answer({ what, "registered-on": "2026-10-30", "decided-on": "2026-10-30", "planned-on": "2027-06-01" }));
      one.state = { ...one.state, submitted: { on: day("2026-11-04"), number: null, papers: [], manifest: "m" } };
      return one;
    };
    const representative = change("legal-representative");
    for (const what of ["legal-representative,scope", "legal-representative,name", "scope"])
      expect([what, representative.ask(answer({ what }))]).toEqual([
        what,
        expect.objectContaining({
          code: "more-than-submitted",
          data: expect.objectContaining({ why: "matter", on: "2026-11-04", zh: expect.stringMatching(/./u) }),
        }),
      ]);
    expect(change("legal-representative,scope").code(answer({ what: "legal-representative" }))).toBe("ok");
    expect(representative.code(answer({ "registered-on": "2026-10-29" }))).toBe("ok");
    expect(change(null).code(answer({ what: "legal-representative" }))).toBe("ok");
  });
  test("leads to no other way while a correction is open either", () => {
    const one = lostLicence("submitted").say({ ...notice, on: "2026-09-08" });
    expect(one.code(answer({ what: "acceptance-notice" }))).toBe("more-than-submitted");
  });
  test("of every course leads to no other way", () => {
    const ways = [...caseLaw.courses.values()].flatMap(({ id, forks, questions }) =>
      forks.flatMap(({ does, when }) =>
        does === "instead" && when.kind === "is" && questions.some((question) => question.id === when.fact)
          ? [{ id, fact: when.fact, value: when.value }]
          : [],
      ),
    );
    expect(ways.length).toBeGreaterThan(5);
    for (const { id, fact, value } of ways) {
      const one = new PlayedCase(id);
      one.state = { ...one.state, submitted: { on: day("2026-09-07"), number: null, papers: [], manifest: "m" } };
      const refused = one.ask(answer({ [fact]: String(value) }));
      expect([id, refused]).toEqual([id, expect.objectContaining({ code: "more-than-submitted" })]);
    }
  });
  test("that led elsewhere all the same neither withdraws what was granted nor takes its copies away", () => {
    const one = lostLicence("received").settle();
    one.state = { ...one.state, answers: { ...one.state.answers, what: "acceptance-notice" } };
    expect(one.stand().forks.filter(({ does }) => does === "instead")).toEqual([]);
    expect(one.code({ do: "close", custody: null })).toBe("custody-missing");
  });
  test("is free again of a case that was not granted, and once the submission is taken back", () => {
    const refused = lostLicence("accepted").say({ ...grant, outcome: "refused", because: "材料不实" });
    expect(refused.code(answer({ how: "damaged" }))).toBe("ok");
    const back = lostLicence("submitted").say({ ...undone, what: "submission" });
    expect(back.code(answer({ how: "damaged", authority: "guangdong" }))).toBe("ok");
  });
  test("and a waiver that is taken away ask for nothing that was not handed in", () => {
    const one = lostLicence("printed");
    const wanted = one.stand().defects.find(({ code, confidence }) => code === "missing" && confidence !== "official");
    const material = wanted?.material ?? "";
    one
      .say({ do: "waive", material, because: "电话问过" })
      .collect()
      .say({ do: "submit", number: null, on: "2026-09-07" });
    expect(one.code({ do: "waive", material, because: null })).toBe("more-than-submitted");
  });
});

describe("an answer while a correction is open", () => {
  const asked = () => lostLicence("submitted").say({ ...notice, on: "2026-09-08" });
  test("may ask for more, and the paper comes with the correction", () => {
    const one = asked().say(answer({ how: "damaged" }));
    const [lacking] = one.stand().defects;
    expect(lacking).toMatchObject({ code: "missing", material: "damaged-licence" });
    expect(one.ask(supplied)).toMatchObject({ code: "papers-not-ready", data: { first: "damaged-licence" } });
    expect(one.ask(undone)).toMatchObject({ code: "more-than-submitted", data: { why: "notice" } });
    one.say({ do: "put-paper", paper: flawless(one.stand(), "damaged-licence") }).say(supplied);
    expect(one.code(answer({ how: "damaged" }))).toBe("ok");
    expect(one.code(answer({ authority: "guangdong" }))).toBe("more-than-submitted");
  });
  test("may ask for another print, which is recorded then", () => {
    const one = asked().say(answer({ "newspaper-level": "national" }));
    expect(one.stand().current?.kind).toBe("publish");
    expect(one.code(supplied)).toBe("newspaper-unfit");
    const publication = { ...printed.publication, name: "示例报", level: "national" } as const;
    one.say({ ...printed, on: day("2026-09-10"), paper: "second", publication }).say({ ...supplied, on: "2026-09-11" });
    expect(one.state.corrections[0]?.answered?.papers.map(({ id }) => id)).toEqual(["second"]);
    expect(one.stand().current?.kind).toBe("accept");
    expect(one.code({ ...printed, on: "2026-09-12" })).toBe("case-submitted-already");
  });
});

test("a change of which the authority granted a part is answered with that part", () => {
  const one = new PlayedCase("change-licence");
  one.state = {
    ...one.state,
    answers: { what: "name,capital" },
    submitted: { on: day("2026-09-07"), number: null, papers: [], manifest: "m" },
  };
  expect(one.code(answer({ what: "name" }))).toBe("ok");
});
