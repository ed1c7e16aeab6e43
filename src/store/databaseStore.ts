import { AsyncLocalStorage } from "node:async_hooks";
import type { Store, Tx } from "#service/deps.ts";
import { againAfterGivingWay } from "./againAfterGivingWay.ts";
import { appendEntries } from "./appendEntries.ts";
import type { OpenTransaction } from "./database.ts";
import { isolationHolds } from "./isolationHolds.ts";
import { LastAnswer } from "./lastAnswer.ts";
import { fileRows } from "./fileRows.ts";
import { lawHistory, readArchivedLaw } from "./lawHistory.ts";
import { LedgerCache, TransactionLedgers } from "./ledgerCache.ts";
import { storedCompany } from "./ledgerState.ts";
import type { OpenDatabase } from "./openDatabase.ts";
import { machinePerson } from "./machinePerson.ts";
import { nestedTransaction } from "./nestedTransaction.ts";
import { openStream } from "./openStream.ts";
import { readDatesMoved } from "./readDatesMoved.ts";
import { readCompanies, readLedgers, readStreamsOf } from "./readLedgers.ts";
import { readStream } from "./readStream.ts";
import { SeenLedgers } from "./seenLedgers.ts";
import { speakFor } from "./session.ts";
import { readVerdicts, saveVerdicts } from "./verdictChunks.ts";
import { warningTables } from "./warnings/warningTables.ts";

/** The store over an open database whose schema is `schemaVersion`. Closing it closes the database. */
export function databaseStore(database: OpenDatabase, schemaVersion: number): Store {
  const { db, engine, durable } = database;
  const shared = new LedgerCache();
  const inside = new AsyncLocalStorage<true>();
  let underWay = 0;

  /** The machine's work reads and writes through the transaction alone: where it gave way to others, it is done again. */
  const transact: Store["transact"] = (actor, work) =>
    actor.person === machinePerson ? againAfterGivingWay(() => once(actor, work)) : once(actor, work);

  async function once<T>(actor: Parameters<Store["transact"]>[0], work: (tx: Tx) => Promise<T>): Promise<T> {
    if (inside.getStore() === true) throw new Error(nestedTransaction);
    const ledgers = new TransactionLedgers(shared);
    let wrote = false;
    underWay += 1;
    const executed = inside.run(true, () =>
      db.transaction().execute(async (trx) => {
        await speakFor(trx, actor);
        return work(transactionOf(trx, ledgers, actor, () => (wrote = true)));
      }),
    );
    const result = await executed.finally(() => (underWay -= 1));
    ledgers.committed();
    if (wrote) seen.forget();
    return result;
  }

  const seen = new SeenLedgers((actor) => transact(actor, (tx) => tx.ledgers()));

  // A server has more connections than one, and other instances that change what is asked.
  const busy = () => engine === "pglite" && underWay > 0;
  const laws = lawHistory(db);
  const lawUses = new LastAnswer(laws.lawUses, busy);
  const isolation = new LastAnswer(() => isolationHolds(db), busy);

  return {
    transact,
    // Other instances may write to a server at any time; the directory of the embedded database is ours alone.
    ledgers: (actor) => (engine === "pglite" ? seen.of(actor) : transact(actor, (tx) => tx.ledgers())),
    ...laws,
    // The embedded database would wait for itself for ever.
    archivedLaw: async (hash) => {
      if (inside.getStore() === true) throw new Error(nestedTransaction);
      return laws.archivedLaw(hash);
    },
    lawUses: () => lawUses.get(),
    useLaw: (hash, startedAt) => laws.useLaw(hash, startedAt).finally(() => lawUses.forget()),
    noteComparison: (use, comparison) => laws.noteComparison(use, comparison).finally(() => lawUses.forget()),
    describe: async () => ({ engine, durable, schemaVersion }),
    isolationHolds: () => isolation.get(),
    close: () => database.close(),
  };
}

function transactionOf(
  trx: OpenTransaction,
  ledgers: TransactionLedgers,
  actor: Parameters<Store["transact"]>[0],
  onWrite: () => void,
): Tx {
  return {
    companies: async (some) =>
      (await (typeof some === "string" ? readStreamsOf(trx, some) : readCompanies(trx, some))).map(storedCompany),
    openCompany: (company, command, on) => {
      onWrite();
      return openStream(trx, ledgers, actor, company, command, on);
    },
    append: (company, expectedVersion, command, events) => {
      onWrite();
      return appendEntries(trx, ledgers, company, expectedVersion, command, events);
    },
    stream: (company, filter) => readStream(trx, company, filter),
    ledgers: async (company) =>
      (await readLedgers(trx, ledgers, await readCompanies(trx, company))).map(({ ledger }) => ledger),
    datesMoved: (company) => readDatesMoved(trx, company),
    saveVerdicts: (company, importId, chunks) => saveVerdicts(trx, company, importId, chunks),
    verdicts: (company, importId) => readVerdicts(trx, company, importId),
    archivedLaw: (hash) => readArchivedLaw(trx, hash),
    files: fileRows(trx),
    warnings: warningTables(trx),
  };
}
