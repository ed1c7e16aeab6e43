import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, courseOf, flawless, itemFor, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import { evolveCase } from "../evolveCase.ts";
import type { Item } from "../../item/item.ts";
import type { CasePaperKept } from "../caseEvent.ts";

// From when and until when a paper holds, and whose word that is.

describe("a paper", () => {
  const defects = (change: Partial<CasePaperKept>) => {
    const one = lostLicence("printed").collect();
    one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", change) });
    return one.stand().defects.map(({ code, material: of }) => `${of}: ${code}`);
  };
  test("that names its item ends when the ledger says so, also when that is signed again meanwhile", () => {
    const held = (end: string | null): Item =>
      ({
        ...itemFor(courseOf("renew-licence")),
        id: "line-1",
        kind: "line",
        terms: [{ start: day("2024-01-01"), end: end === null ? null : day(end) }],
      }) as Item;
    const given = { running: "all", "at-hand": "yes", "reports-clean": "yes", information: "yes" };
    const codes = (items: readonly Item[], change: Partial<CasePaperKept>) => {
      const one = new PlayedCase("renew-licence", { items }).say({ do: "answer", answers: given });
      one.say({ do: "put-paper", paper: flawless(one.stand(), "access-contract", { validUntil: null, ...change }) });
      return one
        .stand()
        .defects.flatMap(({ code, material, data }) =>
          material === "access-contract" ? [[code, data["by"] ?? null]] : [],
        );
    };
    const item = "line-1";
    expect(codes([], {})).toEqual([["term-unknown", null]]);
    expect(codes([held("2026-12-01")], { item })).toEqual([["ends-before-review", "ledger"]]);
    // Signed again in the ledger: the paper that names it holds on without being touched.
    expect(codes([held("2029-12-01")], { item })).toEqual([]);
    expect(codes([held(null)], { item })).toEqual([]);
    expect(codes([held("2029-12-01")], { item, validUntil: day("2026-12-01") })).toEqual([]);
    expect(codes([held("2026-12-01")], { item, validUntil: day("2029-12-01") })).toEqual([
      ["ends-before-review", "ledger"],
    ]);
    expect(codes([held("2026-12-01")], { validUntil: day("2029-12-01") })).toEqual([]);
    // What the ledger has no term of ends when the paper says so.
    expect(codes([{ ...held(null), terms: [] }], { item })).toEqual([["term-unknown", null]]);
    const one = new PlayedCase("renew-licence");
    expect(one.code({ do: "put-paper", paper: flawless(one.stand(), "renewal-form", { item }) })).toBe("paper-item");
  });
  test("whose days contradict each other is refused, or a defect where the ledger or the day of handing in says so", () => {
    const one = lostLicence("printed");
    const put = (change: Partial<CasePaperKept>) =>
      ({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", change) }) as const;
    const days = (effective: string, validUntil: string) => ({
      effective: day(effective),
      validUntil: day(validUntil),
    });
    expect(one.code(put(days("2027-01-02", "2027-01-01")))).toBe("paper-term");
    expect(one.code(put(days("2027-01-01", "2027-01-01")))).toBe("ok");
    expect(defects(days("2026-11-21", "2031-01-01"))).toEqual(["business-licence-copy: not-effective-yet"]);
    expect(defects(days("2026-11-20", "2031-01-01"))).toEqual([]);
    // Signed in time for the term after the one that the ledger has, which lasts until 2027-06-30: held until then.
    expect(defects({ item: "item-1", ...days("2027-07-01", "2031-01-01") })).toEqual([]);
    expect(defects({ item: "item-1", ...days("2027-07-01", "2027-07-02") })).toEqual([]);
    // Entries of before could say it.
    const old = lostLicence("printed").collect();
    const paper = flawless(old.stand(), "business-licence-copy", days("2026-01-02", "2026-01-01"));
    const on = old.matter.today;
    old.state = evolveCase(old.state, { kind: "case-paper-put", subject: "case-1", on, data: { paper } });
    expect(old.stand().defects.map(({ code }) => code)).toEqual(["ends-before-review", "days-disagree"]);
    one.collect().say(put(days("2026-11-10", "2031-01-01")));
    expect(one.code({ do: "submit", number: null, on: "2026-11-09" })).toBe("papers-not-ready");
    expect(one.code({ do: "submit", number: null, on: "2026-11-10" })).toBe("ok");
  });
  test("that was printed is neither received nor checked until somebody says so", () => {
    const [paper] = lostLicence("printed").state.papers;
    expect(paper).toMatchObject({ effective: "2026-09-02", received: null, verified: null });
  });
});

describe("the identity card of the legal representative", () => {
  const card = (change: Partial<CasePaperKept>) => {
    const one = lostLicence("printed").collect();
    const paper = flawless(one.stand(), "legal-representative-id", { validUntil: null, ...change });
    const code = one.code({ do: "put-paper", paper });
    if (code !== "ok") return code;
    one.say({ do: "put-paper", paper });
    const of = one.stand().defects.filter(({ material }) => material === "legal-representative-id");
    return of.map(({ code: wrong, confidence }) => [wrong, confidence]);
  };
  test("is asked for its end, which must not lie before the review", () => {
    expect(card({})).toEqual([["term-unknown", "unverified"]]);
    expect(card({ validUntil: day("2026-11-21") })).toEqual([["ends-before-review", "unverified"]]);
    expect(card({ validUntil: day("2036-11-21") })).toEqual([]);
  });
  test("may have none, which is said, and not beside an end", () => {
    expect(card({ openEnded: true })).toEqual([]);
    expect(card({ openEnded: true, validUntil: day("2036-11-21") })).toBe("paper-end-twice");
  });
  test("that was put in before anybody could say so stays as it was", () => {
    const { openEnded, ...before } = flawless(lostLicence("printed").stand(), "legal-representative-id");
    expect(openEnded).toBeUndefined();
    expect(card(before)).toEqual([]);
  });
});
