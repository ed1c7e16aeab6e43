import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Item } from "#record/item/item.ts";
import {
  PlayedCase,
  bothKept,
  courseOf,
  grant,
  itemFor,
  lostLicence,
  newScan,
} from "../../../test/fixtures/playedCase.ts";
import { correctedItem } from "../../../test/fixtures/followedLedger.ts";

// Given a case about one term of a licence, when the ledger gets a further one meanwhile, then each keeps its own days.

const old = { start: day("2022-03-01"), end: day("2027-06-30") };
const further = { start: day("2027-07-01"), end: day("2032-06-30") };

const renewed = (item: Item): Item => ({
  ...item,
  identifier: "苏B2-20279999",
  issuedOn: day("2026-11-18"),
  terms: [...item.terms, further],
});

const close = { do: "close", custody: bothKept } as const;

/** A lost licence whose replacement comes when the renewal is in the ledger. */
function replaced(fields: Record<string, string>): PlayedCase {
  return lostLicence("granted")
    .ledgerSays(renewed)
    .say({ do: "receive", fields, paper: newScan, on: "2026-11-20" })
    .settle();
}

function changed(fields: Record<string, string>): PlayedCase {
  const what = "legal-representative";
  const answers = { what, covers: null, "registered-on": "2026-09-01", "asked.legal-representative": "李四" };
  const one = new PlayedCase("change-licence", { item: itemFor(courseOf("change-licence"), { terms: [old] }) });
  const step = (stage: string) => one.say({ do: "step", stage, note: null, on: "2026-09-02" });
  one.say({ do: "answer", answers, on: "2026-09-01" });
  for (const { stage } of one.stand().stages) if (stage.kind === "step") step(stage.id);
  one.collect().say({ do: "submit", number: "S-1", on: "2026-09-07" });
  one.say({ do: "accept", number: null, deemed: false, on: "2026-09-11" }).say({ ...grant, on: "2026-10-09" });
  return one.ledgerSays(renewed).say({ do: "receive", fields, paper: newScan, on: "2026-11-20" }).settle();
}

describe("the paper that comes after a renewal", () => {
  for (const [course, played] of [
    ["change-licence", changed],
    ["replace-licence", replaced],
  ] as const)
    test(`of ${course} with the end of the further term leaves the first alone`, () => {
      const { after, sentence } = correctedItem(played({ end: further.end }), close);
      expect(after.terms).toEqual([old, further]);
      expect(sentence).toContain("保管");
    });
  test("with an end that nearly is that of a term corrects that one, and the history names it", () => {
    const later = correctedItem(changed({ end: "2032-06-29" }), close);
    expect(later.after.terms).toEqual([old, { ...further, end: "2032-06-29" }]);
    expect(later.sentence).toContain("到期日 由 2032-06-30 改为 2032-06-29");
    const earlier = correctedItem(changed({ end: "2027-06-29" }), close);
    expect(earlier.after.terms).toEqual([{ ...old, end: "2027-06-29" }, further]);
    expect(earlier.sentence).toContain("第 1 期到期日 由 2027-06-30 改为 2027-06-29");
  });
  test("of the earlier term brings back nothing that the further paper has changed", () => {
    const fields = {
      number: "苏B2-20210001",
      end: "2027-06-30",
      "legal-representative": "李四",
      "issued-on": "2026-10-09",
    };
    const { after } = correctedItem(changed(fields), close);
    expect(after).toMatchObject({ identifier: "苏B2-20279999", issuedOn: "2026-11-18", terms: [old, further] });
    expect(after.extra).toMatchObject({ 法定代表人: "李四" });
  });
  test("of the further term is followed in all that it says", () => {
    const { after } = correctedItem(changed({ end: further.end, "issued-on": "2026-11-19" }), close);
    expect(after.issuedOn).toBe("2026-11-19");
  });
});
