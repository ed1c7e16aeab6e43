import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { evolveCompanySettings, newCompanySettings } from "#record/company/companySettings.ts";
import { storedCompany } from "#store/ledgerState.ts";
import { holderOf } from "./holders.ts";

const on = day("2026-11-20");

test("a company has the name that its last licence gave it, and is known by those of before", () => {
  const renamed = (name: string, before: string) =>
    ({ kind: "company-renamed", subject: "c1", on, data: { name, before, case: "case-1" } }) as const;
  const after = [renamed("乙", "甲"), renamed("丙", "乙")].reduce(evolveCompanySettings, newCompanySettings);
  expect(after).toMatchObject({ name: "丙", formerNames: ["甲", "乙"] });
  const row = { company_id: "c1", name: "甲", settings: after } as Parameters<typeof storedCompany>[0];
  const company = storedCompany(row);
  expect(company.name).toBe("丙");
  const ledger = { company: { ...company, creditCode: null }, items: [], cases: [] };
  const entry = (holder: string) => ({ sheet: "a", row: 2, entry: { holder, creditCode: null } }) as never;
  expect(["甲", "丙", "丁"].map((name) => holderOf([ledger], null, [entry(name)]).ledger?.company.id)).toEqual([
    "c1",
    "c1",
    undefined,
  ]);
});
