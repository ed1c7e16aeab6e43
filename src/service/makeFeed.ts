import type { FeedReply } from "#contract/feeds.ts";
import type { Actor, Deps } from "./deps.ts";
import { findCompany } from "./findCompany.ts";
import { findPerson } from "./findPerson.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";

export type FeedWish = { readonly person?: string | undefined; readonly company?: string | undefined };

/** Makes the secret address of a calendar. It is told this once and kept only as a hash; the address before it is dead. */
export async function makeFeed(deps: Deps, actor: Actor, { person, company }: FeedWish): Promise<Result<FeedReply>> {
  if ((person === undefined) === (company === undefined)) return refused("feed-of-whom", "person");
  return deps.store.transact(actor, async (tx) => {
    const found =
      company === undefined
        ? findPerson(await readOrganisation(tx), person ?? "")
        : findCompany(await tx.companies(), company);
    if (!found.ok) return found;
    const token = deps.tokens.next();
    const kind = company === undefined ? ("person" as const) : ("company" as const);
    const { id, name } = found.value;
    await tx.warnings.putFeed({ kind, id, tokenHash: deps.sha256(token), madeAt: deps.clock.now() });
    const path = `/feeds/${token}.ics`;
    return done({ kind, id, name, path, address: `${deps.address()}${path}` });
  });
}
