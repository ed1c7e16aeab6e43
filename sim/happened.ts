import { minuteOfDay } from "#calendar/shanghaiInstant.ts";
import { secondsBetween } from "#calendar/instant.ts";
import type { Claim } from "#service/warningTables.ts";
import type { Observed } from "./invariants.ts";
import type { SimulatedSender } from "./simulatedSender.ts";

/** Whatever was counted while a world was played. */
export type Counts = Map<string, number>;

/** How often everything happened that a simulation must have seen to have proved anything. */
export type Happened = Readonly<Record<string, number>>;

/** What has to happen in any good number of worlds; what never does was not tried. */
export const features = [
  "claims",
  "messages",
  "receipts",
  "digests",
  "urgent",
  "late",
  "collapsed",
  "repeats",
  "escalations",
  "stand-ins",
  "to-fallback",
  "to-lead",
  "to-nobody",
  "told-after-nobody",
  "withdrawn",
  "withdrawn-absent",
  "alarms",
  "other-ways",
  "down-for-days",
  "unreachable",
  "secret-refused",
  "too-many",
  "answered-by-link",
  "acknowledged",
  "snoozed",
  "covered",
  "resumed",
  "archived",
  "restored",
  "covered-over-archive",
  "snoozed-over-archive",
  "word-carried",
  "item-recorded",
  "item-renewed",
  "item-corrected",
  "item-assigned",
  "item-replaced",
  "annual-report-filed",
  "duty-done",
  "fallback-set",
  "ladder-set",
  "person-entered",
  "channels-of-person-set",
  "absences-set",
  "person-left",
  "channel-set",
  "warning-settings-set",
  "law-changed",
  "calendar-changed",
  "crashed",
  "claimed-by-0",
  "claimed-by-1",
  "both-worked",
] as const;

export function count(counts: Counts, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

const archivedWords = new WeakMap<Counts, Map<string, string>>();

/** What can only be seen while it is so: words that hold when their company comes back. */
export function noteSeen(counts: Counts, { ledgers, ladders }: Observed): void {
  const words = archivedWords.get(counts) ?? new Map<string, string>();
  archivedWords.set(counts, words);
  const archived = new Set(ledgers.filter(({ company }) => company.settings.archived).map(({ company }) => company.id));
  const handledOf = new Map(
    ledgers.flatMap(({ items }) => items.map((item) => [item.id, item.handled ?? {}] as const)),
  );
  for (const { company, item, duty, state } of ladders) {
    const key = `${item} ${duty}`;
    const how = handledOf.get(item)?.[duty]?.handling.how;
    if (archived.has(company) && how !== undefined) words.set(key, how);
    else if (words.get(key) === state) {
      if (state === "covered" || state === "snoozed") count(counts, `${state}-over-archive`);
      words.delete(key);
    }
  }
}

/** The counts of a world at its end. */
export function happenedIn(observed: Observed, sender: SimulatedSender, counts: Counts): Happened {
  const own: Record<string, number> = Object.fromEntries(features.map((feature) => [feature, 0]));
  for (const [what, times] of counts) own[what] = times;
  return { ...own, ...ofClaims(observed.claims), ...ofMessages(observed.claims, sender), ...sender.refusals };
}

function ofClaims(claims: readonly Claim[]): Happened {
  const times = (is: (claim: Claim) => boolean): number => claims.filter(is).length;
  const rungOf = ({ item, duty, arming, rung }: Claim): string => `${item} ${duty} ${arming} ${rung}`;
  const toNobody = new Set(claims.filter(({ recipient }) => recipient === "").map(rungOf));
  return {
    claims: claims.length,
    receipts: times(({ state, outcome }) => state === "told" && outcome?.startsWith("ok ") === true),
    late: times(({ lateDays }) => lateDays > 0),
    collapsed: times(({ collapsed }) => collapsed.length > 0),
    repeats: times(({ rung }) => rung < 0),
    escalations: times(({ because }) => because === "no-answer"),
    "stand-ins": times(({ because }) => because === "deputy" || because === "successor"),
    "to-fallback": times(({ because }) => because === "fallback"),
    "to-lead": times(({ because, recipient }) => because === "lead" && recipient !== ""),
    "to-nobody": toNobody.size,
    "told-after-nobody": times((claim) => claim.recipient !== "" && toNobody.has(rungOf(claim))),
    withdrawn: times(({ state }) => state === "withdrawn"),
    "withdrawn-absent": times(({ outcome }) => outcome === "absent"),
    alarms: times(({ state }) => state === "alarm"),
    "other-ways": times(({ because }) => because === "alarm"),
  };
}

function ofMessages(claims: readonly Claim[], { received }: SimulatedSender): Happened {
  const arrivedAt = new Map(received.map(({ message, at }) => [message.id, at]));
  const delivered = claims.filter(({ message, state }) => state === "told" && message !== null);
  const isDigest = ({ sendAfter }: Claim): boolean => minuteOfDay(sendAfter) === 530;
  const waited = ({ message, sendAfter }: Claim): number =>
    secondsBetween(sendAfter, arrivedAt.get(message ?? "") ?? sendAfter);
  return {
    messages: received.length,
    digests: received.filter(({ message }) => message.lines.length > 1).length,
    urgent: delivered.filter((claim) => !isDigest(claim)).length,
    "down-for-days": new Set(delivered.filter((claim) => waited(claim) > 86_400).map(({ message }) => message)).size,
  };
}
