import { conditionTruth } from "#law/conditionTruth.ts";
import type { PaperCopy } from "#law/course.ts";
import type { CaseStand } from "../caseStand.ts";

/** The copies that may have come: all but those of which the answers say that they are not replaced, as of an annex. */
export function copiesComing({ ask, matter: { course } }: Pick<CaseStand, "ask" | "matter">): readonly PaperCopy[] {
  return course.copies.filter(({ lost }) => lost === null || conditionTruth(lost, ask) !== false);
}

/** The copies that are replaced, as far as the answers say. */
export function lostCopies({ ask, matter: { course } }: Pick<CaseStand, "ask" | "matter">): readonly PaperCopy[] {
  return course.copies.filter(({ lost }) => lost !== null && conditionTruth(lost, ask) === true);
}
