import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { endOfBusiness } from "../../../test/fixtures/endOfBusiness.ts";
import { PlayedCase, courseOf, grant, itemFor, newScan } from "../../../test/fixtures/playedCase.ts";
import { correctedInLedger, toldDays } from "../../../test/fixtures/toldDays.ts";
import { runningRenewal } from "../../../test/fixtures/runningRenewal.ts";
import { itemAbout } from "./itemAbout.ts";
import type { Item } from "../item/item.ts";

// A case is about the paper that it was opened for, whatever the ledger says since.

const further = { start: day("2026-11-21"), end: day("2031-11-20") };

const renewed =
  (term: Item["terms"][number] = further) =>
  (item: Item): Item => ({ ...item, services: ["isp"], terms: [...item.terms, term] });

const mended = (end: string) => (item: Item) => correctedInLedger(item, day(end));

const lead = (one: PlayedCase) => one.stand().deadlines.find(({ deadline }) => deadline.id === "lead")?.day;
const decision = (one: PlayedCase) => one.stand().clocks.find(({ stage }) => stage?.kind === "decide")?.clock.until;
const receive = (fields: Record<string, string>) => ({ do: "receive", fields, paper: newScan }) as const;
const row = (one: PlayedCase, id: string) => one.stand().compared.find(({ field }) => field.id === id);

const settled = (one: PlayedCase): PlayedCase => one.settle();

describe("a renewal", () => {
  test("whose further term comes into the ledger keeps its own", () => {
    for (const upTo of ["answered", "submitted", "granted"] as const) {
      const one = runningRenewal({ upTo, today: "2026-11-16" });
      const before = toldDays(one.stand());
      one.ledgerSays(renewed());
      expect(toldDays(one.stand())).toEqual(before);
    }
    expect([lead(runningRenewal()), decision(runningRenewal())]).toEqual(["2026-08-22", "2026-11-20"]);
  });
  test("whose term the ledger corrects goes by the correction", () => {
    const one = runningRenewal().ledgerSays(mended("2026-11-30"));
    expect([lead(one), decision(one)]).toEqual(["2026-09-01", "2026-11-30"]);
    expect([lead(one.ledgerSays(renewed())), decision(one)]).toEqual(["2026-09-01", "2026-11-30"]);
  });
  test("closes with the very term that the ledger has", () => {
    const one = runningRenewal()
      .ledgerSays(renewed())
      .say(receive({ end: further.end }));
    expect(row(one, "end")).toMatchObject({ before: "2026-11-20", state: "free", inLedger: null });
    expect(settled(one).code({ do: "close", custody: null })).toBe("ok");
  });
  test("is asked about another term in the ledger, day by day, until it is the same or explained", () => {
    const one = runningRenewal().ledgerSays(renewed({ start: day("2026-11-20"), end: day("2031-11-19") }));
    one.say(receive({ ...further }));
    expect(row(one, "start")).toMatchObject({ state: "differs", inLedger: "2026-11-20" });
    expect(row(one, "end")).toMatchObject({ state: "differs", inLedger: "2031-11-19" });
    expect(one.code({ do: "close", custody: null })).toBe("fields-open");
    expect(settled(one).code({ do: "close", custody: null })).toBe("ok");
    one.ledgerSays(({ terms, ...item }) => ({ ...item, terms: [...terms.slice(0, 1), further] }));
    expect(row(one, "end")).toMatchObject({ state: "free" });
  });
  test("of a ledger without first days knows its further term by the end of the paper that came", () => {
    const one = runningRenewal({ start: null }).ledgerSays(mended("2031-11-20"));
    expect(lead(one)).toBe("2031-08-22");
    one.say(receive({ end: "2031-11-20" }));
    expect([lead(one), decision(one), row(one, "end")?.before]).toEqual(["2026-08-22", "2026-11-20", "2026-11-20"]);
    expect(settled(one).code({ do: "close", custody: null })).toBe("ok");
  });
  test("that was handed in late and granted still reads late once it is closed", () => {
    const one = runningRenewal({ end: "2026-10-20", start: "2021-10-21" });
    expect(one.stand().passed?.deadline.id).toBe("lead");
    settled(one.say(receive({ end: "2031-10-20" })));
    one.say({ do: "close", custody: null }).ledgerSays(renewed({ start: day("2026-10-21"), end: day("2031-10-20") }));
    expect(one.stand().passed).toMatchObject({ deadline: { id: "lead" }, day: "2026-07-22" });
  });
});

describe("a closed case stands still", () => {
  test("whether it was granted or withdrawn", () => {
    const granted = settled(runningRenewal().say(receive({ end: further.end })));
    const withdrawn = runningRenewal({ upTo: "answered", today: "2026-08-20" });
    const ends = [
      [granted, { do: "close", custody: null }],
      [withdrawn, { do: "withdraw", because: "不续了" }],
    ] as const;
    for (const [one, end] of ends) {
      const before = toldDays(one.stand());
      one.say(end);
      expect(toldDays(one.stand())).toEqual(before);
      for (const change of [renewed(), mended("2027-01-31")])
        expect(toldDays(one.ledgerSays(change).on("2030-01-01").stand())).toEqual(before);
    }
  });
  test("and one from before we kept its paper goes by the end that was compared with", () => {
    const one = settled(runningRenewal().say(receive({ end: further.end }))).say({ do: "close", custody: null });
    one.ledgerSays(renewed());
    const { about: _opened, ...rest } = one.state;
    const { about: _closed, ...closed } = rest.closed ?? { on: day("2026-11-26"), outcome: "granted", custody: null };
    one.state = { ...rest, closed };
    expect([lead(one), decision(one)]).toEqual(["2026-08-22", "2026-11-20"]);
  });
});

test("a licence that was given up was to end when it was, though the ledger ends it with the decision", () => {
  const one = endOfBusiness("publishing").say({ ...grant, on: "2026-11-16" });
  one.say({ do: "step", stage: "stop", note: null }).say({ do: "close", custody: null });
  one.ledgerSays(mended("2026-11-16"));
  expect(one.stand().matter.item?.terms).toEqual([{ start: "2022-03-01", end: "2027-06-30" }]);
});

test("a lost licence is held against the paper that was lost, and not against the one that the ledger has since", () => {
  const item = itemFor(courseOf("replace-licence"));
  const one = new PlayedCase("replace-licence", { item }).ledgerSays(renewed({ start: day("2027-07-01"), end: null }));
  expect([row(one, "end")?.before, row(one, "services")?.before]).toEqual(["2027-06-30", "icp"]);
  const { inLedger, course } = one.matter;
  if (inLedger === null) throw new Error("it is about an item");
  expect(itemAbout(inLedger, one.state, course)).toMatchObject({ services: ["icp"], terms: [{ end: "2027-06-30" }] });
});
