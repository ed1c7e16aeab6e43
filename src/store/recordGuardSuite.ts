import { hash } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstHash, linkEntries } from "#record/chain.ts";
import type { UnlinkedEntry } from "#record/chain.ts";
import type { Store } from "#service/deps.ts";
import type { Connection, OpenTransaction } from "./database.ts";
import type { OpenDatabase } from "./openDatabase.ts";
import { speakFor } from "./session.ts";
import { sqlState } from "./sqlState.ts";
import { append, manyRecorded, newId, on, openCompany, person } from "./storeFixture.ts";

const sha256 = (text: string): string => hash("sha256", text);

const appendOnly = "ZZ001";
const brokenLink = "ZZ002";
const noRight = "42501";

/** SQLSTATE with which statements are refused; null when they go through. All of it is rolled back either way. */
async function refusal(
  db: Connection,
  who: "owner" | { readonly person: string },
  ...statements: readonly RawBuilder<unknown>[]
): Promise<string | null> {
  const undone = new Error("undone");
  try {
    await db.transaction().execute(async (trx) => {
      if (who !== "owner") await speakFor(trx, { ...who, companies: "all" });
      for (const statement of statements) await statement.execute(trx);
      throw undone;
    });
  } catch (error) {
    if (error === undone) return null;
    return sqlState(error) ?? String(error);
  }
  return null;
}

function entryOf(company: string, version: number): UnlinkedEntry {
  return {
    company,
    version,
    kind: "ledger-imported",
    subject: "i",
    on,
    recordedAt: "2026-11-21T01:02:03.456Z",
    by: "local",
    commandId: "k",
    dataText: '{"a": 1,  "ü":"中"}',
  };
}

function insertion(
  { company, version, kind, subject, recordedAt, by, commandId, dataText, ...entry }: UnlinkedEntry,
  link: string,
): RawBuilder<unknown> {
  return sql`insert into zz.event
    (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
    values (${company}, ${version}, ${kind}, ${subject}, ${entry.on}::date, ${recordedAt}::timestamptz, ${by}, ${commandId},
      ${dataText}::json, ${link})`;
}

/** What the database itself must refuse, whoever asks, by direct statements past the store. */
export function recordGuardSuite(
  name: string,
  openBoth: () => Promise<{ readonly database: OpenDatabase; readonly store: Store }>,
): void {
  describe(`the record on ${name}`, () => {
    let db: Connection;
    let store: Store;
    beforeAll(async () => {
      const opened = await openBoth();
      ({ store } = opened);
      ({ db } = opened.database);
    });
    afterAll(() => store.close());

    async function companyOf(owner: string): Promise<{ readonly id: string; readonly head: string }> {
      const { id } = await openCompany(store, person(owner));
      await append(store, person(owner), id, 1, ...manyRecorded(3));
      const stream = await store.transact(person(owner), (tx) => tx.stream(id));
      return { id, head: stream.at(-1)?.hash ?? "" };
    }

    test("cannot be changed, shortened or emptied, by the application or by the owner", async () => {
      const owner = newId();
      const { id } = await companyOf(owner);
      const statements = [
        sql`update zz.event set data = '{}' where company_id = ${id}`,
        sql`update zz.event set recorded_by = recorded_by`,
        sql`delete from zz.event where company_id = ${id}`,
        sql`delete from zz.event`,
        sql`truncate zz.event`,
        sql`insert into zz.event select * from zz.event where company_id = ${id}
          on conflict (company_id, version) do update set data = '{}'`,
      ];
      for (const statement of statements) {
        expect(await refusal(db, { person: owner }, statement)).toBe(noRight);
        expect(await refusal(db, "owner", statement)).toBe(appendOnly);
      }
      await expect(store.transact(person(owner), (tx) => tx.stream(id))).resolves.toHaveLength(4);
    });

    test("stays so where a session has switched ordinary triggers off", async () => {
      const { id, head } = await companyOf(newId());
      const past = (statement: RawBuilder<unknown>): Promise<string | null> =>
        refusal(db, "owner", sql`select set_config('session_replication_role', 'replica', true)`, statement);
      // An ordinary user may not even switch them off.
      expect([appendOnly, noRight]).toContain(await past(sql`delete from zz.event where company_id = ${id}`));
      expect([brokenLink, noRight]).toContain(await past(insertion(entryOf(id, 7), head)));
    });

    test("takes an entry that follows, and no other", async () => {
      const owner = newId();
      const { id, head } = await companyOf(owner);
      const entry = entryOf(id, 5);
      const right = linkEntries(head, [entry], sha256)[0] ?? "";
      const wrong: readonly [string, RawBuilder<unknown>][] = [
        ["a link to nothing", insertion(entry, firstHash)],
        ["a link to the beginning", insertion(entry, linkEntries(firstHash, [entry], sha256)[0] ?? "")],
        ["another day", insertion({ ...entry, recordedAt: "2026-11-22T01:02:03.456Z" }, right)],
        ["another person", insertion({ ...entry, by: "other" }, right)],
        ["other data", insertion({ ...entry, dataText: '{"a":1,"ü":"中"}' }, right)],
        ["a gap", insertion({ ...entry, version: 6 }, linkEntries(head, [{ ...entry, version: 6 }], sha256)[0] ?? "")],
        [
          "a beginning in the middle",
          insertion({ ...entry, version: 0 }, linkEntries(firstHash, [{ ...entry, version: 0 }], sha256)[0] ?? ""),
        ],
        ["two lines in one field", insertion({ ...entry, subject: "i\n2026", by: "x" }, sha256(`${head}\nforged`))],
      ];
      expect(await refusal(db, { person: owner }, insertion(entry, right))).toBeNull();
      for (const [what, statement] of wrong) {
        expect(await refusal(db, { person: owner }, statement), what).toBe(brokenLink);
      }
    });

    test("refuses a field of two lines even with the link that the text would have", async () => {
      const owner = newId();
      const { id, head } = await companyOf(owner);
      const { version, kind, recordedAt, by, commandId, dataText } = entryOf(id, 5);
      const text = `${id}\n${version}\n${kind}\ni\nj\n${on}\n${recordedAt}\n${by}\n${commandId}\n${dataText}`;
      const forged = insertion({ ...entryOf(id, 5), subject: "i\nj" }, sha256(`${head}\n${text}`));
      expect(await refusal(db, { person: owner }, forged)).toBe(brokenLink);
    });

    test("checks many entries of one statement against each other", async () => {
      const owner = newId();
      const { id, head } = await companyOf(owner);
      const entries = [entryOf(id, 5), entryOf(id, 6), entryOf(id, 7)];
      const hashes = linkEntries(head, entries, sha256);
      const together = (links: readonly string[], chosen = entries): RawBuilder<unknown> => sql`
        insert into zz.event (company_id, version, kind, subject, on_day, recorded_at, recorded_by, command_id, data, hash)
        select ${id}, e.version::int, 'ledger-imported', 'i', '2026-11-21', '2026-11-21T01:02:03.456Z', 'local', 'k',
          '{"a": 1,  "ü":"中"}'::json, e.link
        from unnest(${chosen.map((entry) => entry.version)}::int[], ${links}::text[]) as e (version, link)`;
      expect(await refusal(db, { person: owner }, together(hashes))).toBeNull();
      expect(await refusal(db, { person: owner }, together(hashes.toReversed(), entries.toReversed()))).toBeNull();
      expect(await refusal(db, { person: owner }, together([hashes[0] ?? "", hashes[2] ?? "", hashes[1] ?? ""]))).toBe(
        brokenLink,
      );
      expect(
        await refusal(
          db,
          { person: owner },
          together([hashes[0] ?? "", hashes[2] ?? ""], [entryOf(id, 5), entryOf(id, 7)]),
        ),
      ).toBe(brokenLink);
    });

    test("lets the application reach nobody else's company by any statement", async () => {
      const [owner, stranger] = [newId(), newId()];
      const { id, head } = await companyOf(owner);
      const entry = entryOf(id, 5);
      const writes = [
        insertion(entry, linkEntries(head, [entry], sha256)[0] ?? ""),
        sql`insert into zz.item (company_id, item_id, natural_key, recorded_version) values (${id}, 'x', 'x', 1)`,
        sql`insert into zz.command values (${id}, 'x', 'x', 1)`,
        sql`insert into zz.verdict_chunk values (${id}, 'x', 'x', 1, ''::bytea)`,
        sql`insert into zz.membership values (${id}, ${stranger}, 'owner')`,
        sql`update zz.membership set person = ${stranger}`,
        sql`delete from zz.membership`,
        sql`insert into zz.company values (${newId()}, 'n', null, false, false, '2026-01-01', 0, '')`,
        sql`update zz.company set name = 'x'`,
        sql`delete from zz.item`,
        sql`select * from zz.migration`,
        sql`alter table zz.event disable row level security`,
        sql`alter table zz.event disable trigger all`,
        sql`drop policy event_read on zz.event`,
        sql`create table zz.mine (a int)`,
      ];
      for (const statement of writes) expect(await refusal(db, { person: stranger }, statement)).toBe(noRight);
      const seen = await db.transaction().execute(async (trx) => {
        await speakFor(trx, { person: stranger, companies: "all" });
        const changed = [
          await sql`update zz.company set version = 99`.execute(trx),
          await sql`update zz.item set data = '{}'`.execute(trx),
        ].map(({ numAffectedRows }) => numAffectedRows);
        return [...changed, await visibleRows(trx)];
      });
      expect(seen).toEqual([0n, 0n, 0]);
      const unlimited = [sql`set local row_security = off`, sql`select * from zz.event`];
      expect(await refusal(db, { person: owner }, ...unlimited)).toBe(noRight);
    });

    // A name that somebody chooses would tell of another company's rows by its refusal; a number that the database gives does not.
    test("is walled on every table with a company, whose id or a number of the database leads every key", async () => {
      const { rows: open } = await sql<{ name: string }>`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id'
        where c.relnamespace = 'zz'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`.execute(
        db,
      );
      expect(open).toEqual([]);
      const { rows: keys } = await sql<{ table: string; leader: string }>`
        select c.relname as table, a.attname as leader
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'zz'::regnamespace and i.indisunique and a.atttypid <> 'bigint'::regtype
          and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'company_id')`.execute(db);
      expect(keys.length).toBeGreaterThan(6);
      expect(keys.filter(({ leader }) => leader !== "company_id")).toEqual([]);
      const { rows: role } = await sql`
        select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles where rolname = 'zhaozhang_app'`.execute(
        db,
      );
      expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false }]);
    });

    test("stands behind a self-test that notices a wall that is down", async () => {
      expect(await store.isolationHolds()).toBe(true);
      for (const table of ["event", "item", "command", "verdict_chunk", "company"]) {
        await sql`alter table zz.${sql.raw(table)} disable row level security`.execute(db);
        expect(await store.isolationHolds(), table).toBe(false);
        await sql`alter table zz.${sql.raw(table)} enable row level security`.execute(db);
      }
      await sql`create policy hole on zz.item for select using (true)`.execute(db);
      expect(await store.isolationHolds()).toBe(false);
      await sql`drop policy hole on zz.item`.execute(db);
      expect(await store.isolationHolds()).toBe(true);
    });
  });
}

async function visibleRows(trx: OpenTransaction): Promise<number> {
  const { rows } = await sql<{ seen: number }>`select (
    (select count(*) from zz.company) + (select count(*) from zz.membership) + (select count(*) from zz.event)
    + (select count(*) from zz.command) + (select count(*) from zz.item) + (select count(*) from zz.verdict_chunk))::int as seen`.execute(
    trx,
  );
  return rows[0]?.seen ?? -1;
}
