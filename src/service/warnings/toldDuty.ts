import type { Day } from "#calendar/day.ts";
import type { Obligation } from "#engine/outcome.ts";
import { snoozeHolds } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { lastLevel, whoIsTold } from "#record/organisation/whoIsTold.ts";
import type { Recipient } from "#record/organisation/whoIsTold.ts";
import { needsWarning } from "#record/warnings/wantedLadder.ts";
import type { EvaluatedLedger } from "../evaluatedLedger.ts";
import type { Claim } from "../warningTables.ts";

/** A duty of which somebody was told on the page, with everything that was told of it. */
export type ToldDuty = {
  readonly evaluated: EvaluatedLedger;
  readonly item: Item;
  readonly duty: string;
  /** Null once nobody is to be warned of it any more. */
  readonly obligation: Obligation | null;
  readonly claims: readonly Claim[];
  readonly toldOn: Day;
};

/** Gathers claims by what they are about; those of companies that are not asked about are left out. */
export function toldDuties(
  claims: readonly Claim[],
  ledgers: ReadonlyMap<string, EvaluatedLedger>,
): readonly ToldDuty[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    if (!ledgers.has(claim.company)) continue;
    const key = `${claim.item} ${claim.duty}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const evaluated = ledgers.get(first.company);
    const item = evaluated?.itemById.get(first.item);
    if (evaluated === undefined || item === undefined) return [];
    const standing = evaluated.ofItem(item.id).find(({ duty }) => duty === first.duty);
    const isOpen = standing !== undefined && needsWarning(standing) && !evaluated.ledger.company.settings.archived;
    const toldOn = group.reduce((last, { on }) => (on > last ? on : last), first.on);
    return { evaluated, item, duty: first.duty, obligation: isOpen ? standing : null, claims: group, toldOn };
  });
}

/**
 * Where it stands: the last word holds until the ladder has spoken again. A duty that nobody is warned of any more is
 * settled, whatever was said of it.
 */
export function tabOf({ obligation, item, duty, toldOn }: ToldDuty, today: Day): "open" | "seen" | "settled" {
  if (obligation === null) return "settled";
  const handled = item.handled?.[duty];
  if (handled === undefined || handled.handling.how === "resumed") return "open";
  if (handled.handling.how === "covered") return "seen";
  if (handled.handling.how === "snoozed") {
    const holds = handled.handling.until > today && snoozeHolds(handled.handling, obligation.lastDayToAct);
    return holds ? "seen" : "open";
  }
  return toldOn > handled.on ? "open" : "seen";
}

/**
 * Whom it is with today: owners and stand-ins, and once nobody had answered the fallback and the lead as well. Where it could
 * not be told and went on to the lead, it is with the lead besides.
 */
export function withWhom(
  { evaluated, item, claims }: ToldDuty,
  organisation: Organisation,
  today: Day,
): readonly Recipient[] {
  const { fallback } = evaluated.ledger.company.settings;
  const level = claims.some(({ because }) => because === "no-answer") ? lastLevel : 0;
  const told = whoIsTold(organisation, { owners: item.owners, fallback }, level, today);
  const { lead } = organisation.warnings;
  const wentOn = claims.some(({ because, recipient }) => because === "alarm" && recipient === lead);
  if (lead === null || !wentOn || told.some(({ person }) => person === lead)) return told;
  return [...told, { person: lead, because: "lead", insteadOf: null }];
}
