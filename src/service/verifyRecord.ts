import { healthText } from "#contract/healthText.ts";
import type { RecordVerification } from "#contract/recordVerification.ts";
import { firstHash, verifyChain } from "#record/chain.ts";
import type { ChainStart, ChainVerdict } from "#record/chain.ts";
import type { Deps, Store, StoredCompany } from "./deps.ts";
import { machine } from "./machine.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Entries that are read at once: what is held in memory, however long a stream is. */
const entriesAtOnce = 1_000;

/** What the last verification by this program found, for the self-check; nothing of it outlives the program. */
const lastOf = new WeakMap<Store, RecordVerification>();

export function lastVerification(store: Store): RecordVerification | null {
  return lastOf.get(store) ?? null;
}

/** Follows the hash chain of every stream, a page at a time, and tells where one breaks. Whoever writes meanwhile goes on. */
export async function verifyRecord(deps: Deps): Promise<Result<RecordVerification>> {
  const companies = await deps.store.transact(machine, (tx) => tx.companies());
  const broken: RecordVerification["broken"] = [];
  let entries = 0;
  for (const company of companies) {
    const found = await verifyStream(deps, company);
    entries += found.entries;
    if (found.verdict.whole) continue;
    const { version, problem } = found.verdict;
    const sentence = healthText.chainBroken(company.name, version, problem);
    broken.push({ companyId: company.id, company: company.name, version, problem, sentence });
  }
  const [at, on] = [deps.clock.now(), deps.clock.today()];
  const verification = { at, on, streams: companies.length, entries, whole: broken.length === 0, broken };
  lastOf.set(deps.store, verification);
  return done(verification);
}

async function verifyStream(
  { store, sha256 }: Deps,
  { id, version: expected }: StoredCompany,
): Promise<{ readonly entries: number; readonly verdict: ChainVerdict }> {
  let after: ChainStart = { version: 0, hash: firstHash };
  for (;;) {
    const filter = { afterVersion: after.version, limit: entriesAtOnce };
    const page = await store.transact(machine, (tx) => tx.stream(id, filter));
    const verdict = verifyChain(page, sha256, after);
    const last = page.at(-1);
    if (!verdict.whole) return { entries: after.version + page.length, verdict };
    if (last !== undefined) after = { version: last.version, hash: last.hash };
    if (page.length === entriesAtOnce) continue;
    // Entries cut off at the end leave a whole chain: the company knows how many there were.
    const isShort = after.version < expected;
    return {
      entries: after.version,
      verdict: isShort ? { whole: false, version: after.version + 1, problem: "gap" } : { whole: true },
    };
  }
}
