import type { Day } from "#calendar/day.ts";
import type { Case } from "../case.ts";
import type { CasePaperKept, FrozenPaper } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { handedInRounds } from "./handedInRounds.ts";
import { paperDefects } from "./paperDefects.ts";
import type { PaperDefect } from "./paperDefects.ts";
import type { PaperAsked } from "./papersAsked.ts";
import { handedIn } from "./papersBeside.ts";

/** All that was handed in so far, with the whole and with every round of correction. */
export function frozenOfAll(one: Case): readonly FrozenPaper[] {
  return handedInRounds(one).flatMap(({ papers }) => papers);
}

/** What is handed in with the answer to a correction: what was put in since, whether it is new or put in again. */
export function papersOfRound(matter: CaseMatter, one: Case, asked: readonly PaperAsked[]): Case["papers"] {
  const before = new Map(frozenOfAll(one).map((paper) => [paper.id, paper] as const));
  return handedIn(matter, one, asked).filter((paper) => isOther(paper, before.get(paper.id)));
}

/** Not handed in yet, or put in again since as something else. */
function isOther(paper: CasePaperKept, before: FrozenPaper | undefined): boolean {
  if (before === undefined) return true;
  const written = ({ material, form, count, file }: CasePaperKept | FrozenPaper): string =>
    JSON.stringify([material, form, count, file?.hash ?? null]);
  return written(paper) !== written(before);
}

/**
 * What is wrong with what the answer to a correction hands in, and what the case needs by now and nobody ever handed in.
 * What was handed in before is not judged again: the other side has it, and names in its notice what it wants of it.
 */
export function defectsOfRound(
  matter: CaseMatter,
  one: Case,
  asked: readonly PaperAsked[],
  review: Day,
): readonly PaperDefect[] {
  const later = papersOfRound(matter, one, asked);
  const put = new Set(later.map(({ id }) => id));
  const materials = new Set(later.map(({ material }) => material));
  const before = new Set(frozenOfAll(one).map(({ material }) => material));
  return paperDefects(matter, one, asked, review).filter(({ paper, material }) =>
    paper === null ? materials.has(material) || !before.has(material) : put.has(paper),
  );
}
