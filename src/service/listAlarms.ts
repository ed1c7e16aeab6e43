import type { Alarm, AlarmsReply } from "#contract/alarms.ts";
import { failureSaid } from "#contract/channelText.ts";
import { warningText } from "#contract/warningText.ts";
import { caseIdOf } from "#record/case/caseSubject.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { nameWithNumber } from "./dueItemOf.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { alarmId } from "./warnings/alarmId.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import type { Claim } from "./warningTables.ts";

/** More are not looked at: whoever has mended a channel tries them again all at once. */
export const mostAlarms = 1_000;

/** Every warning that could not be told and has not been tried again, with why and the next step. */
export async function listAlarms(deps: Deps, actor: Actor): Promise<Result<AlarmsReply>> {
  return done(await deps.store.transact(actor, (tx) => alarmsWithin(deps, tx)));
}

/** The same within a transaction. */
export async function alarmsWithin(deps: Deps, tx: Tx): Promise<AlarmsReply> {
  const claims = await tx.warnings.claims({ states: ["alarm"], limit: mostAlarms });
  const organisation = await readOrganisation(tx);
  const ledgers = await tx.ledgers([...new Set(claims.map(({ company }) => company))]);
  const laws = await caseLaws(deps, tx, ledgers);
  const today = deps.clock.today();
  const byCompany = new Map(ledgers.map((ledger) => [ledger.company.id, evaluatedLedger(laws, ledger, today)]));
  const tried = await lastTries(tx, claims);
  const alarms = claims.map((claim) => {
    const since = tried.get(claim.message ?? "") ?? claim.sendAfter;
    return alarmOf(deps, claim, { organisation, evaluated: byCompany.get(claim.company), since });
  });
  return {
    alarms: alarms.toSorted((one, other) => (one.since < other.since ? 1 : -1)),
    truncated: claims.length === mostAlarms,
  };
}

async function lastTries(tx: Tx, claims: readonly Claim[]): Promise<ReadonlyMap<string, string>> {
  const tried = new Map<string, string>();
  for (const id of new Set(claims.flatMap(({ message }) => message ?? []))) {
    const message = await tx.warnings.takeMessage(id);
    if (message !== null) tried.set(id, message.triedAt);
  }
  return tried;
}

type Beside = {
  readonly organisation: Organisation;
  readonly evaluated: EvaluatedLedger | undefined;
  readonly since: string;
};

function alarmOf({ law, sha256 }: Deps, claim: Claim, { organisation, evaluated, since }: Beside): Alarm {
  const { company, item: itemId, duty, rung, recipient, channel, outcome } = claim;
  const item = evaluated?.itemById.get(itemId);
  const rule = duty.slice(0, duty.indexOf("."));
  return {
    id: alarmId(sha256, claim),
    company: evaluated?.ledger.company.name ?? company,
    companyId: company,
    item: item === undefined ? itemId : nameWithNumber(item),
    itemId,
    caseId: item === undefined ? null : caseIdOf(item),
    duty,
    what: law.obligations.get(rule)?.title ?? { zh: rule, en: rule },
    label: warningText.rung(rung),
    person: { id: recipient, name: organisation.people.get(recipient)?.name ?? recipient },
    channel: { id: channel, title: organisation.channels.get(channel)?.title ?? channel },
    since,
    ...failureSaid(outcome, false),
  };
}
