import { sql } from "kysely";
import type { ArmedLadder, LadderPlace } from "#record/warnings/armedLadder.ts";

type LadderKey = Pick<ArmedLadder, "company" | "item" | "duty">;

/** A ladder as its two rows hold it: what it is made of, and where it has come to. */
export type LadderRow = LadderKey & {
  /** The number of its rows. */
  readonly id: string;
  readonly nextOn: ArmedLadder["nextOn"];
  readonly made: Omit<ArmedLadder, keyof LadderKey | keyof LadderPlace>;
  /** What is as it begins with is left out: most of a sweep is writing this. */
  readonly moved: Moved;
};

type Moved = Pick<LadderPlace, "armedOn" | "arming" | "state"> & Partial<Omit<LadderPlace, "nextOn">>;

/** Where a ladder begins; since when, in which arming and in which state every row says. */
const beginning = {
  told: null,
  heardBy: [],
  tellAgain: false,
  level: 0,
  escalateOn: null,
  handled: 0,
  why: null,
} as const;

/** Of `zz.ladder l` and `zz.ladder_place p`. */
export const ladderColumns = sql`l.company_id as company, l.item_id as item, l.duty, l.ladder_id::text as id,
  p.next_on as "nextOn", l.data as made, p.data as moved`;

export function ladderOf({ id: _id, made, moved, ...rest }: LadderRow): ArmedLadder {
  return { ...made, ...beginning, ...moved, ...rest };
}

export function ladderRow(ladder: ArmedLadder): Omit<LadderRow, "id"> {
  const { company, item, duty, rule, lastDay, rungs, every, owners, ...place } = ladder;
  return { company, item, duty, made: { rule, lastDay, rungs, every, owners }, ...placeRow(place) };
}

export function placeRow({ nextOn, ...place }: LadderPlace): Pick<LadderRow, "nextOn" | "moved"> {
  const { armedOn, arming, told, heardBy, tellAgain, level, escalateOn, handled, state, why } = place;
  const moved = {
    armedOn,
    arming,
    state,
    ...(told !== null && { told }),
    ...(heardBy.length > 0 && { heardBy }),
    ...(tellAgain && { tellAgain }),
    ...(level !== 0 && { level }),
    ...(escalateOn !== null && { escalateOn }),
    ...(handled !== 0 && { handled }),
    ...(why !== null && { why }),
  };
  return { nextOn, moved };
}

export function keyOf({ company, item, duty }: LadderKey): string {
  return `${company} ${item} ${duty}`;
}
