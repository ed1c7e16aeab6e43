import { sql } from "kysely";
import type { FileTable, KeptFile } from "#service/fileTable.ts";
import type { OpenTransaction } from "./database.ts";
import { storableJson } from "./storableText.ts";
import { writtenInstant } from "./writtenInstant.ts";

const columns = sql`company_id as company, hash, type, bytes::float8 as bytes, name,
  ${writtenInstant(sql`kept_at`)} as "keptAt", kept_by as "keptBy"`;

export function fileRows(trx: OpenTransaction): FileTable {
  const find = async (company: string, hash: string): Promise<KeptFile | null> => {
    const { rows } = await sql<KeptFile>`
      select ${columns} from zz.file where company_id = ${company} and hash = ${hash}`.execute(trx);
    return rows[0] ?? null;
  };
  return {
    keep: async (file) => {
      storableJson(file, `file ${file.hash}`);
      const { company, hash, type, bytes, name, keptAt, keptBy } = file;
      const { numAffectedRows } = await sql`
        insert into zz.file (company_id, hash, type, bytes, name, kept_at, kept_by)
        values (${company}, ${hash}, ${type}, ${bytes}, ${name}, ${keptAt}::timestamptz, ${keptBy})
        on conflict (company_id, hash) do nothing`.execute(trx);
      const kept = await find(company, hash);
      if (kept === null) throw new Error(`there is no company ${company} that this actor may write to`);
      return { file: kept, isNew: numAffectedRows === 1n };
    },
    find,
    of: async (company) => {
      const { rows } = await sql<KeptFile>`
        select ${columns} from zz.file where company_id = ${company} order by kept_at desc, hash`.execute(trx);
      return rows;
    },
    hashes: async () => {
      const { rows } = await sql<{ hash: string; bytes: number }>`
        select hash, max(bytes)::float8 as bytes from zz.file group by hash order by hash`.execute(trx);
      return rows;
    },
  };
}
