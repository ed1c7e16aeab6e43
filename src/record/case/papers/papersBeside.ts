import type { Course } from "#law/course.ts";
import type { PaperAsked } from "./papersAsked.ts";
import type { Case } from "../case.ts";
import type { CaseMatter } from "../caseMatter.ts";

/**
 * What nobody asks for: evidence that the course says to keep, and whatever else was put in, be it that it was asked for
 * before an answer changed. Nothing of it is wanted, and all of it is shown.
 */
export function papersBeside(
  { law, course }: CaseMatter,
  { papers }: Case,
  asked: readonly PaperAsked[],
): readonly PaperAsked[] {
  const listed = new Set(asked.map(({ material }) => material.id));
  const beside = new Set([...course.evidence, ...papers.map(({ material }) => material)]);
  return [...beside].flatMap((id): readonly PaperAsked[] => {
    const material = listed.has(id) ? undefined : law.materials.get(id);
    if (material === undefined) return [];
    const { cites, confidence } = material;
    const word = { overlay: null, cites, confidence };
    const use = { material: id, form: "unknown", count: null, when: null } as const;
    return [{ material, use, needed: false, toAsk: false, formBy: word, countBy: word, ...word }];
  });
}

/** What is handed in of all that was put in: evidence that the course keeps stays with us. */
export function handedIn({ course }: CaseMatter, { papers }: Case, asked: readonly PaperAsked[]): Case["papers"] {
  return papers.filter(({ material }) => goesAlong(course, asked, material));
}

/** Whether a paper is handed in with the rest: what a list asks for, and what somebody adds that is no evidence to keep. */
export function goesAlong(course: Course, asked: readonly PaperAsked[], material: string): boolean {
  const isListed = asked.some((paper) => paper.material.id === material);
  return (isListed || !course.evidence.includes(material)) && course.stages.some(({ kind }) => kind === "submit");
}
