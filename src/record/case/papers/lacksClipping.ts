import type { Course } from "#law/course.ts";
import type { Case } from "../case.ts";

/** Whether a statement was printed that gives this paper, and no scan of it is kept: neither of the print nor of the paper. */
export function lacksClipping({ stages }: Course, { papers, published }: Case, material: string): boolean {
  if (published === null || published.clipping !== null) return false;
  const isPrinted = stages.some((stage) => stage.kind === "publish" && stage.material === material);
  return isPrinted && !papers.some((paper) => paper.material === material && paper.file !== null);
}
