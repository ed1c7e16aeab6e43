import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command, CompanyLedger, Tx } from "./deps.ts";
import { refused } from "./result.ts";

/**
 * Writes entries into a ledger as it was read; the refusal where somebody else wrote first or the command's id
 * was used for something else, null where it is done, or was before.
 */
export async function appendToLedger(
  tx: Tx,
  { company }: CompanyLedger,
  command: Command,
  events: readonly RecordEvent[],
): Promise<ReturnType<typeof refused> | null> {
  const appended = await tx.append(company.id, company.version, command, events);
  if (appended.kind === "conflict") return refused("conflict", company.name, { company: company.name });
  const differs = appended.kind === "repeated" && appended.fingerprint !== command.fingerprint;
  return differs ? refused("command-differs", command.id, { company: company.name }) : null;
}
