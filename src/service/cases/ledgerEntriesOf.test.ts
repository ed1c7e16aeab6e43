import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { PlayedCase, courseOf, grant, itemFor, lostAnswers, printed } from "../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../test/fixtures/playedCase.ts";
import { productOn } from "../../../test/fixtures/productOn.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import { ledgerEntriesOf } from "./ledgerEntriesOf.ts";

// Given what somebody said of a case, then the ledger follows with it, in the same entries.

const deps = productOn(memoryStore(), "2026-11-20");

/** What follows for the ledger of the next thing said. */
function follows(one: PlayedCase, said: Said): readonly RecordEvent[] {
  const [stand, decided] = [one.stand(), one.ask(said)];
  if (!decided.ok) throw new Error(`${said.do} is refused: ${decided.code}`);
  const { company, item } = one.matter;
  const settings = { fallback: null, ladders: {}, archived: false };
  const stored = {
    ...company,
    demo: false,
    organisation: false,
    version: 1,
    recordedSince: day("2026-01-01"),
    settings,
  };
  const ledger = { company: stored, items: item === null ? [] : [item], cases: [one.state] };
  const laws = { inUse: deps.law, of: () => deps.law };
  return ledgerEntriesOf(evaluatedLedger(laws, ledger, day("2026-11-20")), stand, decided.events);
}

function replaced(extra: Readonly<Record<string, string>> = {}): PlayedCase {
  const handled = {
    "renew-licence.20270630": { handling: { how: "covered", by: "case-1" }, on: day("2026-09-07"), number: 1 },
    "annual-report.2025": { handling: { how: "covered", by: "case-2" }, on: day("2026-09-07"), number: 1 },
    "check.1": { handling: { how: "acknowledged" }, on: day("2026-09-07"), number: 1 },
  } as const;
  return new PlayedCase("replace-licence", { item: itemFor(courseOf("replace-licence"), { handled, extra }) })
    .say({ do: "answer", answers: lostAnswers, on: "2026-09-01" })
    .say(printed)
    .collect()
    .say({ do: "submit", number: "S-1", on: "2026-09-07" });
}

describe("the warnings that a case covers", () => {
  const resumed = [
    {
      kind: "duty-handled",
      subject: "item-1",
      on: "2026-11-20",
      data: { duty: "renew-licence.20270630", handling: { how: "resumed" }, note: null },
    },
  ];
  const decide = (outcome: "refused" | "not-accepted") => ({ ...grant, outcome, because: "材料不实" }) as const;
  test("speak again at once when it is refused or not accepted, and those of other cases stay covered", () => {
    const accepted = replaced().say({ do: "accept", number: null, deemed: false, on: "2026-09-11" });
    expect(follows(accepted, decide("refused"))).toEqual(resumed);
    expect(follows(accepted, grant)).toEqual([]);
    expect(follows(replaced(), decide("not-accepted"))).toEqual(resumed);
  });
  test("speak again when it is withdrawn", () => {
    expect(follows(replaced(), { do: "withdraw", because: "找到了" })).toEqual(resumed);
  });
});
