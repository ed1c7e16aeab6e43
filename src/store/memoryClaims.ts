import type { Claim, ClaimKey, WarningTables } from "#service/warningTables.ts";
import { isTo, ladderKey, refuse, seen, seenWhere } from "./memoryWarningDraft.ts";
import type { CompaniesBeside, WarningDraft } from "./memoryWarningDraft.ts";

/** The claims within one transaction. */
export function claimTables({ ladders, openClaims, closedClaims }: WarningDraft, beside: CompaniesBeside) {
  const put = (claim: Claim): void => {
    refuse(claim.company, beside);
    const [into, from] = claim.state === "open" ? [openClaims, closedClaims] : [closedClaims, openClaims];
    from.delete(claimKey(claim));
    into.set(claimKey(claim), claim);
  };
  const isThere = (key: string): boolean => openClaims.get(key) !== undefined || closedClaims.get(key) !== undefined;
  const uncarried = (): Claim[] => seenWhere([openClaims], beside, ({ message }) => message === null);
  const some = (isAsked: (claim: Claim) => boolean): Claim[] => seenWhere([openClaims, closedClaims], beside, isAsked);
  return {
    claim: async (moved, claims) => {
      for (const ladder of moved) ladders.set(ladderKey(ladder), ladder);
      const fresh = claims.filter((claim) => !isThere(claimKey(claim)));
      for (const claim of fresh) put(claim);
      return fresh.length;
    },
    waiting: async (until) => {
      const first = new Map<string, { recipient: string; channel: string; sendAfter: string }>();
      for (const { recipient, channel, sendAfter } of uncarried()) {
        const key = `${recipient} ${channel}`;
        const known = first.get(key);
        if (known === undefined || sendAfter < known.sendAfter) first.set(key, { recipient, channel, sendAfter });
      }
      return [...first.values()].filter(({ sendAfter }) => sendAfter <= until).toSorted(earliestFirst);
    },
    firstWaiting: async (delivered) =>
      uncarried().filter(isTo(delivered)).toSorted(earliestFirst)[0]?.sendAfter ?? null,
    takeOpen: async (recipient, channel, now, limit) => {
      const due = uncarried()
        .filter(isTo({ recipient, channel }))
        .filter(({ sendAfter }) => sendAfter <= now)
        .toSorted(earliestFirst);
      const duties = new Set(due.slice(0, limit).map(ladderKey));
      return due.filter((claim) => duties.has(ladderKey(claim)));
    },
    claimsOf: async (message) => some((claim) => claim.message === message),
    claims: async ({ company, item, recipient, channel, states, limit = 1_000 }) =>
      some(
        (claim) =>
          (company === undefined || claim.company === company) &&
          (item === undefined || claim.item === item) &&
          (recipient === undefined || claim.recipient === recipient) &&
          (channel === undefined || claim.channel === channel) &&
          (states === undefined || states.includes(claim.state)),
      )
        .toSorted(earliestFirst)
        .toReversed()
        .slice(0, limit),
    shown: async (channel, since, limit, company) => {
      const through = some((claim) => claim.channel === channel);
      const standing = seen(ladders.values(), beside).filter(({ state }) => state !== "ended");
      const recent = through.filter(({ sendAfter }) => sendAfter >= since);
      const duties = new Set([...standing, ...recent].map(ladderKey));
      return through
        .filter((claim) => duties.has(ladderKey(claim)) && (company === undefined || claim.company === company))
        .toSorted(earliestFirst)
        .toReversed()
        .slice(0, limit);
    },
    putClaims: async (claims) => {
      for (const claim of claims) put(claim);
    },
  } satisfies Partial<WarningTables>;
}

function earliestFirst(one: { readonly sendAfter: string }, other: { readonly sendAfter: string }): number {
  return one.sendAfter < other.sendAfter ? -1 : Number(one.sendAfter > other.sendAfter);
}

function claimKey({ company, item, duty, arming, rung, recipient, channel }: ClaimKey): string {
  return `${company} ${item} ${duty} ${arming} ${rung} ${recipient} ${channel}`;
}
