import type { Day } from "#calendar/day.ts";
import type { DueReply } from "#contract/due.ts";
import type { Law } from "#law/law.ts";
import type { CompanyLedger } from "./deps.ts";

/** All that a due list rests on. A ledger is another object as soon as anything in it changes. */
export type DueListKey = {
  readonly law: Law;
  readonly asOf: Day;
  readonly within: number;
  readonly ledgers: readonly CompanyLedger[];
};

/** A page, a calendar and a script ask for the same few lists again and again. */
const mostKept = 4;

const kept: { readonly key: DueListKey; readonly reply: DueReply }[] = [];

/** The list as it was last worked out, the same object, as long as nothing it rests on has changed. */
export function dueListFor(key: DueListKey, workOut: () => DueReply): DueReply {
  const at = kept.findIndex((one) => isSame(one.key, key));
  const found = at < 0 ? undefined : kept.splice(at, 1)[0];
  const known = found ?? { key, reply: workOut() };
  kept.unshift(known);
  kept.length = Math.min(kept.length, mostKept);
  return known.reply;
}

function isSame(one: DueListKey, other: DueListKey): boolean {
  return (
    one.law === other.law &&
    one.asOf === other.asOf &&
    one.within === other.within &&
    one.ledgers.length === other.ledgers.length &&
    one.ledgers.every((ledger, index) => ledger === other.ledgers[index])
  );
}
