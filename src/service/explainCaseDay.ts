import type { CaseExplanationReply } from "#contract/caseExplanations.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { caseDayReplyOf } from "./cases/caseDayReplyOf.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import { standOfCase } from "./cases/standOfCase.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

type Asked = { readonly id: string; readonly what: string };

/** 「怎么算的」 of one day in a case, by the law that the case keeps and what happened to it. */
export async function explainCaseDay(
  deps: Deps,
  actor: Actor,
  { id, what }: Asked,
): Promise<Result<CaseExplanationReply>> {
  return deps.store.transact(actor, async (tx) => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "id", { id });
    const { ledger, one } = found;
    const { law } = await lawOfCase(deps, tx, one);
    const today = deps.clock.today();
    const stand = standOfCase({ law, inUse: deps.law }, ledger, one, today);
    if (stand === null)
      return refused("course-unknown", "course", { course: one.course, ...namedThings([...law.courses.values()]) });
    const explained = caseDayReplyOf(stand, what);
    if (explained === null) return refused("case-day-unknown", "what", { what });
    const { item } = stand.matter;
    return done({
      ...explained,
      about: [ledger.company.name, item?.identifier ?? item?.name ?? null].filter((part) => part !== null).join(" · "),
      asOf: today,
      lawHash: law.hash,
      programVersion: deps.version,
    });
  });
}
