import type { Migration } from "./migration.ts";

/**
 * Whether the machine speaks, for everybody. Asked once per statement: that every company is visible to it need not be
 * worked out from all memberships, table by table.
 */
const machineEverywhere = `(select current_setting('zz.person', true) = 'zz.machine'
  and coalesce(current_setting('zz.company', true), '') = '')`;

const narrowed = `(coalesce(current_setting('zz.company', true), '') = ''
  or company_id = any (string_to_array(current_setting('zz.company', true), ',')))`;

/** Two questions and not one with "or": an index answers the first, and nobody but the machine asks the second. */
function companiesOf(also: string): string {
  return `select company_id from zz.membership
      where person = current_setting('zz.person', true) and ${narrowed}${also}
    union
    select company_id from zz.membership
      where current_setting('zz.person', true) = 'zz.machine' and ${narrowed}${also}`;
}

const memberships = [
  `create or replace function zz.visible_company() returns setof text language sql stable as $$
    ${companiesOf("")}
  $$`,
  `create or replace function zz.writable_company() returns setof text language sql stable as $$
    ${companiesOf(" and role <> 'reader'")}
  $$`,
];

const visible = `(${machineEverywhere} or company_id in (select zz.visible_company()))`;
const writable = `(${machineEverywhere} or company_id in (select zz.writable_company()))`;

const walls = [
  ...["company", "event", "item", "standing", "ladder", "claim", "feed_entry"].map(
    (table) => `alter policy ${table}_read on zz.${table} using ${visible}`,
  ),
  // The machine locks companies while it arms their ladders; their records it writes as anybody else.
  `alter policy company_update on zz.company using ${writable} with check ${writable}`,
  ...["standing", "ladder", "claim", "feed_entry"].flatMap((table) => [
    `alter policy ${table}_insert on zz.${table} with check ${writable}`,
    `alter policy ${table}_update on zz.${table} using ${writable}`,
    `alter policy ${table}_delete on zz.${table} using ${writable}`,
  ]),
];

const indexes = [
  // A delivery asks for its own message.
  `drop index zz.message_unfinished`,
  `create index message_unfinished on zz.message (recipient, channel) where state in ('trying', 'later')`,
];

/** What the sweep and the deliveries ask costs what is due, not what exists. */
export const warningsAtScale: Migration = {
  number: 7,
  name: "warnings-at-scale",
  statements: [...memberships, ...walls, ...indexes],
};
