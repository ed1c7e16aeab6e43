import type { Day } from "#calendar/day.ts";
import type { Rung } from "#engine/ladder/rung.ts";

/** Why a ladder says nothing more. */
export type LadderEnd =
  | "renewed"
  | "corrected"
  | "replaced"
  | "not-continuing"
  | "done"
  | "archived"
  | "law-changed"
  /** Of a day in a case, or of what a case carries out: what became of it, the case itself says. */
  | "case-went-on"
  /** Of the sample company, once there is a company of one's own. */
  | "set-aside";

/**
 * A ladder as it stands over one duty of one item. A view: it can be made again from the record at any time, but for
 * what it has told already, which its claims hold as well.
 */
export type ArmedLadder = {
  readonly company: string;
  readonly item: string;
  /** `rule.about`, as in `Obligation.id`: another term is another duty. */
  readonly duty: string;
  readonly rule: string;
  readonly lastDay: Day;
  /** Since when it could have spoken: what lies before is nobody's delay. */
  readonly armedOn: Day;
  /** Grows when rungs that were told come again: the last day has moved back, or somebody asked to be reminded. */
  readonly arming: number;
  readonly rungs: readonly Rung[];
  readonly every: number | null;
  readonly owners: readonly string[];
  /** The day on which it has something to say next; null where nothing is left. */
  readonly nextOn: Day | null;
  /** The last rung that was told, and when; null before the first of this arming. */
  readonly told: { readonly days: number; readonly on: Day } | null;
  /** Whom the rung that was told last was for, and through what; see `reachOf`. Empty where nobody could be told. */
  readonly heardBy: readonly string[];
  /** Whether that rung is to be told once more, to those who have not had it. */
  readonly tellAgain: boolean;
  /** How far it has gone without an answer; see `whoIsTold`. */
  readonly level: number;
  /** When the next person is told, unless somebody answers before. */
  readonly escalateOn: Day | null;
  /** Number of the word that was last taken into account; see `Handled`. */
  readonly handled: number;
  readonly state: "armed" | "acknowledged" | "snoozed" | "covered" | "ended";
  /** Of a ladder that has ended. */
  readonly why: LadderEnd | null;
};

/** Where a ladder has come to: all that a sweep or an answer moves, beside what the record and the law make of it. */
export type LadderPlace = Pick<
  ArmedLadder,
  | "armedOn"
  | "arming"
  | "nextOn"
  | "told"
  | "heardBy"
  | "tellAgain"
  | "level"
  | "escalateOn"
  | "handled"
  | "state"
  | "why"
>;
