import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import type { Organisation, Person } from "#record/organisation/organisation.ts";
import type { MessageLine, OutgoingMessage } from "../channel.ts";
import type { CompanyLedger } from "../deps.ts";
import { displayName } from "../dueItemOf.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import type { Claim, Message } from "../warningTables.ts";
import { warningMessageText } from "./warningMessageText.ts";

/** What a message is composed from: the ledgers as they stand now, not as they stood when it was claimed. */
export type MessageMatter = {
  readonly law: Law;
  readonly organisation: Organisation;
  readonly ledgers: ReadonlyMap<string, CompanyLedger>;
  readonly today: Day;
  readonly now: string;
  /** Where the pages are, without a slash at the end. */
  readonly address: string;
};

/** The message of these claims to one person, the most pressing first. Claims whose duty is gone say nothing. */
export function composeMessage(
  matter: MessageMatter,
  { id, token, to, claims }: Pick<Message, "id" | "token"> & { readonly to: Person; readonly claims: readonly Claim[] },
): OutgoingMessage {
  const { language } = to;
  const duties = claims.flatMap((claim) => dutyOf(matter, claim) ?? []).toSorted(mostPressing);
  const lines = duties.map((duty) => lineOf(matter, duty, language));
  const companies = [...new Set(duties.map(({ ledger }) => ledger.company.name))];
  const overdue = duties.filter(({ obligation }) => obligation.daysLeft < 0).length;
  const title =
    companies.length === 1
      ? warningMessageText.title(companies[0] ?? "", duties.length, overdue)
      : warningMessageText.titleOfMany(companies.length, duties.length, overdue);
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

function dutyOf({ law, ledgers, today }: MessageMatter, claim: Claim) {
  const ledger = ledgers.get(claim.company);
  if (ledger === undefined) return null;
  const { byItem, itemById } = evaluatedLedger(law, ledger, today);
  const item = itemById.get(claim.item);
  const obligation = byItem.get(claim.item)?.find(({ duty }) => duty === claim.duty);
  return item === undefined || obligation === undefined ? null : { claim, ledger, item, obligation };
}

function mostPressing(one: Duty, other: Duty): number {
  return one.obligation.daysLeft - other.obligation.daysLeft;
}

function lineOf(
  { organisation, address }: MessageMatter,
  { claim, ledger, item, obligation }: Duty,
  language: "zh" | "en",
): MessageLine {
  const insteadOf = claim.insteadOf === null ? null : (organisation.people.get(claim.insteadOf)?.name ?? null);
  const join = language === "zh" ? "。" : ". ";
  return {
    light: obligation.light,
    company: ledger.company.name,
    item: displayName(item),
    what: [obligation.what[language], obligation.nextStep[language]].join(join),
    lastDay: warningMessageText.lastDay(obligation.lastDayToAct, obligation.daysLeft)[language],
    note: warningMessageText.notes(claim, insteadOf)?.[language] ?? null,
    link: `${address}/ledger/${item.id}`,
  };
}
