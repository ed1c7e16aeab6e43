import type { DueItem } from "#contract/due.ts";

export type DueGroups = {
  /** Past the last day to act, or within seven days. */
  readonly now: readonly DueItem[];
  readonly later: readonly DueItem[];
  /** Renews by itself, does not run, or was handed in and waits for the other side: nothing to do. */
  readonly quiet: readonly DueItem[];
  /** How many of `now` are past their last day to act. */
  readonly overdue: number;
};

const soonDays = 7;

/** Keeps the server's order within each group. */
export function groupDue(items: readonly DueItem[]): DueGroups {
  const quiet = items.filter(isQuiet);
  const running = items.filter((item) => !isQuiet(item));
  const now = running.filter(({ light, daysLeft }) => light === "red" || daysLeft <= soonDays);
  const later = running.filter((item) => !now.includes(item));
  return { now, later, quiet, overdue: now.filter(({ light }) => light === "red").length };
}

function isQuiet({ light, inCase }: DueItem): boolean {
  return light === "blue" || light === "grey" || (light === "green" && inCase !== null && inCase.state !== "open");
}
