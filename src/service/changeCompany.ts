import type { CompanySettingsReply } from "#contract/companySettings.ts";
import type { CompanyDecision, CompanyMoment } from "#record/company/decideCompanySettings.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { findCompany } from "./findCompany.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { showCompanySettings } from "./showCompanySettings.ts";

export type CompanyChange = {
  /** Id, name or credit code. */
  readonly company: string;
  readonly commandId: string;
  /** What the command says, as text: the same id with other words is a refusal. */
  readonly says: string;
  readonly decide: (moment: CompanyMoment, tx: Tx) => CompanyDecision | Promise<CompanyDecision>;
};

/** Carries out a command on what was decided for a company. Said again, it changes nothing. */
export async function changeCompany(
  deps: Deps,
  actor: Actor,
  { company, commandId, says, decide }: CompanyChange,
): Promise<Result<CompanySettingsReply>> {
  const command = { id: commandId, fingerprint: deps.sha256(says), by: actor.person, recordedAt: deps.clock.now() };
  const refusal = await deps.store.transact(actor, async (tx) => {
    const found = findCompany(await tx.companies(), company);
    if (!found.ok) return found;
    const { id, version, settings } = found.value;
    const decision = await decide({ company: id, settings, on: deps.clock.today() }, tx);
    if (!decision.ok) return refused(decision.code, decision.at, decision.data);
    if (decision.event === null) return null;
    const appended = await tx.append(id, version, command, [decision.event]);
    if (appended.kind === "conflict") return refused("changed-meanwhile");
    const differs = appended.kind === "repeated" && appended.fingerprint !== command.fingerprint;
    return differs ? refused("command-differs", commandId) : null;
  });
  return refusal ?? showCompanySettings(deps, actor, company);
}
