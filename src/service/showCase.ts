import type { CaseReply } from "#contract/cases.ts";
import { caseReplyOf } from "./cases/caseReplyOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { writerName } from "./writerText.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

/** One case whole: where it stands, what is missing, what to do today, and all that happened. */
export async function showCase(deps: Deps, actor: Actor, id: string): Promise<Result<CaseReply>> {
  return deps.store.transact(actor, async (tx) => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "id", { id });
    const { ledger, one } = found;
    const law = await lawOfCase(deps, tx, one.law);
    const stand = standOfCase(law.law, ledger, one, deps.clock.today());
    if (stand === null)
      return refused("course-unknown", "course", { course: one.course, known: [...law.law.courses.keys()].join(", ") });
    const stream = await tx.stream(ledger.company.id, { subject: id });
    const { people } = await readOrganisation(tx);
    const whoWrote = (by: string) => writerName(people, by);
    return done(caseReplyOf(deps, stand, ledger.company, { stream, law, whoWrote }));
  });
}
