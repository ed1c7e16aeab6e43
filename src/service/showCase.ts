import type { Day } from "#calendar/day.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { Bilingual } from "#law/law.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { caseReplyOf } from "./cases/caseReplyOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import { namedThings } from "#record/case/namedThings.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { unreachedOwners } from "./unreachedOwners.ts";
import { writerName } from "./writerText.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** One case whole: where it stands, what is missing, what to do today, and all that happened. */
export async function showCase(deps: Deps, actor: Actor, id: string): Promise<Result<CaseReply>> {
  return deps.store.transact(actor, async (tx) => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "id", { id });
    const { ledger, one } = found;
    const law = await lawOfCase(deps, tx, one);
    const stand = standOfCase({ law: law.law, inUse: deps.law }, ledger, one, deps.clock.today());
    if (stand === null)
      return refused("course-unknown", "course", { course: one.course, ...namedThings([...law.law.courses.values()]) });
    const stream = await tx.stream(ledger.company.id, { subject: id });
    const organisation = await readOrganisation(tx);
    const whoWrote = (by: string) => writerName(organisation.people, by);
    const { fallback } = ledger.company.settings;
    const today = deps.clock.today();
    const ownerNotice = one.closed === null ? noticeOf(organisation, one.owner, fallback, today) : null;
    return done(caseReplyOf(deps, stand, ledger.company, { stream, law, whoWrote, ownerNotice }));
  });
}

/** Said where nobody is known by the name of the owner, so that no warning reaches him. */
function noticeOf(
  organisation: Organisation,
  owner: string | null,
  fallback: string | null,
  today: Day,
): Bilingual | null {
  return owner === null ? null : unreachedOwners(organisation, { owners: [owner], fallback }, today).notice;
}
