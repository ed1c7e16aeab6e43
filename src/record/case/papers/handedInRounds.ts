import type { Case } from "../case.ts";
import type { FrozenPaper } from "../caseEvent.ts";
import type { Day } from "#calendar/day.ts";

export type HandedIn = { readonly on: Day; readonly papers: readonly FrozenPaper[]; readonly manifest: string };

/** What was handed in, each time: the submission first, then what answered a correction, in their order. */
export function handedInRounds({ submitted, corrections }: Case): readonly HandedIn[] {
  return [submitted, ...corrections.map(({ answered }) => answered)].flatMap((round) => round ?? []);
}
