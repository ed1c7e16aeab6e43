import type { ImportReply, ImportRow } from "#contract/imports.ts";
import type { CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";

const rowsShown = 200;

/** What became of a file, for people: the counts of each sheet, then every row that needs somebody. */
export function importReport(reply: ImportReply, language: CommandContext["language"]): string {
  const text = cliText(language);
  const parts = reply.sheets.flatMap((sheet) => sheetLines(sheet, language));
  const { read, accepted, question, rejected, notRecord } = reply.counts;
  parts.push(text.counted(read, accepted, question, rejected, notRecord));
  const { record, renew, correct, unchanged } = reply.effects;
  if (reply.companies.length > 0) {
    parts.push(text.companies(reply.companies.length, reply.companies.filter((company) => company.isNew).length));
    parts.push(text.effects(record, renew, correct, unchanged));
  }
  if (reply.refusal !== null) parts.push(text.dryRunRefused(reply.refusal.sentence[language]));
  else parts.push(reply.dryRun ? text.dryRun : text.imported);
  return parts.join("\n");
}

function sheetLines(sheet: ImportReply["sheets"][number], language: CommandContext["language"]): readonly string[] {
  const text = cliText(language);
  if (!sheet.included) return [text.hiddenSheet(sheet.name), ""];
  const { read, accepted, question, rejected, notRecord } = sheet.counts;
  const problems = sheet.rows.filter(({ status }) => status === "question" || status === "rejected");
  const shown = problems.slice(0, rowsShown).map((row) => rowLine(row, language));
  const more = problems.length > rowsShown ? [`  … ${problems.length - rowsShown}`] : [];
  return [
    text.sheet(sheet.name),
    `  ${text.counted(read, accepted, question, rejected, notRecord)}`,
    ...shown,
    ...more,
    "",
  ];
}

function rowLine(row: ImportRow, language: CommandContext["language"]): string {
  const text = cliText(language);
  const where = row.reason?.cell ?? String(row.row);
  const choices = row.proposals.map(({ field, value, safe, text: said }) => {
    if (safe) return `${value}(${text.safe})`;
    return field === "kind" || field === "openEnded" ? said[language] : value;
  });
  const offered = choices.length === 0 ? "" : `  ${text.proposals(choices.join(" / "))}`;
  return `  ${text.statuses[row.status]} ${where}  ${row.name ?? row.identifier ?? ""}  ${row.reason?.text[language] ?? ""}${offered}`;
}
