import type { Day } from "#calendar/day.ts";
import { ledgerCsv, ledgerRows } from "./ledgerRows.ts";

const companies = 300;
const itemsEach = 100;
const nameColumn = 1;
const creditCodeColumn = 2;

/** A ledger of 30,000 items of 300 companies. Without credit codes the names tell the companies apart. */
export function manyCompanies(startsFrom: Day): string {
  const rows = ledgerRows(companies * itemsEach, 11, startsFrom);
  const named = rows.map((row, index) => row.with(nameColumn, `示例企业${Math.floor(index / itemsEach)}`));
  const csv = ledgerCsv(named).split("\r\n");
  return csv.map((line) => line.split(",").toSpliced(creditCodeColumn, 1).join(",")).join("\r\n");
}
