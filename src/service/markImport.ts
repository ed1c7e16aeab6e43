import { findingText, proposalText } from "#contract/findingText.ts";
import { markWords } from "#contract/markText.ts";
import { markWorkbook } from "#intake/files/markWorkbook.ts";
import type { RowMark, SheetMarks } from "#intake/files/markWorkbook.ts";
import type { RowVerdict, SheetReport } from "#intake/report.ts";
import type { Actor, Deps } from "./deps.ts";
import type { LedgerFileReply } from "./exportLedger.ts";
import { readForImport } from "./readForImport.ts";
import type { ImportQuery } from "./readForImport.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The same file with a 问题 column: what is wrong with each row that was not accepted, and what it could be. */
export async function markImport(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
  query: ImportQuery,
): Promise<Result<LedgerFileReply>> {
  const read = await readForImport(deps, actor, bytes, query);
  if (!read.ok) return read;
  const marked = markWorkbook(bytes, read.value.sheets.flatMap(sheetMarks), markWords);
  if (marked.kind === "refused")
    return refused(marked.refusal.code, marked.refusal.at ?? query.fileName, {
      file: query.fileName,
      ...marked.refusal.data,
    });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return done({
    bytes: new Uint8Array(marked.bytes),
    mediaType: isZip ? xlsx : "text/csv",
    fileName: query.fileName.replace(/(\.[^.]*)?$/, `-${markWords.heading}$1`),
  });
}

function sheetMarks({ name, included, headerRow, rows }: SheetReport): readonly SheetMarks[] {
  if (!included || headerRow === null) return [];
  return [{ sheet: name, headerRow, rows: rows.flatMap(rowMark) }];
}

function rowMark(verdict: RowVerdict): readonly RowMark[] {
  const { row, status, reason, proposals } = verdict;
  if (reason === null || (status !== "question" && status !== "rejected")) return [];
  const choices = proposals.map((proposal) => proposalText(proposal).zh);
  const text = [
    `${markWords.opening[status]}：${findingText(reason).zh}`,
    ...(choices.length > 0 ? [markWords.choices(choices)] : []),
  ];
  return [{ row, text: text.join(" "), tone: status }];
}
