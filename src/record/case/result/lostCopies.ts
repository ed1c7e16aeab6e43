import { conditionTruth } from "#law/conditionTruth.ts";
import type { PaperCopy } from "#law/course.ts";
import type { CaseStand } from "../caseStand.ts";

type Known = Pick<CaseStand, "ask" | "case" | "matter">;

/**
 * The copies that may have come: all but those of which the answers say that they are not replaced, as of an annex. What
 * was granted although the answers lead elsewhere by now may be any of them.
 */
export function copiesComing({ ask, case: { decided }, matter: { course } }: Known): readonly PaperCopy[] {
  const isElsewhere = course.forks.some(({ does, when }) => does === "instead" && conditionTruth(when, ask) === true);
  if (isElsewhere && decided?.outcome === "granted") return course.copies;
  return course.copies.filter(({ lost }) => lost === null || conditionTruth(lost, ask) !== false);
}

/** The copies that are replaced, as far as the answers say. */
export function lostCopies({ ask, matter: { course } }: Pick<CaseStand, "ask" | "matter">): readonly PaperCopy[] {
  return course.copies.filter(({ lost }) => lost !== null && conditionTruth(lost, ask) === true);
}
