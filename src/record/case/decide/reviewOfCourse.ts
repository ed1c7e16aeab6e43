import { clockLawOf } from "../days/clockLawOf.ts";
import type { CaseStand } from "../caseStand.ts";

/** What the other side can do with what was handed in, in the order in which it may. */
export const reviewActs = ["accept", "ask-correction", "decide", "pause", "resume", "extend"] as const;

export type ReviewAct = (typeof reviewActs)[number];

/** Whether the course knows of it: where something is only reported, nobody accepts, asks for corrections or decides. */
export function isOfCourse({ matter: { law }, stages }: CaseStand, act: ReviewAct): boolean {
  const kinds = new Set(stages.map(({ stage }) => stage.kind));
  switch (act) {
    case "accept":
    case "decide":
      return kinds.has(act);
    case "ask-correction":
      return kinds.has("accept") || kinds.has("decide");
    default:
      return stages.some(({ stage }) => stage.kind === "decide" && clockLawOf(law, stage) !== null);
  }
}

/** What is worth offering: a clock without grounds does not stand still, and one without an extension is not extended. */
export function offeredActs(stand: CaseStand): readonly ReviewAct[] {
  const { law } = stand.matter;
  const clocks = stand.stages.flatMap(({ stage }) => (stage.kind === "decide" ? (clockLawOf(law, stage) ?? []) : []));
  const pauses = clocks.some(({ suspensions }) => suspensions.length > 0);
  const lengthens = clocks.some(({ values }) => (values.at(-1)?.extension ?? []).length > 0);
  const idle = new Set<ReviewAct>([
    ...(pauses ? [] : (["pause", "resume"] as const)),
    ...(lengthens ? [] : (["extend"] as const)),
  ]);
  return reviewActs.filter((act) => isOfCourse(stand, act) && !idle.has(act));
}
