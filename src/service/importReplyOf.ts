import { findingText, proposalText } from "#contract/findingText.ts";
import type { ImportReply, ImportRow } from "#contract/imports.ts";
import type { Refusal } from "#contract/refusal.ts";
import { refusalText } from "#contract/refusalText.ts";
import type { LedgerReport, RowVerdict, SheetReport } from "#intake/report.ts";
import type { Law } from "#law/law.ts";
import type { Effect } from "./companyPlan.ts";
import type { ImportPlan } from "./planImport.ts";
import { RowEffects } from "./rowEffects.ts";

type ReplyOptions = {
  readonly dryRun: boolean;
  readonly importId: string | null;
  /** Of a dry run: why the import would be refused. */
  readonly refusal: Refusal | null;
  readonly rows: "all" | "problems";
};

/** A report as the reply shows it, with what each row would do and every sentence in both languages. */
export function importReplyOf(
  law: Law,
  report: LedgerReport,
  plan: ImportPlan | null,
  options: ReplyOptions,
): ImportReply {
  const sheets = report.sheets.map((sheet) => sheetOf(sheet, plan?.rowEffects ?? new RowEffects(), options.rows));
  return {
    file: report.file,
    dryRun: options.dryRun,
    importId: options.importId,
    refusal: options.refusal === null ? null : refusalReplyOf(options.refusal),
    companies: (plan?.companies ?? []).map(({ holder: { name, creditCode, ledger }, rows }) => ({
      id: ledger?.company.id ?? null,
      name: ledger?.company.name ?? name,
      creditCode: ledger?.company.creditCode ?? creditCode,
      rows,
      isNew: ledger === null,
    })),
    counts: { ...report.counts },
    effects: plan?.effects ?? { record: 0, renew: 0, correct: 0, unchanged: 0 },
    sheets,
    kinds: kindsOf(law, sheets),
  };
}

function refusalReplyOf(refusal: Refusal): ImportReply["refusal"] {
  return { code: refusal.code, at: refusal.at, sentence: refusalText(refusal), data: { ...refusal.data } };
}

function kindsOf(law: Law, sheets: ImportReply["sheets"]): ImportReply["kinds"] {
  const named = new Set(sheets.flatMap(({ rows }) => rows.flatMap(({ kind }) => (kind === null ? [] : [kind]))));
  return [...named].toSorted().map((id) => ({ id, title: law.kinds.get(id)?.title ?? { zh: id, en: id } }));
}

function sheetOf(sheet: SheetReport, effects: RowEffects, rows: "all" | "problems"): ImportReply["sheets"][number] {
  const { name, hidden, included, headerRow, counts } = sheet;
  const shown =
    rows === "all" ? sheet.rows : sheet.rows.filter(({ status }) => status === "question" || status === "rejected");
  return {
    name,
    hidden,
    included,
    headerRow,
    counts: { ...counts },
    rows: shown.map((verdict) => rowOf(verdict, effects.of(name, verdict.row))),
  };
}

function rowOf(verdict: RowVerdict, effect: Effect | null): ImportRow {
  const { entry: _entry, reason, proposals, ...rest } = verdict;
  return {
    ...rest,
    renewal: verdict.renewal,
    minimumMonths: verdict.minimumMonths,
    reason: reason === null ? null : { code: reason.code, cell: reason.cell, text: findingText(reason) },
    proposals: proposals.map((proposal) => ({ ...proposal, text: proposalText(proposal) })),
    effect,
  };
}
