import type { Migration } from "./migration.ts";

const id = `text collate "C" not null`;

/** The machine sweeps for everybody; no session of a person speaks for it. */
const own = `(person = current_setting('zz.person', true) or current_setting('zz.person', true) = 'zz.machine')
  and (coalesce(current_setting('zz.company', true), '') = ''
    or company_id = any (string_to_array(current_setting('zz.company', true), ',')))`;

const machine = [
  `create or replace function zz.visible_company() returns setof text language sql stable as $$
    select distinct company_id from zz.membership where ${own}
  $$`,
  `create or replace function zz.writable_company() returns setof text language sql stable as $$
    select distinct company_id from zz.membership where ${own} and role <> 'reader'
  $$`,
  `alter policy membership_read on zz.membership using (${own})`,
];

const tables = [
  // What was decided for a company, folded from its stream.
  `alter table zz.company add column settings json not null default '{}'`,
  `create table zz.standing (
    company_id ${id} primary key,
    version integer not null,
    law ${id},
    review_on date not null
  )`,
  // A view of the record and the law, and the place where a ladder has come to.
  `create table zz.ladder (
    company_id ${id},
    item_id ${id},
    duty ${id},
    next_on date,
    data json not null,
    primary key (company_id, item_id, duty)
  )`,
  `create index ladder_due on zz.ladder (next_on) where next_on is not null`,
  `create table zz.claim (
    company_id ${id},
    item_id ${id},
    duty ${id},
    arming integer not null,
    rung integer not null,
    recipient ${id},
    channel ${id},
    state ${id},
    send_after timestamptz(3) not null,
    message_id text collate "C",
    data json not null,
    primary key (company_id, item_id, duty, arming, rung, recipient, channel)
  )`,
  `create index claim_open on zz.claim (recipient, channel, send_after) where state = 'open' and message_id is null`,
  `create index claim_alarm on zz.claim (company_id) where state = 'alarm'`,
  `create index claim_message on zz.claim (message_id) where message_id is not null`,
  // Belongs to a person, not to a company: one message may tell of many. It holds no text of theirs.
  `create table zz.message (
    message_id ${id} primary key,
    recipient ${id},
    channel ${id},
    state ${id},
    tried_at timestamptz(3) not null,
    data json not null
  )`,
  `create index message_unfinished on zz.message (message_id) where state in ('trying', 'later')`,
  `create unique index message_token on zz.message ((data ->> 'token'))`,
  `create index message_tries on zz.message (channel, tried_at)`,
  `create table zz.channel_secret (channel ${id} primary key, secrets json)`,
  // Addresses of calendars, by a hash: who reads the table learns none.
  `create table zz.feed (
    kind ${id},
    owner_id ${id},
    token_hash ${id} unique,
    made_at timestamptz(3) not null,
    primary key (kind, owner_id)
  )`,
  // Duties as calendars saw them last.
  `create table zz.feed_entry (
    company_id ${id},
    item_id ${id},
    duty ${id},
    data json not null,
    primary key (company_id, item_id, duty)
  )`,
  // The last sweep alone: nobody asks for those before it, and a sweep a minute would be half a million rows a year.
  `create table zz.sweep (is_last boolean primary key default true check (is_last), data json not null)`,
];

const walls = ["standing", "ladder", "claim", "feed_entry"].flatMap((table) => [
  `alter table zz.${table} enable row level security`,
  `alter table zz.${table} force row level security`,
  `create policy ${table}_read on zz.${table} for select to zhaozhang_app
    using (company_id in (select zz.visible_company()))`,
  ...["insert", "update", "delete"].map(
    (verb) => `create policy ${table}_${verb} on zz.${table} for ${verb} to zhaozhang_app
      ${verb === "insert" ? "with check" : "using"} (company_id in (select zz.writable_company()))`,
  ),
]);

/** Where the warnings stand: ladders, claims, messages, sweeps; and what is secret of a channel. */
export const warnings: Migration = {
  number: 4,
  name: "warnings",
  statements: [
    ...machine,
    ...tables,
    ...walls,
    `grant select, insert, update, delete on zz.standing, zz.ladder to zhaozhang_app`,
    `grant select, insert, update on zz.claim, zz.message, zz.channel_secret, zz.feed, zz.feed_entry to zhaozhang_app`,
    `grant select, insert, update on zz.sweep to zhaozhang_app`,
    `grant update (settings) on zz.company to zhaozhang_app`,
  ],
};
