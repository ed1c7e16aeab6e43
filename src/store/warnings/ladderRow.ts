import { sql } from "kysely";
import type { ArmedLadder, LadderPlace } from "#record/warnings/armedLadder.ts";

type LadderKey = Pick<ArmedLadder, "company" | "item" | "duty">;

/** A ladder as its two rows hold it: what it is made of, and where it has come to. */
export type LadderRow = LadderKey & {
  /** The number of its rows. */
  readonly id: string;
  readonly nextOn: ArmedLadder["nextOn"];
  readonly made: Omit<ArmedLadder, keyof LadderKey | keyof LadderPlace>;
  readonly moved: Omit<LadderPlace, "nextOn">;
};

/** Of `zz.ladder l` and `zz.ladder_place p`. */
export const ladderColumns = sql`l.company_id as company, l.item_id as item, l.duty, l.ladder_id::text as id,
  p.next_on as "nextOn", l.data as made, p.data as moved`;

export function ladderOf({ id: _id, made, moved, ...rest }: LadderRow): ArmedLadder {
  return { ...made, ...moved, ...rest };
}

export function ladderRow(ladder: ArmedLadder): Omit<LadderRow, "id"> {
  const { company, item, duty, rule, lastDay, rungs, every, owners, ...place } = ladder;
  return { company, item, duty, made: { rule, lastDay, rungs, every, owners }, ...placeRow(place) };
}

export function placeRow({ nextOn, ...place }: LadderPlace): Pick<LadderRow, "nextOn" | "moved"> {
  const { armedOn, arming, told, heardBy, tellAgain, level, escalateOn, handled, state, why } = place;
  return { nextOn, moved: { armedOn, arming, told, heardBy, tellAgain, level, escalateOn, handled, state, why } };
}

export function keyOf({ company, item, duty }: LadderKey): string {
  return `${company} ${item} ${duty}`;
}
