import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Recipient } from "#record/organisation/whoIsTold.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { spoken, tellingOn } from "#record/warnings/speak.ts";
import type { Telling } from "#record/warnings/speak.ts";
import type { Claim } from "../warningTables.ts";
import { pageChannel } from "./pageChannel.ts";
import { isUrgent, sendAfter } from "./sendTime.ts";

/** What a sweep knows besides the ladders. */
export type SweepMoment = {
  readonly calendar: WorkCalendar;
  readonly organisation: Organisation;
  readonly fallbackOf: (company: string) => string | null;
  readonly today: Day;
  /** ISO instant in UTC with milliseconds. */
  readonly now: string;
};

/** Where a ladder stands after the sweep, and whom it tells through what. */
export function claimsOf(
  moment: SweepMoment,
  ladder: ArmedLadder,
): { readonly ladder: ArmedLadder; readonly claims: readonly Claim[] } {
  const { calendar, organisation, fallbackOf, today } = moment;
  const telling = tellingOn(calendar, ladder, today);
  const after = spoken(calendar, ladder, telling, today, organisation.warnings.escalateAfter);
  const goesOn = after.level > ladder.level;
  if (telling === null && !goesOn) return { ladder: after, claims: [] };
  const responsible = { owners: ladder.owners, fallback: fallbackOf(ladder.company) };
  const recipients = whoIsTold(organisation, responsible, after.level, today);
  const known = new Set(whoIsTold(organisation, responsible, ladder.level, today).map(({ person }) => person));
  const claims = (recipients.length === 0 ? [nobody] : recipients).flatMap((recipient) => {
    const isNew = goesOn && !known.has(recipient.person);
    // Who has had the rung already hears nothing of the silence of others.
    return telling === null && !isNew ? [] : claimsFor(moment, after, telling, recipient, isNew);
  });
  return { ladder: after, claims };
}

/** Nobody was named: the page shows it to whoever looks, and the self-check says that nobody is told. */
const nobody: Recipient = { person: "", because: "lead", insteadOf: null };

function claimsFor(
  { calendar, organisation, today, now }: SweepMoment,
  ladder: ArmedLadder,
  telling: Telling | null,
  { person, because, insteadOf, chain }: Recipient,
  isEscalation: boolean,
): readonly Claim[] {
  const rung = telling?.rung.days ?? ladder.told?.days;
  if (rung === undefined) throw new Error(`ladder ${ladder.duty} of item ${ladder.item} goes on and has told nothing`);
  const lateDays = telling?.lateDays ?? 0;
  const { digestAt } = organisation.warnings;
  const own = organisation.people.get(person)?.channels ?? [];
  const after = sendAfter(calendar, isUrgent(rung, lateDays), { today, now, digestAt });
  return [pageChannel, ...own.filter((channel) => organisation.channels.has(channel))].map((channel) => ({
    company: ladder.company,
    item: ladder.item,
    duty: ladder.duty,
    arming: ladder.arming,
    rung,
    recipient: person,
    channel,
    on: today,
    claimedAt: now,
    lateDays,
    collapsed: telling?.collapsed ?? [],
    because: isEscalation ? "no-answer" : because,
    insteadOf,
    ...(chain === undefined ? {} : { chain }),
    ...(channel === pageChannel
      ? // The page shows it from the moment on at which this is committed.
        { sendAfter: now, state: "told" as const, outcome: pageChannel }
      : { sendAfter: after, state: "open" as const, outcome: null }),
    message: null,
  }));
}
