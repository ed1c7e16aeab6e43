import type { RecordEvent } from "#record/recordEvent.ts";
import type { Command, CompanyLedger, Tx } from "./deps.ts";
import { refused } from "./result.ts";

/** Writes one entry into a ledger as it was read; the refusal where somebody else wrote first, null where it is done. */
export async function appendToLedger(
  tx: Tx,
  { company }: CompanyLedger,
  command: Command,
  event: RecordEvent,
): Promise<ReturnType<typeof refused> | null> {
  const appended = await tx.append(company.id, company.version, command, [event]);
  return appended.kind === "conflict" ? refused("conflict", company.name, { company: company.name }) : null;
}
