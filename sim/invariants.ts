import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Law } from "#law/law.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import type { WantedLadder } from "#record/warnings/wantedLadder.ts";
import type { CompanyLedger } from "#service/deps.ts";
import { evaluatedLedger } from "#service/evaluatedLedger.ts";
import type { Claim } from "#service/warningTables.ts";

/** Everything that can be looked at between two steps. */
export type Observed = {
  readonly law: Law;
  readonly today: Day;
  readonly ledgers: readonly CompanyLedger[];
  readonly ladders: readonly ArmedLadder[];
  readonly claims: readonly Claim[];
  /** Days on which a sweep came to its end. */
  readonly sweptOn: ReadonlySet<Day>;
};

/** After a sweep that came to its end, nothing that is due has been told to nobody. Sentences of what is wrong. */
export function untoldRungs({ law, today, ledgers, ladders, claims }: Observed): readonly string[] {
  const standing = new Map(ladders.map((ladder) => [`${ladder.item} ${ladder.duty}`, ladder]));
  const told = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.item} ${claim.duty}`;
    told.set(key, [...(told.get(key) ?? []), claim]);
  }
  return ledgers.flatMap((ledger) => {
    const { outcome, itemById } = evaluatedLedger(law, ledger, today);
    const wanted = wantedLadders(law, outcome, itemById, ledger.company.settings);
    return wanted.flatMap((one) => {
      const key = `${one.item} ${one.duty}`;
      const ladder = standing.get(key);
      if (ladder === undefined) return [`${key} has no ladder on ${today}`];
      const due = one.handled === null ? lastDue(law.calendar, one, today) : null;
      if (due === null) return [];
      const found = (told.get(key) ?? []).some(({ arming, rung }) => arming === ladder.arming && rung <= due);
      return found ? [] : [`${key}: rung ${due} of last day ${one.lastDay} is due on ${today} and nobody was told`];
    });
  });
}

/** The rung that spoke last, found by asking one after the other; null where none has. */
function lastDue(calendar: WorkCalendar, { lastDay, opens, ladder }: WantedLadder, today: Day): number | null {
  const repeats =
    ladder.every === null ? [] : Array.from({ length: 300 }, (_, step) => -(ladder.every ?? 1) * (step + 1));
  let last: number | null = null;
  for (const days of [...ladder.days, ...repeats]) {
    const on = calendar.onOrBefore(addDays(lastDay, -days)).earliest;
    if (days < 0 && on <= lastDay) continue;
    if (on > today) break;
    if (opens === null || today >= opens) last = days;
  }
  return last;
}

/** What is late was late because nobody swept. */
export function lateWithoutReason({ claims, sweptOn }: Observed): readonly string[] {
  return claims.flatMap(({ item, duty, rung, on, lateDays }) => {
    const swept = Array.from({ length: lateDays }, (_, back) => addDays(on, -1 - back)).find((one) => sweptOn.has(one));
    return swept === undefined
      ? []
      : [`${item} ${duty} rung ${rung} is ${lateDays} days late on ${on}, swept on ${swept}`];
  });
}

/** Every alarm has been told some other way, or that way is still open. */
export function lonelyAlarms({ claims }: Observed): readonly string[] {
  const rungOf = ({ item, duty, arming, rung }: Claim): string => `${item} ${duty} ${arming} ${rung}`;
  const reached = new Set(claims.filter(({ state }) => state !== "alarm").map(rungOf));
  return claims
    .filter((claim) => claim.state === "alarm" && !reached.has(rungOf(claim)))
    .map((claim) => `alarm of ${rungOf(claim)} reached nobody`);
}
