import type { Migration } from "./migration.ts";

const id = `text collate "C" not null`;

/** Which company has which file; the bytes lie elsewhere, under their hash. */
export const files: Migration = {
  number: 6,
  name: "files",
  statements: [
    `create table zz.file (
      company_id ${id},
      hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
      type ${id},
      bytes bigint not null check (bytes > 0),
      name ${id},
      kept_at timestamptz(3) not null,
      kept_by ${id},
      primary key (company_id, hash)
    )`,
    `create index file_kept on zz.file (company_id, kept_at desc)`,
    `alter table zz.file enable row level security`,
    `alter table zz.file force row level security`,
    `create policy file_read on zz.file for select to zhaozhang_app
      using (company_id in (select zz.visible_company()))`,
    `create policy file_insert on zz.file for insert to zhaozhang_app
      with check (company_id in (select zz.writable_company()))`,
    // A row is never changed and never goes: what was handed in must stay to be looked at.
    `grant select, insert on zz.file to zhaozhang_app`,
  ],
};
