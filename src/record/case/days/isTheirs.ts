import type { Stage } from "#law/course.ts";

/** A stage in which the other side acts: its own kinds, and a step that lasts as a period of the law says. */
export function isTheirs({ kind, parameter }: Pick<Stage, "kind" | "parameter">): boolean {
  return kind === "accept" || kind === "decide" || kind === "deliver" || (kind === "step" && parameter !== null);
}
