import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import type { VerdictChunk } from "#service/deps.ts";
import type { OpenTransaction } from "./database.ts";
import { storableJson } from "./storableText.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

type StoredChunk = Pick<VerdictChunk, "accepted" | "verdicts"> | VerdictChunk["verdicts"];

/** The first release kept accepted rows like all others. */
function readChunk(stored: StoredChunk): Pick<VerdictChunk, "accepted" | "verdicts"> {
  if ("accepted" in stored) return stored;
  return {
    accepted: stored.filter(({ status }) => status === "accepted").map(({ row }) => row),
    verdicts: stored.filter(({ status }) => status !== "accepted"),
  };
}

/** Chunks in one statement: half a million rows of a file. */
const chunksPerStatement = 500;

/** Keeps what became of each row, at a tenth of its size. */
export async function saveVerdicts(
  trx: OpenTransaction,
  company: string,
  importId: string,
  chunks: readonly VerdictChunk[],
): Promise<void> {
  const lines = await Promise.all(
    chunks.map(async ({ sheet, firstRow, accepted, verdicts }) => {
      const stored: StoredChunk = { accepted, verdicts };
      const json = storableJson(stored, `sheet ${sheet}, rows from ${firstRow}`);
      const compressed = await compress(json);
      return { company_id: company, import_id: importId, sheet, first_row: firstRow, verdicts: compressed };
    }),
  );
  for (let from = 0; from < lines.length; from += chunksPerStatement) {
    await trx
      .insertInto("zz.verdict_chunk")
      .values(lines.slice(from, from + chunksPerStatement))
      .execute();
  }
}

/** In order of sheet name and row. */
export async function readVerdicts(
  trx: OpenTransaction,
  company: string,
  importId: string,
): Promise<readonly VerdictChunk[]> {
  const rows = await trx
    .selectFrom("zz.verdict_chunk")
    .select(["sheet", "first_row", "verdicts"])
    .where("company_id", "=", company)
    .where("import_id", "=", importId)
    .orderBy("sheet")
    .orderBy("first_row")
    .execute();
  return Promise.all(
    rows.map(async ({ sheet, first_row: firstRow, verdicts }) => {
      const json = (await decompress(verdicts)).toString("utf8");
      return { sheet, firstRow, ...readChunk(JSON.parse(json) as StoredChunk) };
    }),
  );
}
