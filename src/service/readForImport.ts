import type { LedgerReport } from "#intake/report.ts";
import type { Actor, CompanyLedger, Deps, SettledRows, StoredCompany } from "./deps.ts";
import { findCompany } from "./findCompany.ts";
import type { Target } from "./holders.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

export type ImportQuery = {
  readonly fileName: string;
  readonly company?: string | undefined;
  readonly mode: "keep-good" | "all-or-none";
  readonly hiddenSheets?: string | undefined;
  readonly rows: "all" | "problems";
};

/** Reads a file in the light of the companies that the actor has already. */
export async function readForImport(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
  query: ImportQuery,
): Promise<Result<LedgerReport>> {
  const companies = await deps.store.transact(actor, (tx) => tx.companies());
  return readBeside(deps, companies, bytes, query);
}

/** The same beside companies that are known; `onSettled` hears of rows while others are still being read. */
export async function readBeside(
  deps: Deps,
  companies: readonly StoredCompany[],
  bytes: Uint8Array,
  query: ImportQuery,
  onSettled?: (settled: SettledRows) => void,
): Promise<Result<LedgerReport>> {
  const hiddenSheets = (query.hiddenSheets ?? "").split("/").filter((name) => name !== "");
  const read = await deps.reader.read(
    bytes,
    {
      fileName: query.fileName,
      knownHolders: companies
        .filter(({ organisation, demo }) => !organisation && !demo)
        .map(({ name, creditCode }) => ({ name, creditCode })),
      hiddenSheets,
      asOf: deps.clock.today(),
    },
    onSettled,
  );
  if (read.kind === "refused")
    return refused(read.refusal.code, read.refusal.at ?? query.fileName, {
      file: query.fileName,
      ...read.refusal.data,
    });
  const { sheets } = read.report;
  const unknown = hiddenSheets.find((wanted) => sheets.every(({ name }) => name !== wanted));
  if (unknown === undefined) return done(read.report);
  const hidden = sheets.flatMap(({ name, hidden: isHidden }) => (isHidden ? [name] : []));
  return refused("sheet-unknown", unknown, { file: query.fileName, hidden: hidden.join(" / ") });
}

/** The ledgers of the actor and the one that he named: an existing company, or the name of a new one. */
export async function importTarget(
  deps: Deps,
  actor: Actor,
  company: string | undefined,
): Promise<{
  readonly ledgers: readonly CompanyLedger[];
  readonly target: Target;
}> {
  return deps.store.transact(actor, async (tx) => {
    const ledgers = await tx.ledgers();
    if (company === undefined || company.trim() === "") return { ledgers, target: null };
    // The sample company takes no file of a person, whatever he calls his own.
    const open = ledgers.filter((ledger) => !ledger.company.demo).map((ledger) => ledger.company);
    const found = findCompany(open, company);
    if (!found.ok) return { ledgers, target: { name: company.trim() } };
    return { ledgers, target: ledgers.find((ledger) => ledger.company.id === found.value.id) ?? null };
  });
}
