import type { Deadline } from "#law/law.ts";
import type { Situation } from "../situation.ts";
import { afterStart } from "./afterStart.ts";
import { beforeEnd } from "./beforeEnd.ts";
import type { DueDay } from "./dueDay.ts";
import { endOrNotice } from "./endOrNotice.ts";
import { yearly } from "./yearly.ts";

/** The days that a kind of deadline gives for an item; none where the item has nothing to count from. */
export function dueDays(deadline: Deadline, situation: Situation): readonly DueDay[] {
  switch (deadline.kind) {
    case "before-end":
      return beforeEnd(deadline, situation);
    case "after-start":
      return afterStart(deadline, situation);
    case "end-or-notice":
      return endOrNotice(deadline, situation);
    case "yearly":
      return yearly(deadline, situation);
    case "case":
      // The case knows its day, not the item.
      return [];
  }
}
