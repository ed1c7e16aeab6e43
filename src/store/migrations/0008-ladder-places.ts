import type { Migration } from "./migration.ts";

const machineEverywhere = `(select current_setting('zz.person', true) = 'zz.machine'
  and coalesce(current_setting('zz.company', true), '') = '')`;

const visible = `(${machineEverywhere} or company_id in (select zz.visible_company()))`;
const writable = `(${machineEverywhere} or company_id in (select zz.writable_company()))`;

const table = [
  `alter table zz.ladder add column ladder_id bigint generated always as identity`,
  `alter table zz.ladder add constraint ladder_number unique (ladder_id)`,
  // A sweep moves a row of this and leaves what the ladder is made of alone: the row is short, its key a number.
  `create table zz.ladder_place (
    ladder_id bigint primary key,
    company_id text collate "C" not null,
    next_on date,
    data json not null
  )`,
];

const carriedOver = [
  // The owner is held by the walls as well, and sees no row: here they are all taken along.
  `alter table zz.ladder no force row level security`,
  `insert into zz.ladder_place (ladder_id, company_id, next_on, data)
    select ladder_id, company_id, next_on, json_build_object(
      'armedOn', data -> 'armedOn', 'arming', data -> 'arming', 'told', data -> 'told', 'heardBy', data -> 'heardBy',
      'tellAgain', data -> 'tellAgain', 'level', data -> 'level', 'escalateOn', data -> 'escalateOn',
      'handled', data -> 'handled', 'state', data -> 'state', 'why', data -> 'why')
    from zz.ladder`,
  `update zz.ladder set data = json_build_object('rule', data -> 'rule', 'lastDay', data -> 'lastDay',
    'rungs', data -> 'rungs', 'every', data -> 'every', 'owners', data -> 'owners')`,
  `alter table zz.ladder force row level security`,
  `alter table zz.ladder drop column next_on`,
];

const walls = [
  `alter table zz.ladder_place enable row level security`,
  `alter table zz.ladder_place force row level security`,
  `create policy ladder_place_read on zz.ladder_place for select to zhaozhang_app using ${visible}`,
  ...["insert", "update", "delete"].map(
    (verb) => `create policy ladder_place_${verb} on zz.ladder_place for ${verb} to zhaozhang_app
      ${verb === "insert" ? "with check" : "using"} ${writable}`,
  ),
  `grant select, insert, update, delete on zz.ladder_place to zhaozhang_app`,
];

/** Where a ladder has come to, apart from what it is made of: a sweep over many of them writes a third of what it did. */
export const ladderPlaces: Migration = {
  number: 8,
  name: "ladder-places",
  statements: [
    ...table,
    ...carriedOver,
    // Whose they are as well: the walls ask for it, and days are counted from the index alone.
    `create index ladder_place_due on zz.ladder_place (next_on, company_id) where next_on is not null`,
    ...walls,
  ],
};
