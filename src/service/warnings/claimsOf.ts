import type { Day } from "#calendar/day.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { reachOf } from "#record/organisation/reachOf.ts";
import { levelAfter, whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Recipient, Responsible } from "#record/organisation/whoIsTold.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { spoken, tellingOn } from "#record/warnings/speak.ts";
import type { Telling } from "#record/warnings/speak.ts";
import type { Claim } from "../warningTables.ts";
import { pageChannel } from "./pageChannel.ts";
import { hasteOf, sendAfter } from "./sendTime.ts";
import type { Haste } from "./sendTime.ts";

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
export type SweptLadder = { readonly ladder: ArmedLadder; readonly claims: readonly Claim[] };

export function claimsOf(moment: SweepMoment, ladder: ArmedLadder): SweptLadder {
  return claimsWith(moment)(ladder);
}

/** The same for many ladders of one moment: who is told, and when it goes out, is the same for most of them. */
export function claimsWith(moment: SweepMoment): (ladder: ArmedLadder) => SweptLadder {
  const { calendar, organisation, fallbackOf, today, now } = moment;
  const { escalateAfter, digestAt } = organisation.warnings;
  const told = rememberedBy(keyOf, ({ level, ...responsible }: Asked) =>
    whoIsTold(organisation, responsible, level, today),
  );
  const reached = rememberedBy(keyOf, ({ level, ...responsible }: Asked) =>
    reachOf(organisation, responsible, level, today),
  );
  const goesOut = rememberedBy(String, (haste: Haste) => sendAfter(calendar, haste, { today, now, digestAt }));
  return (ladder) => {
    const telling = tellingOn(calendar, ladder, today);
    const responsible = { owners: ladder.owners, fallback: fallbackOf(ladder.company) };
    const after = spoken(calendar, ladder, telling, today, {
      after: escalateAfter,
      levelAfter: (level) => levelAfter(organisation, responsible, level, today),
    });
    const goesOn = after.level > ladder.level;
    if (telling === null && !goesOn) return { ladder: after, claims: [] };
    const recipients = told({ ...responsible, level: after.level });
    const before = goesOn ? told({ ...responsible, level: ladder.level }).map(({ person }) => person) : [];
    const claims = (recipients.length === 0 ? [nobody] : recipients).flatMap((recipient) => {
      // Who has had the rung already hears nothing of the silence of others: a claim is made once. Who was to hear of it
      // before today, and was not there to be asked, hears of it now.
      const isNew = goesOn && !before.includes(recipient.person);
      return claimsFor(moment, after, telling, { recipient, isNew, goesOut });
    });
    const heardBy = recipients.length === 0 ? [] : reached({ ...responsible, level: after.level });
    return { ladder: { ...after, heardBy }, claims };
  };
}

type Asked = Responsible & { readonly level: number };

function keyOf({ owners, fallback, level }: Asked): string {
  return JSON.stringify([owners, fallback, level]);
}

/** Asks once for each key. */
function rememberedBy<Question, Answer>(nameOf: (asked: Question) => string, answer: (asked: Question) => Answer) {
  const known = new Map<string, Answer>();
  return (asked: Question): Answer => {
    const key = nameOf(asked);
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = answer(asked);
    known.set(key, fresh);
    return fresh;
  };
}

/** Nobody was named: the page shows it to whoever looks, and the self-check says that nobody is told. */
const nobody: Recipient = { person: "", because: "lead", insteadOf: null };

type Told = {
  readonly recipient: Recipient;
  /** Hears of it because those before have not answered. */
  readonly isNew: boolean;
  readonly goesOut: (haste: Haste) => string;
};

function claimsFor(
  { organisation, today, now }: SweepMoment,
  ladder: ArmedLadder,
  telling: Telling | null,
  { recipient: { person, because, insteadOf, chain }, isNew, goesOut }: Told,
): readonly Claim[] {
  const rung = telling?.rung.days ?? ladder.told?.days;
  if (rung === undefined) throw new Error(`ladder ${ladder.duty} of item ${ladder.item} goes on and has told nothing`);
  const lateDays = telling?.lateDays ?? 0;
  const own = organisation.people.get(person)?.channels ?? [];
  const after = goesOut(hasteOf(rung, lateDays));
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
    because: isNew ? "no-answer" : because,
    insteadOf,
    ...(chain === undefined ? {} : { chain }),
    ...(channel === pageChannel
      ? // The page shows it from the moment on at which this is committed.
        { sendAfter: now, state: "told" as const, outcome: pageChannel }
      : { sendAfter: after, state: "open" as const, outcome: null }),
    message: null,
  }));
}
