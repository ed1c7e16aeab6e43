import type { Migration } from "./migration.ts";

// Identifiers are compared byte by byte: the same order on every server, and indexes that cost less.
const id = `text collate "C" not null`;

const tables = [
  // A view of the stream: what it is about, and where it stands. `head` is the hash of its last entry.
  `create table zz.company (
    company_id ${id} primary key,
    name text not null,
    credit_code text,
    demo boolean not null,
    organisation boolean not null,
    recorded_since date not null,
    version integer not null default 0,
    head ${id}
  )`,
  `create table zz.membership (
    company_id ${id} references zz.company,
    person ${id} check (person <> ''),
    role text not null check (role in ('owner', 'officer', 'agent', 'reader')),
    primary key (company_id, person)
  )`,
  `create index membership_person on zz.membership (person, company_id)`,
  // The record. `data` is json, not jsonb, because its text is what is hashed.
  `create table zz.event (
    company_id ${id},
    version integer not null,
    kind ${id},
    subject ${id},
    on_day date not null,
    recorded_at timestamptz(3) not null,
    recorded_by ${id},
    command_id ${id},
    data json not null,
    hash ${id},
    primary key (company_id, version)
  )`,
  `create index event_subject on zz.event (company_id, subject)`,
  `create table zz.command (
    company_id ${id},
    command_id ${id},
    fingerprint ${id},
    version integer not null,
    primary key (company_id, command_id)
  )`,
  // A view of the items. `data` is null as long as the entry `recorded_version` alone says how the item stands:
  // true of nearly every imported row, and half of what an import would otherwise have to write.
  `create table zz.item (
    company_id ${id},
    item_id ${id},
    natural_key ${id},
    recorded_version integer not null,
    data json,
    primary key (company_id, item_id),
    constraint item_natural_key unique (company_id, natural_key) deferrable initially deferred
  )`,
  // `verdicts` is JSON compressed with zstd by the program; the server must not try again.
  `create table zz.verdict_chunk (
    company_id ${id},
    import_id ${id},
    sheet ${id},
    first_row integer not null,
    verdicts bytea not null,
    primary key (company_id, import_id, sheet, first_row)
  )`,
  `alter table zz.verdict_chunk alter column verdicts set storage external`,
  `create table zz.law_archive (hash ${id} primary key, files json not null)`,
];

/** A membership of the person that the transaction speaks for, within the list that it is narrowed to, if any. */
const own = `person = current_setting('zz.person', true)
  and (coalesce(current_setting('zz.company', true), '') = ''
    or company_id = any (string_to_array(current_setting('zz.company', true), ',')))`;

const visible = "company_id in (select zz.visible_company())";
const writable = "company_id in (select zz.writable_company())";

function policies(table: string, may: { readonly insert?: boolean; readonly update?: boolean }): readonly string[] {
  return [
    `create policy ${table}_read on zz.${table} for select to zhaozhang_app using (${visible})`,
    ...(may.insert
      ? [`create policy ${table}_insert on zz.${table} for insert to zhaozhang_app with check (${writable})`]
      : []),
    ...(may.update
      ? [
          `create policy ${table}_update on zz.${table} for update to zhaozhang_app using (${writable}) with check (${writable})`,
        ]
      : []),
  ];
}

const isolation = [
  `create function zz.visible_company() returns setof text language sql stable as $$
    select company_id from zz.membership where ${own}
  $$`,
  `create function zz.writable_company() returns setof text language sql stable as $$
    select company_id from zz.membership where ${own} and role <> 'reader'
  $$`,
  ...["company", "membership", "event", "command", "item", "verdict_chunk"].flatMap((table) => [
    `alter table zz.${table} enable row level security`,
    `alter table zz.${table} force row level security`,
  ]),
  `create policy membership_read on zz.membership for select to zhaozhang_app using (${own})`,
  ...policies("company", { update: true }),
  ...policies("event", { insert: true }),
  ...policies("command", { insert: true }),
  ...policies("item", { insert: true, update: true }),
  ...policies("verdict_chunk", { insert: true }),
  // Only this function makes members, and only of a company that did not exist: the application role cannot let
  // itself into another. It runs as the owner, whom forced row security binds as well unless it is a superuser.
  `create function zz.open_company(company text, name text, credit_code text, demo boolean, organisation boolean,
      since date, role text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into zz.company (company_id, name, credit_code, demo, organisation, recorded_since, head)
      values ($1, $2, $3, $4, $5, $6, repeat('0', 64));
    insert into zz.membership (company_id, person, role) values ($1, current_setting('zz.person'), $7);
  $$`,
  `create policy company_open on zz.company for insert to current_user with check (true)`,
  `create policy membership_open on zz.membership for insert to current_user with check (true)`,
  `revoke all on function zz.open_company(text, text, text, boolean, boolean, date, text) from public`,
];

const appendOnly = [
  `create function zz.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the record is append-only: % of %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'ZZ001';
    end
  $$`,
  `create trigger event_append_only before update or delete or truncate on zz.event
    for each statement execute function zz.refuse_change()`,
  // The same text and the same link as src/record/chain.ts, so that a wrong chain is refused whoever writes it.
  `create function zz.verify_link() returns trigger language plpgsql
    set datestyle = 'ISO' set timezone = 'UTC' as $$
    declare
      broken record;
    begin
      select l.company_id, l.version into broken from (
        select n.*, lag(n.version) over stream as version_before, lag(n.hash) over stream as hash_before
        from inserted n window stream as (partition by n.company_id order by n.version)
      ) l
      where l.version_before <> l.version - 1
        or strpos(l.company_id || l.kind || l.subject || l.recorded_by || l.command_id, chr(10)) > 0
        or l.hash is distinct from encode(sha256(convert_to(
          coalesce(
            l.hash_before,
            (select e.hash from zz.event e where e.company_id = l.company_id and e.version = l.version - 1),
            case when l.version = 1 then repeat('0', 64) end
          ) || chr(10) || l.company_id || chr(10) || l.version || chr(10) || l.kind || chr(10) || l.subject
            || chr(10) || l.on_day || chr(10) || to_char(l.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            || chr(10) || l.recorded_by || chr(10) || l.command_id || chr(10) || l.data,
          'UTF8')), 'hex')
      order by l.version limit 1;
      if found then
        raise exception 'entry % of company % does not follow the one before it', broken.version, broken.company_id
          using errcode = 'ZZ002';
      end if;
      return null;
    end
  $$`,
  `create trigger event_link after insert on zz.event referencing new table as inserted
    for each statement execute function zz.verify_link()`,
  // Also for a session that switches ordinary triggers off (session_replication_role).
  `alter table zz.event enable always trigger event_append_only`,
  `alter table zz.event enable always trigger event_link`,
];

const privileges = [
  `grant usage on schema zz to zhaozhang_app`,
  `grant select on zz.company, zz.membership, zz.event, zz.command, zz.item, zz.verdict_chunk, zz.law_archive
    to zhaozhang_app`,
  `grant insert on zz.event, zz.command, zz.item, zz.verdict_chunk, zz.law_archive to zhaozhang_app`,
  `grant update (version, head) on zz.company to zhaozhang_app`,
  `grant update (natural_key, data) on zz.item to zhaozhang_app`,
  `grant execute on function zz.open_company(text, text, text, boolean, boolean, date, text) to zhaozhang_app`,
];

/** The record, its views, and the walls between companies. */
export const record: Migration = {
  number: 1,
  name: "record",
  statements: [...tables, ...isolation, ...appendOnly, ...privileges],
};
