import { sql } from "kysely";
import type { LawUse, Store } from "#service/deps.ts";
import type { Connection, OpenTransaction } from "./database.ts";
import { speakFor } from "./session.ts";
import type { Speaker } from "./session.ts";
import { storableJson } from "./storableText.ts";
import { writtenInstant } from "./writtenInstant.ts";

const nobody: Speaker = { person: "", companies: [] };

/** Any number, the same in every program: of two that start at once with one new law, one notes it. */
const useLock = 20_260_106;

type LawHistory = Pick<Store, "archiveLaw" | "archivedLaw" | "useLaw" | "lawUses" | "noteComparison">;

/** The laws that were used, and in which order. They belong to no company. */
export function lawHistory(db: Connection): LawHistory {
  function inTransaction<T>(work: (trx: OpenTransaction) => Promise<T>): Promise<T> {
    return db.transaction().execute(async (trx) => {
      await speakFor(trx, nobody);
      return work(trx);
    });
  }

  return {
    archiveLaw: (hash, files) =>
      inTransaction(async (trx) => {
        await sql`insert into zz.law_archive (hash, files) values (${hash}, ${storableJson(files, "the law")}::json)
          on conflict (hash) do nothing`.execute(trx);
      }),
    archivedLaw: (hash) => inTransaction((trx) => readArchivedLaw(trx, hash)),
    useLaw: (hash, startedAt) =>
      inTransaction(async (trx) => {
        await sql`select pg_advisory_xact_lock(${useLock})`.execute(trx);
        await sql`
          insert into zz.law_use (number, hash, started_at)
          select coalesce(max(number), 0) + 1, ${hash}, ${startedAt}::timestamptz from zz.law_use
          having (select hash from zz.law_use order by number desc limit 1) is distinct from ${hash}`.execute(trx);
      }),
    lawUses: () => inTransaction(readUses),
    noteComparison: (use, comparison) =>
      inTransaction(async (trx) => {
        await sql`insert into zz.law_comparison (number, comparison) values (${use}, ${comparison})
          on conflict (number) do nothing`.execute(trx);
      }),
  };
}

/** The files of a law that was used; null where it never was. */
export async function readArchivedLaw(
  trx: OpenTransaction,
  hash: string,
): Promise<Readonly<Record<string, string>> | null> {
  const { rows } = await sql<{ files: Readonly<Record<string, string>> }>`
    select files from zz.law_archive where hash = ${hash}`.execute(trx);
  return rows[0]?.files ?? null;
}

async function readUses(trx: OpenTransaction): Promise<readonly LawUse[]> {
  const { rows } = await sql<LawUse>`
    select u.number, u.hash, c.comparison,
      ${writtenInstant(sql`u.started_at`)} as "startedAt"
    from zz.law_use u left join zz.law_comparison c on c.number = u.number
    order by u.number`.execute(trx);
  return rows;
}
