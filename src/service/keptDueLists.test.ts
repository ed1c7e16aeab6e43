import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { loadLaw } from "#main/loadLaw.ts";
import type { CompanyLedger } from "./deps.ts";
import { dueListFor } from "./keptDueLists.ts";
import { newCompanySettings } from "#record/company/companySettings.ts";
import type { DueListKey } from "./keptDueLists.ts";

const { law } = loadLaw();

function ledger(version: number): CompanyLedger {
  const company = { id: "c", name: "甲", creditCode: null, demo: false, organisation: false };
  return {
    company: { ...company, version, recordedSince: day("2026-11-21"), settings: newCompanySettings },
    items: [],
    cases: [],
  };
}

function key(change: Partial<DueListKey> = {}): DueListKey {
  return { law, asOf: day("2026-11-21"), within: 60, ledgers: [], ...change };
}

let workedOut = 0;
function list(asked: DueListKey) {
  return dueListFor(asked, () => {
    workedOut += 1;
    const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: workedOut };
    return {
      asOf: asked.asOf,
      withinDays: asked.within,
      lawHash: law.hash,
      programVersion: "test",
      items: [],
      questions: [],
      findings: [],
      counts,
    };
  });
}

test("the list is the same object until a ledger, the day, the span or the law is another", () => {
  const ledgers = [ledger(1), ledger(2)];
  const first = list(key({ ledgers }));
  expect(list(key({ ledgers: [...ledgers] }))).toBe(first);
  const others = [
    key({ ledgers: [ledgers[0] as CompanyLedger, ledger(2)] }),
    key({ ledgers: ledgers.slice(1) }),
    key({ ledgers, asOf: day("2026-11-22") }),
    key({ ledgers, within: 61 }),
    key({ ledgers, law: { ...law } }),
  ];
  for (const other of others) expect(list(other)).not.toBe(first);
});

test("a list that nobody asked for any more is worked out again", () => {
  const mine = key({ ledgers: [ledger(9)] });
  const first = list(mine);
  for (let within = 0; within < 4; within += 1) list(key({ within }));
  expect(list(mine)).not.toBe(first);
});
