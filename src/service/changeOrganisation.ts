import type { OrganisationDecision } from "#record/organisation/denial.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { organisationStream } from "./organisationStream.ts";
import { refused } from "./result.ts";
import { RolledBack } from "./rolledBack.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

export type OrganisationChange = {
  readonly commandId: string;
  /** What the command says, as text: the same id with other words is a refusal. */
  readonly says: string;
  /** What is to be written, with the organisation as it is. */
  readonly decide: (organisation: Organisation, tx: Tx) => OrganisationDecision | Promise<OrganisationDecision>;
  /** What is written beside the record, in the same transaction; not where the command was carried out before. */
  readonly alongside?: (tx: Tx) => Promise<void>;
};

/** Carries a command out on the organisation's own stream; why not, or null where it is done. */
export async function changeOrganisation(
  deps: Deps,
  actor: Actor,
  { commandId, says, decide, alongside }: OrganisationChange,
): Promise<{ readonly ok: false; readonly refusal: Refusal } | null> {
  const command = {
    id: commandId,
    fingerprint: deps.sha256(says),
    by: actor.person,
    recordedAt: deps.clock.now(),
  };
  const carryOut = async (tx: Tx) => {
    const decision = await decide(await readOrganisation(tx), tx);
    if (!decision.ok) throw new RolledBack(decision);
    if (decision.events.length > 0) {
      const id = await organisationStream(deps, tx, command);
      const version = (await tx.companies()).find((company) => company.id === id)?.version ?? 0;
      const appended = await tx.append(id, version, command, decision.events);
      if (appended.kind === "conflict") throw new RolledBack(refused("changed-meanwhile").refusal);
      if (appended.kind === "repeated" && appended.fingerprint !== command.fingerprint)
        throw new RolledBack(refused("command-differs", commandId).refusal);
      if (appended.kind === "repeated") return null;
    }
    await alongside?.(tx);
    return null;
  };
  try {
    return await deps.store.transact(actor, carryOut);
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
