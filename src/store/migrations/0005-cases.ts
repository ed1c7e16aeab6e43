import type { Migration } from "./migration.ts";

const id = `text collate "C" not null`;

/** A view of the cases, folded from the record. */
export const cases: Migration = {
  number: 5,
  name: "cases",
  statements: [
    `create table zz."case" (
      company_id ${id},
      case_id ${id},
      data json not null,
      primary key (company_id, case_id)
    )`,
    `alter table zz."case" enable row level security`,
    `alter table zz."case" force row level security`,
    `create policy case_read on zz."case" for select to zhaozhang_app
      using (company_id in (select zz.visible_company()))`,
    `create policy case_insert on zz."case" for insert to zhaozhang_app
      with check (company_id in (select zz.writable_company()))`,
    `create policy case_update on zz."case" for update to zhaozhang_app
      using (company_id in (select zz.writable_company()))
      with check (company_id in (select zz.writable_company()))`,
    `grant select, insert, update on zz."case" to zhaozhang_app`,
  ],
};
