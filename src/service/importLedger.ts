import type { ImportReply } from "#contract/imports.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { LedgerReport } from "#intake/report.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { Actor, Command, Deps, Progress, Tx, VerdictChunk } from "./deps.ts";
import { importReplyOf } from "./importReplyOf.ts";
import { organisationStream } from "./organisationStream.ts";
import { planImport } from "./planImport.ts";
import type { CompanyPlan, ImportPlan } from "./planImport.ts";
import { importTarget, readForImport } from "./readForImport.ts";
import type { ImportQuery } from "./readForImport.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

const verdictsPerChunk = 1000;

export type ImportOptions = {
  readonly commandId: string;
  /** True when the company that this import opens is the sample company. */
  readonly demo?: boolean;
  readonly onProgress?: (progress: Progress) => void;
};

/** Thrown to roll a transaction back; becomes the refusal that it carries. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Reads a file and writes its accepted rows, all in one transaction: after a crash there is all of it or nothing. */
export async function importLedger(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
  query: ImportQuery,
  options: ImportOptions,
): Promise<Result<ImportReply>> {
  const read = await readForImport(deps, actor, bytes, query, options.onProgress);
  if (!read.ok) return read;
  const report = read.value;
  const unclean = report.counts.question + report.counts.rejected;
  if (query.mode === "all-or-none" && unclean > 0) {
    return refused("rows-not-clean", query.fileName, {
      question: report.counts.question,
      rejected: report.counts.rejected,
    });
  }
  if (report.counts.accepted === 0) return refused("nothing-to-import", query.fileName, { ...report.counts });
  const { ledgers, target } = await importTarget(deps, actor, query.company);
  const importId = deps.ids.next();
  const context = { law: deps.law, ledgers, target, importId, on: deps.clock.today(), newId: () => deps.ids.next() };
  const planned = planImport(report, context);
  if (!planned.ok) return planned;
  const fileHash = deps.sha256(bytes);
  const command = commandOf(deps, actor, fileHash, query, options);
  // A file that says nothing new leaves no trace, not even that it was read.
  const changes = planned.value.companies.some(({ events }) => events.length > 0);
  try {
    if (changes)
      await deps.store.transact(actor, (tx) =>
        write(deps, tx, { report, plan: planned.value, importId, fileHash, command, options }),
      );
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
  return done(
    importReplyOf(deps.law, report, planned.value, {
      dryRun: false,
      importId: changes ? importId : null,
      rows: query.rows,
    }),
  );
}

function commandOf(deps: Deps, actor: Actor, fileHash: string, query: ImportQuery, options: ImportOptions): Command {
  const fingerprint = deps.sha256(`${query.fileName}\n${query.company ?? ""}\n${query.mode}\n${fileHash}`);
  return { id: options.commandId, fingerprint, by: actor.person, recordedAt: deps.clock.now() };
}

type Writing = {
  readonly report: LedgerReport;
  readonly plan: ImportPlan;
  readonly importId: string;
  readonly fileHash: string;
  readonly command: Command;
  readonly options: ImportOptions;
};

async function write(deps: Deps, tx: Tx, writing: Writing): Promise<void> {
  const homes: string[] = [];
  let written = 0;
  const total = writing.plan.companies.filter(({ events }) => events.length > 0).length;
  for (const plan of writing.plan.companies) {
    if (plan.events.length === 0) continue;
    homes.push(await writeCompany(deps, tx, plan, writing));
    written += 1;
    writing.options.onProgress?.({ stage: "writing", done: written, total });
  }
  // A file of several holders belongs to none of them: its verdicts stay with the organisation.
  const [only] = homes;
  const home =
    writing.plan.companies.length === 1 && only !== undefined
      ? only
      : await organisationStream(deps, tx, writing.command);
  await tx.saveVerdicts(home, writing.importId, chunksOf(writing.report));
}

async function writeCompany(
  deps: Deps,
  tx: Tx,
  plan: CompanyPlan,
  { report, importId, fileHash, command, options }: Writing,
): Promise<string> {
  const on = deps.clock.today();
  const company =
    plan.ledger?.company ??
    (await tx.openCompany(
      {
        id: deps.ids.next(),
        name: plan.holder.name,
        creditCode: plan.holder.creditCode,
        demo: options.demo ?? false,
        organisation: false,
      },
      { ...command, id: `${command.id}.open` },
      on,
    ));
  const { record, renew, correct, unchanged } = plan.effects;
  const imported: RecordEvent = {
    kind: "ledger-imported",
    subject: importId,
    on,
    data: { file: report.file, fileHash, recorded: record, renewed: renew, corrected: correct, unchanged },
  };
  const appended = await tx.append(company.id, company.version, command, [imported, ...plan.events]);
  if (appended.kind === "conflict")
    throw new RolledBack({ code: "conflict", at: company.name, data: { company: company.name } });
  if (appended.kind === "repeated" && appended.fingerprint !== command.fingerprint) {
    throw new RolledBack({ code: "command-differs", at: command.id, data: { company: company.name } });
  }
  return company.id;
}

function chunksOf(report: LedgerReport): readonly VerdictChunk[] {
  return report.sheets.flatMap(({ name, rows }) => {
    const chunks: VerdictChunk[] = [];
    for (let from = 0; from < rows.length; from += verdictsPerChunk) {
      // What an accepted row says is in the record already.
      const verdicts = rows.slice(from, from + verdictsPerChunk).map((verdict) => ({ ...verdict, entry: null }));
      chunks.push({ sheet: name, firstRow: verdicts[0]?.row ?? 1, verdicts });
    }
    return chunks;
  });
}
