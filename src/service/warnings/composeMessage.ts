import { daysBetween } from "#calendar/day.ts";
import { civilDayOf } from "#calendar/shanghaiInstant.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { PassedOverName } from "#contract/standInText.ts";
import { perhapsUntil } from "#engine/perhapsUntil.ts";
import type { Organisation, Person } from "#record/organisation/organisation.ts";
import type { MessageLine, OutgoingMessage } from "../channel.ts";
import { nameWithNumber } from "../dueItemOf.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import { subjectPath } from "../subjectPath.ts";
import type { Claim, Message } from "../warningTables.ts";
import { isSameRung } from "./otherWays.ts";
import { dueToGoOut } from "./sendTime.ts";
import { namesOf } from "./warnedOf.ts";
import { warningMessageText } from "./warningMessageText.ts";
import type { FailedWay } from "./warningMessageText.ts";

/** What a message is composed from: the ledgers as they stand now, not as they stood when it was claimed. */
export type MessageMatter = {
  readonly organisation: Organisation;
  readonly ledgers: ReadonlyMap<string, EvaluatedLedger>;
  readonly calendar: WorkCalendar;
  /** What stands as an alarm, where some of the claims go another way. */
  readonly alarms: readonly Claim[];
  readonly now: string;
  /** Where the pages are, without a slash at the end. */
  readonly address: string;
};

/**
 * The message of these claims to one person, the most pressing first. A duty of which several rungs have waited is told once,
 * by the last of them. Claims whose duty is gone say nothing.
 */
export function composeMessage(
  matter: MessageMatter,
  { id, token, to, claims }: Pick<Message, "id" | "token"> & { readonly to: Person; readonly claims: readonly Claim[] },
): OutgoingMessage {
  const { language } = to;
  const byDuty = Map.groupBy(claims, ({ item, duty }) => `${item} ${duty}`);
  const duties = [...byDuty.values()].flatMap((same) => dutyOf(matter, same) ?? []).toSorted(mostPressing);
  const lines = duties.map((duty) => lineOf(matter, duty, language));
  const companies = [...new Set(duties.map(({ ledger }) => ledger.company.name))];
  const pressing = {
    overdue: duties.filter(({ obligation }) => isOverdue(obligation)).length,
    today: duties.filter(({ obligation }) => obligation.daysLeft === 0).length,
  };
  const title =
    companies.length === 1
      ? warningMessageText.title(companies[0] ?? "", duties.length, pressing)
      : warningMessageText.titleOfMany(companies.length, duties.length, pressing);
  return {
    id,
    to: { name: to.name, email: to.email, mobile: to.mobile },
    language,
    title: title[language],
    lines,
    closing: warningMessageText.closing[language],
    // Whoever has the message may answer it: the page needs no sign-in.
    link: `${matter.address}/answer/${token}`,
    composedAt: matter.now,
  };
}

type Duty = NonNullable<ReturnType<typeof dutyOf>>;

function dutyOf({ ledgers }: MessageMatter, same: readonly Claim[]) {
  const claim = same.reduce((last, one) => (one.rung < last.rung ? one : last));
  const evaluated = ledgers.get(claim.company);
  if (evaluated === undefined) return null;
  const { ledger, itemById } = evaluated;
  const item = itemById.get(claim.item);
  const obligation = evaluated.ofItem(claim.item).find(({ duty }) => duty === claim.duty);
  return item === undefined || obligation === undefined ? null : { claim, same, ledger, item, obligation };
}

/** For how many days the first of these claims has waited beyond its day, whatever kept it: they go out today. */
function lateDays({ calendar, organisation: { warnings }, now }: MessageMatter, same: readonly Claim[]): number {
  const since = same.map((claim) => dueToGoOut(calendar, claim, warnings.digestAt));
  const first = since.reduce((earliest, day) => (day < earliest ? day : earliest));
  return Math.max(0, daysBetween(first, civilDayOf(now)));
}

/** A contract that has run on is not late, and nobody can say it of a day that a missing notice may still move. */
function isOverdue(obligation: Duty["obligation"]): boolean {
  return obligation.daysLeft < 0 && obligation.runsOn === null && perhapsUntil(obligation) === null;
}

function mostPressing(one: Duty, other: Duty): number {
  return one.obligation.daysLeft - other.obligation.daysLeft;
}

function lineOf(
  matter: MessageMatter,
  { claim, same, ledger, item, obligation }: Duty,
  language: "zh" | "en",
): MessageLine {
  const { organisation, address } = matter;
  const said = { lateDays: lateDays(matter, same), because: claim.because };
  return {
    light: obligation.light,
    company: ledger.company.name,
    item: nameWithNumber(item),
    what: obligation.what[language],
    lastDay: obligation.lastDayToAct,
    timeLeft: warningMessageText.timeLeft(obligation)[language],
    nextStep: obligation.nextStep[language],
    note:
      warningMessageText.notes(said, passedOver(organisation, claim), failedWays(matter, claim))?.[language] ?? null,
    link: `${address}${subjectPath(item)}`,
  };
}

/** Everybody in whose place the claim's recipient is told, by name; who was removed is left out. */
function passedOver({ people }: Organisation, { because, insteadOf, chain }: Claim): readonly PassedOverName[] {
  if (because !== "deputy" && because !== "successor") return [];
  const passed = chain ?? (insteadOf === null ? [] : [{ person: insteadOf, because }]);
  return passed.map((one) => ({ name: people.get(one.person)?.name ?? one.person, because: one.because }));
}

/** Everybody who could not be told of it, in whose stead or beside whom this one is: two owners' channels may fail on one day. */
function failedWays({ organisation, alarms }: MessageMatter, claim: Claim): readonly FailedWay[] {
  if (claim.because !== "alarm") return [];
  const names = namesOf(organisation);
  const ways = [
    ...(claim.failed === undefined ? [] : [claim.failed]),
    ...alarms.filter((one) => isSameRung(one, claim)),
  ];
  const known = new Map(ways.map((way) => [`${way.recipient} ${way.channel}`, way]));
  return [...known.values()].map(({ recipient, channel }) => ({
    name: recipient === claim.recipient ? null : names.person(recipient),
    channel: names.channel(channel),
  }));
}
