import type { ImportReply } from "#contract/imports.ts";
import type { LedgerReport } from "#intake/report.ts";
import { gatherRecorded, mostItemsPerEntry } from "#record/item/gatherRecorded.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import type { CompanyPlan } from "./companyPlan.ts";
import type { Actor, Command, Deps, Progress, Tx, VerdictChunk } from "./deps.ts";
import { importReplyOf } from "./importReplyOf.ts";
import { organisationStream } from "./organisationStream.ts";
import { ImportPlanner } from "./planImport.ts";
import { PlannedReading } from "./plannedReading.ts";
import type { ReadAndPlanned } from "./plannedReading.ts";
import { importTarget } from "./readForImport.ts";
import type { ImportQuery } from "./readForImport.ts";
import { RolledBack } from "./rolledBack.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

const verdictsPerChunk = 1000;

export type ImportOptions = {
  readonly commandId: string;
  /** True when the company that this import opens is the sample company. */
  readonly demo?: boolean;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Reads a file and writes its accepted rows, all in one transaction: after a crash there is all of it or nothing. Of a
 * large file the first company is written while the rest is still being read.
 */
export async function importLedger(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
  query: ImportQuery,
  options: ImportOptions,
): Promise<Result<ImportReply>> {
  const { ledgers, target } = await importTarget(deps, actor, query.company);
  const [importId, on, file] = [deps.ids.next(), deps.clock.today(), query.fileName];
  const planner = new ImportPlanner({
    law: deps.law,
    ledgers,
    target,
    importId,
    file,
    on,
    newId: () => deps.ids.next(),
  });
  const reading = new PlannedReading(deps, ledgers, planner, { bytes, query }, options.onProgress);
  while (planner.withPending(mostItemsPerEntry) === null && (await reading.more()));
  const first = planner.withPending(mostItemsPerEntry);
  const reply = ({ report, plan }: ReadAndPlanned, written: boolean): Result<ImportReply> =>
    done(
      importReplyOf(deps.law, report, plan, {
        dryRun: false,
        importId: written ? importId : null,
        refusal: null,
        rows: query.rows,
      }),
    );
  if (first === null) {
    const finished = await reading.finish();
    if (!finished.ok) return finished;
    // A file that says nothing new leaves no trace, not even that it was read.
    if (!finished.value.plan.companies.some(({ changes }) => changes)) return reply(finished.value, false);
  }
  const fileHash = deps.sha256(bytes);
  const command = commandOf(deps, actor, fileHash, query, options);
  try {
    const writing = { reading, importId, file: { name: file, hash: fileHash }, command, options };
    return reply(await deps.store.transact(actor, (tx) => write(deps, tx, first, writing)), true);
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function commandOf(deps: Deps, actor: Actor, fileHash: string, query: ImportQuery, options: ImportOptions): Command {
  const fingerprint = deps.sha256(`${query.fileName}\n${query.company ?? ""}\n${query.mode}\n${fileHash}`);
  return { id: options.commandId, fingerprint, by: actor.person, recordedAt: deps.clock.now() };
}

type Writing = {
  readonly reading: PlannedReading;
  readonly importId: string;
  readonly file: { readonly name: string; readonly hash: string };
  readonly command: Command;
  readonly options: ImportOptions;
};

/** `first` is the company that is written while the file is being read, if there is one. */
async function write(deps: Deps, tx: Tx, first: CompanyPlan | null, writing: Writing): Promise<ReadAndPlanned> {
  const homes = first === null ? [] : [await writeCompany(deps, tx, first, writing)];
  const finished = await finishedOf(writing.reading);
  const { report, plan } = finished;
  const changed = plan.companies.filter(({ changes }) => changes);
  for (const company of changed) {
    if (company !== first) homes.push(await writeCompany(deps, tx, company, writing));
    writing.options.onProgress?.({ stage: "writing", done: homes.length, total: changed.length });
  }
  // A file of several holders belongs to none of them: its verdicts stay with the organisation.
  const [only] = homes;
  const home =
    plan.companies.length === 1 && only !== undefined ? only : await organisationStream(deps, tx, writing.command);
  await tx.saveVerdicts(home, writing.importId, chunksOf(report));
  return finished;
}

async function finishedOf(reading: PlannedReading): Promise<ReadAndPlanned> {
  const finished = await reading.finish();
  if (!finished.ok) throw new RolledBack(finished.refusal);
  return finished.value;
}

async function writeCompany(deps: Deps, tx: Tx, plan: CompanyPlan, writing: Writing): Promise<string> {
  const { command, options } = writing;
  const { name, creditCode, ledger } = plan.holder;
  const on = deps.clock.today();
  const company =
    ledger?.company ??
    (await tx.openCompany(
      { id: deps.ids.next(), name, creditCode, demo: options.demo ?? false, organisation: false },
      { ...command, id: `${command.id}.open` },
      on,
    ));
  const appended = await tx.append(company.id, company.version, command, entriesOf(plan, writing, on));
  if (appended.kind === "conflict")
    throw new RolledBack({ code: "conflict", at: company.name, data: { company: company.name } });
  if (appended.kind === "repeated" && appended.fingerprint !== command.fingerprint) {
    throw new RolledBack({ code: "command-differs", at: command.id, data: { company: company.name } });
  }
  return company.id;
}

/** What the import changes in one company, as it is planned; and last, when all is known, that it was imported. */
async function* entriesOf(
  company: CompanyPlan,
  { reading, importId, file }: Writing,
  on: RecordEvent["on"],
): AsyncGenerator<readonly RecordEvent[]> {
  do {
    if (company.pending > 0) yield gatherRecorded(importId, company.take());
  } while (await reading.more());
  await finishedOf(reading);
  const { record, renew, correct, unchanged } = company.effects;
  const imported: RecordEvent = {
    kind: "ledger-imported",
    subject: importId,
    on,
    data: {
      file: file.name,
      fileHash: file.hash,
      recorded: record,
      renewed: renew,
      corrected: correct,
      unchanged,
    },
  };
  yield [...gatherRecorded(importId, company.take()), imported];
}

function chunksOf(report: LedgerReport): readonly VerdictChunk[] {
  return report.sheets.flatMap(({ name, rows }) => {
    const chunks: VerdictChunk[] = [];
    for (let from = 0; from < rows.length; from += verdictsPerChunk) {
      const some = rows.slice(from, from + verdictsPerChunk);
      chunks.push({
        sheet: name,
        firstRow: some[0]?.row ?? 1,
        accepted: some.flatMap(({ row, entry }) => (entry === null ? [] : [row])),
        verdicts: some.filter(({ entry }) => entry === null),
      });
    }
    return chunks;
  });
}
