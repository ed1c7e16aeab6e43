import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Law } from "#law/law.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { whoIsTold } from "#record/organisation/whoIsTold.ts";
import { wantedLadders } from "#record/warnings/wantedLadder.ts";
import type { WantedLadder } from "#record/warnings/wantedLadder.ts";
import type { CompanyLedger } from "#service/deps.ts";
import { evaluatedLedger } from "#service/evaluatedLedger.ts";
import type { Claim } from "#service/warningTables.ts";
import { withoutCases } from "./withoutCases.ts";

/** Everything that can be looked at between two steps. */
export type Observed = {
  readonly law: Law;
  readonly today: Day;
  readonly ledgers: readonly CompanyLedger[];
  readonly ladders: readonly ArmedLadder[];
  readonly claims: readonly Claim[];
  readonly organisation: Organisation;
  /** People who are, or were, to be away or had left. */
  readonly everAway: ReadonlySet<string>;
  /** People who are, or were, lead of the organisation. */
  readonly everLead: ReadonlySet<string>;
  /** Days on which a sweep came to its end. */
  readonly sweptOn: ReadonlySet<Day>;
};

/** After a sweep that came to its end, nothing that is due has been told to nobody. Sentences of what is wrong. */
export function untoldRungs({ law, today, ledgers, ladders, claims }: Observed): readonly string[] {
  const standing = new Map(ladders.map((ladder) => [`${ladder.item} ${ladder.duty}`, ladder]));
  const told = Map.groupBy(claims, ({ item, duty }) => `${item} ${duty}`);
  return ledgers.flatMap((ledger) => {
    const { outcome, itemById } = evaluatedLedger(withoutCases(law), ledger, today);
    const wanted = wantedLadders(law, outcome.obligations, itemById, ledger.company.settings);
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
  let last: number | null = null;
  for (const days of rungsOf(ladder)) {
    if (speaksOn(calendar, lastDay, days) > today) break;
    if (opens === null || today >= opens) last = days;
  }
  return last;
}

function* rungsOf({ days, every }: WantedLadder["ladder"]): Iterable<number> {
  yield* days;
  if (every !== null) for (let after = every; after <= 300 * every; after += every) yield -after;
}

/** After the last day to act, never on it or before: then at the end of its own rest, or as soon as nothing but rest is sure. */
function speaksOn(calendar: WorkCalendar, lastDay: Day, days: number): Day {
  const before = calendar.onOrBefore(addDays(lastDay, -days));
  if (days >= 0 || before.earliest > lastDay) return before.earliest;
  return before.latest > lastDay ? before.latest : calendar.onOrAfter(addDays(lastDay, -days)).earliest;
}

/**
 * Whoever is to be told of a rung has been, however late they were entered, named or given a channel. Of those who were ever
 * away, only that a rung does not stay with nobody: others may have been told in their place.
 */
export function unheardRungs({ ladders, claims, ledgers, organisation, everAway, today }: Observed): readonly string[] {
  const fallbacks = new Map(ledgers.map(({ company }) => [company.id, company.settings.fallback]));
  const byRung = Map.groupBy(claims, rungOf);
  const people = [...organisation.people].map(([id, person]) => [id, { ...person, absences: [], left: null }] as const);
  const allThere = { ...organisation, people: new Map(people) };
  return ladders.flatMap((ladder) => {
    const { company, told, owners, level, state, nextOn } = ladder;
    // What has come up again since the sweep is told by the next one.
    if (told === null || state !== "armed" || (nextOn !== null && nextOn <= today)) return [];
    const rung = rungOf({ ...ladder, rung: told.days });
    const made = byRung.get(rung) ?? [];
    const responsible = { owners, fallback: fallbacks.get(company) ?? null };
    const onlyNobody = made.length > 0 && made.every(({ recipient }) => recipient === "");
    if (onlyNobody && whoIsTold(organisation, responsible, level, today).length > 0)
      return [`${rung} was told to nobody`];
    return whoIsTold(allThere, responsible, level, today)
      .filter(({ person }) => !everAway.has(person))
      .flatMap(({ person }) => waysOf(organisation, person))
      .filter(([person, channel]) => !made.some((claim) => claim.recipient === person && claim.channel === channel))
      .map(([person, channel]) => `${rung} was not told to ${person} by ${channel}`);
  });
}

function waysOf({ people, channels }: Organisation, person: string): readonly (readonly [string, string])[] {
  const own = (people.get(person)?.channels ?? []).filter((channel) => channels.has(channel));
  return ["page", ...own].map((channel) => [person, channel]);
}

function rungOf({ item, duty, arming, rung }: Pick<Claim, "item" | "duty" | "arming" | "rung">): string {
  return `${item} ${duty} ${arming} ${rung}`;
}

/** The last word holds: what is covered or put off is quiet, whatever has happened to the company and the dates since. */
export function brokenWords({ law, today, ledgers, ladders }: Observed): readonly string[] {
  const standing = new Map(ladders.map((ladder) => [`${ladder.item} ${ladder.duty}`, ladder]));
  return ledgers.flatMap((ledger) => {
    const { outcome, itemById } = evaluatedLedger(withoutCases(law), ledger, today);
    return wantedLadders(law, outcome.obligations, itemById, ledger.company.settings).flatMap(
      ({ item, duty, handled, lastDay }) => {
        const state = standing.get(`${item} ${duty}`)?.state;
        const word = handled?.handling;
        const isQuiet =
          word?.how === "covered" || (word?.how === "snoozed" && today < word.until && word.until <= lastDay);
        return isQuiet && state !== word.how ? [`${item} ${duty} was ${word.how} and is ${state}`] : [];
      },
    );
  });
}

/** What is late was late because nobody swept. */
export function lateWithoutReason({ claims, sweptOn }: Observed): readonly string[] {
  const late = claims.filter(({ lateDays }) => lateDays > 0);
  return late.flatMap(({ item, duty, rung, on, lateDays }) => {
    const swept = Array.from({ length: lateDays }, (_, back) => addDays(on, -1 - back)).find((one) => sweptOn.has(one));
    return swept === undefined
      ? []
      : [`${item} ${duty} rung ${rung} is ${lateDays} days late on ${on}, swept on ${swept}`];
  });
}

/**
 * Every alarm has been told some other way that is not the page of the same person alone, or that way is still open. Behind
 * the lead there is nobody.
 */
export function lonelyAlarms({ claims, everLead }: Observed): readonly string[] {
  const byRung = Map.groupBy(
    claims.filter(({ state, outcome }) => state !== "alarm" && outcome !== "channel-gone"),
    rungOf,
  );
  return claims
    .filter((claim) => claim.state === "alarm" && !(byRung.get(rungOf(claim)) ?? []).some(isAnotherWay(claim)))
    .map((claim) => `alarm of ${rungOf(claim)} for ${claim.recipient} reached nobody else`);

  function isAnotherWay(alarm: Claim) {
    return ({ recipient, channel, because }: Claim): boolean =>
      because === "alarm" || recipient !== alarm.recipient || channel !== "page" || everLead.has(recipient);
  }
}
