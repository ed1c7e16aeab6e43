import { conditionTruth } from "#law/conditionTruth.ts";
import type { PaperCopy } from "#law/course.ts";
import type { CaseStand } from "../caseStand.ts";

/** The copies that are replaced, as far as the answers say. */
export function lostCopies({ ask, matter: { course } }: Pick<CaseStand, "ask" | "matter">): readonly PaperCopy[] {
  return course.copies.filter(({ lost }) => lost !== null && conditionTruth(lost, ask) === true);
}
