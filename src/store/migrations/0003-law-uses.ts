import type { Migration } from "./migration.ts";

const tables = [
  // The order in which laws were used. The same law may come again: a number is a stretch of time, not a law.
  `create table zz.law_use (
    number integer primary key check (number > 0),
    hash text collate "C" not null references zz.law_archive,
    started_at timestamptz(3) not null
  )`,
  // That the dates of a use were compared with those before it, and how. Missing while that is not finished.
  `create table zz.law_comparison (
    number integer primary key references zz.law_use,
    comparison text not null check (comparison in ('compared', 'calendar-only', 'unreadable'))
  )`,
  // Of several archived laws nobody noted the order; a single one has been used since the record began.
  `insert into zz.law_use (number, hash, started_at)
    select 1, hash, (select min(applied_at) from zz.migration) from zz.law_archive
    where (select count(*) from zz.law_archive) = 1`,
  `create index event_dates_moved on zz.event (company_id, version) where kind = 'dates-moved'`,
];

const appendOnly = ["law_use", "law_comparison"].flatMap((table) => [
  `create trigger ${table}_append_only before update or delete or truncate on zz.${table}
    for each statement execute function zz.refuse_change()`,
  `alter table zz.${table} enable always trigger ${table}_append_only`,
]);

/** Which laws were used, in which order, and which of them were compared with the one before. */
export const lawUses: Migration = {
  number: 3,
  name: "law-uses",
  statements: [...tables, ...appendOnly, `grant select, insert on zz.law_use, zz.law_comparison to zhaozhang_app`],
};
