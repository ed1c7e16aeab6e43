import type { CaseEntry } from "#contract/caseEntries.ts";
import type { CasePaperKept } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";

type PaperSent = Extract<CaseEntry, { do: "put-paper" }>["paper"];

/**
 * The faulty paper in whose place another entry of the same file comes: the same material in the same form, with
 * something wrong with it. Null where nothing is wrong, since two originals may share one scan.
 */
export function samePaper(
  { case: { papers }, defects }: CaseStand,
  { material, form, file }: Pick<PaperSent, "material" | "form" | "file">,
): CasePaperKept | null {
  const faulty = new Set(defects.map(({ paper }) => paper));
  const hash = file?.hash ?? null;
  const found = papers.find(
    (paper) =>
      paper.material === material &&
      paper.form === form &&
      hash !== null &&
      paper.file?.hash === hash &&
      faulty.has(paper.id),
  );
  return found ?? null;
}
