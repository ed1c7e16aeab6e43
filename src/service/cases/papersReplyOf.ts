import type { CaseReply } from "#contract/cases.ts";
import type { Case } from "#record/case/case.ts";
import { mayMove } from "#record/case/days/expectedDays.ts";
import { goesAlong } from "#record/case/papers/papersBeside.ts";
import type { PaperDefect } from "#record/case/papers/paperDefects.ts";
import type { Item } from "#record/item/item.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { displayName } from "../dueItemOf.ts";
import { withoutFaulty } from "../paperTwiceText.ts";
import { askWhether, defectOf, defectSentence } from "../paperDefectText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

/** Papers of a case, each with what is there of it and what is wrong. */
export function papersReplyOf(
  { defects: found, case: one, matter: { law, items, course }, papers: asked, reviewed, review }: CaseStand,
  papers: CaseStand["papers"],
): CaseReply["papers"] {
  const isMoving = mayMove(reviewed, review);
  const defects = found.map((defect) => (isMoving ? { ...defect, data: { ...defect.data, mayMove: "yes" } } : defect));
  return papers.map(({ material, use, needed, toAsk, formBy, countBy, overlay, cites, confidence }) => ({
    material: material.id,
    title: material.title,
    what: material.what,
    needed,
    goesAlong: goesAlong(course, asked, material.id),
    toAsk,
    form: use.form,
    formBy: use.form === "unknown" || formBy.confidence === confidence ? null : formBy.confidence,
    count: use.count,
    countBy: use.count === null || countBy.confidence === confidence ? null : countBy.confidence,
    when: toAsk ? askWhether : use.when,
    marks: material.marks.map((mark) => ({ mark: mark.mark, ...citedReplyOf(law, mark) })),
    file:
      material.file === null
        ? null
        : { types: [...material.file.types], mostBytes: material.file.mostBytes, ...citedReplyOf(law, material.file) },
    inTerm: material.inTerm !== null,
    waived: one.waived[material.id] ?? null,
    items: [...items.values()].filter(({ kind }) => kind === material.kind).map(itemOf),
    kept: one.papers
      .filter((paper) => paper.material === material.id)
      .map(({ material: _material, ...paper }) => ({
        ...paper,
        openEnded: paper.openEnded === true,
        marks: [...paper.marks],
      })),
    defects: defects
      .filter((defect) => defect.material === material.id)
      .map((defect) => ({
        code: defect.code,
        paper: defect.paper,
        sentence: sentenceOf(one, defects, defect),
        confidence: defect.confidence,
      })),
    page: overlay === null ? null : { id: overlay.id, title: overlay.title },
    ...citedReplyOf(law, { cites, confidence }),
  }));
}

/** An item of the ledger that a paper may be the evidence of, with its current term. */
function itemOf(item: Item): CaseReply["papers"][number]["items"][number] {
  const term = item.terms.at(-1);
  return {
    id: item.id,
    name: displayName(item),
    identifier: item.identifier,
    end: term?.end ?? null,
    openEnded: term !== undefined && term.end === null,
  };
}

/** Two files of one paper may have the same defect: each is named. */
function sentenceOf({ papers }: Case, defects: readonly PaperDefect[], defect: PaperDefect) {
  const kept = papers.filter(({ material }) => material === defect.material);
  const at = kept.findIndex(({ id }) => id === defect.paper);
  const sentence = defectSentence(defect);
  if (kept.length < 2 || at === -1) return sentence;
  const faulty = new Set(defects.map(({ paper }) => paper));
  const named = defectOf(sentence, kept[at]?.file?.name ?? null, at + 1);
  return kept.some(({ id }) => !faulty.has(id)) ? withoutFaulty(named) : named;
}
