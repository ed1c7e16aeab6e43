import type { DocumentLaw } from "#law/document.ts";
import type { CaseStand } from "#record/case/caseStand.ts";

/**
 * Whether a case has a place for a document: it is of its proceeding and of the kind of its item, and where it is a paper,
 * or a paper comes of it, the list of the case names that, or one of its stages gives it. What the answers take off the
 * list is not written.
 */
export function isOfCase({ proceedings, kinds, material, towards }: DocumentLaw, stand: CaseStand): boolean {
  const { course, item } = stand.matter;
  const isOfProceeding =
    course.proceeding === null ? proceedings.length === 0 : proceedings.includes(course.proceeding);
  if (!isOfProceeding || (item !== null && kinds.length > 0 && !kinds.includes(item.kind))) return false;
  const paper = material ?? towards;
  return (
    paper === null ||
    stand.papers.some((asked) => asked.material.id === paper) ||
    stand.stages.some(({ stage }) => stage.material === paper)
  );
}
