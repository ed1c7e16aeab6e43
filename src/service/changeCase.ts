import type { Day } from "#calendar/day.ts";
import type { CaseEntry } from "#contract/caseEntries.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { CaseDecision } from "#record/case/caseCommand.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { decideCase } from "#record/case/decide/decideCase.ts";
import { namedThings } from "#record/case/namedThings.ts";
import type { RecordEvent } from "#record/recordEvent.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import { clippingText } from "./cases/clippingText.ts";
import { commandOfEntry } from "./cases/commandOfEntry.ts";
import type { EntryRead } from "./cases/commandOfEntry.ts";
import { fileOfEntry } from "./cases/fileOfEntry.ts";
import { ledgerEntriesOf } from "./cases/ledgerEntriesOf.ts";
import { saidByFile } from "./saidByFile.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { numbersAlsoLost } from "./cases/numbersAlsoLost.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import { applicantName } from "./documents/applicantOf.ts";
import { whyLedgerCannotFollow } from "./cases/whyLedgerCannotFollow.ts";
import type { Actor, CompanyLedger, Deps, Tx } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { recordHandling } from "./handleDuty.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { showCase } from "./showCase.ts";
import { storable } from "./storable.ts";
import { transactInTurn } from "./transactInTurn.ts";
import { appendToLedger } from "./appendToLedger.ts";

/** Records what somebody says of a case, with what follows from it for the ledger, or tells why not. */
export async function changeCase(
  deps: Deps,
  actor: Actor,
  id: string,
  sent: CaseEntry,
  commandId: string,
): Promise<Result<CaseReply>> {
  const entry = storable(sent);
  const fileSays = entry.do === "receive" ? await saidByFile(deps, actor, id, entry.paper?.hash ?? null) : {};
  const clipping =
    entry.do === "publish" ? await clippingText(deps, actor, id, entry.publication.clipping?.hash ?? null) : null;
  const refusal = await transactInTurn(deps.store, actor, (tx) =>
    recordEntry(deps, tx, id, { entry, fileSays, clipping }, { id: commandId, by: actor.person }),
  );
  return refusal ?? showCase(deps, actor, id);
}

/** What can be said of a case whose company is put away: why, and that it is over. */
const saidOfArchived: ReadonlySet<CaseEntry["do"]> = new Set(["comment", "withdraw"]);

function whyNot(
  { company, items }: CompanyLedger,
  stand: CaseStand,
  entry: CaseEntry,
  decision: CaseDecision,
): ReturnType<typeof refused> | null {
  if (company.settings.archived && !saidOfArchived.has(entry.do))
    return refused("company-archived", "id", { company: company.name });
  return decision.ok
    ? whyLedgerCannotFollow(items, stand, decision.events)
    : refused(decision.code, decision.at, decision.data);
}

async function recordEntry(
  deps: Deps,
  tx: Tx,
  id: string,
  { entry, fileSays, clipping }: Pick<EntryRead, "entry" | "fileSays" | "clipping">,
  sender: { readonly id: string; readonly by: string },
): Promise<ReturnType<typeof refused> | null> {
  const found = ledgerOfCase(await tx.ledgers(), id);
  if (found === null) return refused("case-not-found", "id", { id });
  if (entry.do === "handle") {
    const { duty, how, until, by, note } = entry;
    return recordHandling(deps, tx, { item: found.one.item ?? id, duty, how, until, by, note }, sender);
  }
  const { ledger, one } = found;
  const { law } = await lawOfCase(deps, tx, one);
  const stand = standOfCase({ law, inUse: deps.law }, ledger, one, deps.clock.today());
  if (stand === null)
    return refused("course-unknown", "course", { course: one.course, ...namedThings([...law.courses.values()]) });
  const named = await fileOfEntry(tx, ledger.company, entry);
  if (!named.ok) return named;
  const alsoLost = numbersAlsoLost(ledger, one, entry.do === "publish" ? entry.publication.text : null);
  const applicant = (on: Day) => applicantName(deps.law, ledger, { item: stand.matter.item, stand }, on);
  const read = { entry, file: named.file, alsoLost, applicant, fileSays, clipping };
  const command = commandOfEntry(deps, stand, read, sender.id);
  const decision = decideCase(stand, command, deps.sha256);
  const written = {
    id: sender.id,
    fingerprint: deps.sha256(JSON.stringify([id, entry])),
    by: sender.by,
    recordedAt: deps.clock.now(),
  };
  const refusal = whyNot(ledger, stand, entry, decision);
  if (!decision.ok || refusal !== null) {
    // Carried out before, it would now be refused for having been.
    const before = await tx.stream(ledger.company.id, { subject: id });
    return before.some((event) => event.commandId === sender.id) ? null : refusal;
  }
  const evaluated = evaluatedLedger(await caseLaws(deps, tx, [ledger]), ledger, deps.clock.today());
  const following = ledgerEntriesOf(evaluated, stand, decision.events, () => deps.ids.next());
  const events: readonly RecordEvent[] = [...decision.events, ...following];
  return appendToLedger(tx, ledger, written, events);
}
