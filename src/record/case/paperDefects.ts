import type { Day } from "#calendar/day.ts";
import type { Confidence } from "#law/law.ts";
import type { Case } from "./case.ts";
import type { CasePaperKept } from "./caseEvent.ts";
import type { PaperAsked } from "./papersAsked.ts";

/**
 * Why a paper cannot be handed in as it is. `missing`; `too-few` copies; `other-form` than asked; `mark-missing`: nobody
 * saw the seal, the signature, the colour; `file-missing`, `file-type`, `file-size`; `ends-before-review`: it will have
 * ended by the day on which the authority may look; `term-unknown`: nobody entered when it ends.
 */
export type PaperDefectCode =
  | "missing"
  | "too-few"
  | "other-form"
  | "mark-missing"
  | "file-missing"
  | "file-type"
  | "file-size"
  | "ends-before-review"
  | "term-unknown";

export type PaperDefect = {
  readonly code: PaperDefectCode;
  readonly material: string;
  readonly paper: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  /** Of the rule that asks for it. */
  readonly confidence: Confidence;
};

/** What is wrong with the papers of a case, for a review that may last until `review`. */
export function paperDefects(one: Case, asked: readonly PaperAsked[], review: Day): readonly PaperDefect[] {
  return asked.flatMap((wanted) => {
    const { id } = wanted.material;
    if (one.waived[id] !== undefined) return [];
    const kept = one.papers.filter(({ material }) => material === id);
    if (kept.length === 0) return wanted.needed ? [defect(wanted, "missing", null)] : [];
    return [...countDefects(wanted, kept), ...kept.flatMap((paper) => ownDefects(wanted, paper, review))];
  });
}

function countDefects(wanted: PaperAsked, kept: readonly CasePaperKept[]): readonly PaperDefect[] {
  const { count: most, form } = wanted.use;
  const count = kept.reduce((sum, paper) => sum + paper.count, 0);
  const few = most !== null && count < most ? [defect(wanted, "too-few", null, { count, wanted: most })] : [];
  const known = form !== "unknown" && kept.every((paper) => !mayBe(paper, form));
  return [...few, ...(known ? [defect(wanted, "other-form", kept[0] ?? null, { form })] : [])];
}

/** A file that is handed in online, or as a scan, may be of an original; nothing else stands for another form. */
function mayBe(paper: CasePaperKept, form: CasePaperKept["form"]): boolean {
  const isFile = form === "online" || form === "scan";
  return paper.form === "unknown" || paper.form === form || (isFile && paper.file !== null);
}

function ownDefects(wanted: PaperAsked, paper: CasePaperKept, review: Day): readonly PaperDefect[] {
  const { marks, file, inTerm } = wanted.material;
  const unseen = marks
    .filter(({ mark }) => !paper.marks.includes(mark))
    .map(({ mark, confidence }) => ({ ...defect(wanted, "mark-missing", paper, { mark }), confidence }));
  return [
    ...unseen,
    ...(file === null ? fileMissing(wanted, paper) : fileDefects(wanted, paper, file)),
    ...(inTerm === null ? endedAlready(wanted, paper, review) : termDefects(wanted, paper, review, inTerm.confidence)),
  ];
}

/** A paper that is not handed in as an original on paper must be there as a file. */
function fileMissing(wanted: PaperAsked, paper: CasePaperKept): readonly PaperDefect[] {
  return paper.file === null && paper.form !== "original" && paper.form !== "online"
    ? [defect(wanted, "file-missing", paper)]
    : [];
}

function fileDefects(
  wanted: PaperAsked,
  paper: CasePaperKept,
  { types, mostBytes, confidence }: NonNullable<PaperAsked["material"]["file"]>,
): readonly PaperDefect[] {
  if (paper.file === null) return fileMissing(wanted, paper);
  const { type, bytes } = paper.file;
  const isType = (types as readonly string[]).includes(type);
  return [
    ...(isType ? [] : [{ ...defect(wanted, "file-type", paper, { type, types: types.join(", ") }), confidence }]),
    ...(bytes <= mostBytes ? [] : [{ ...defect(wanted, "file-size", paper, { bytes, mostBytes }), confidence }]),
  ];
}

function termDefects(
  wanted: PaperAsked,
  paper: CasePaperKept,
  review: Day,
  confidence: Confidence,
): readonly PaperDefect[] {
  if (paper.validUntil === null) return [{ ...defect(wanted, "term-unknown", paper), confidence }];
  return endedAlready(wanted, paper, review).map((one) => ({ ...one, confidence }));
}

function endedAlready(wanted: PaperAsked, paper: CasePaperKept, review: Day): readonly PaperDefect[] {
  return paper.validUntil !== null && paper.validUntil < review
    ? [defect(wanted, "ends-before-review", paper, { validUntil: paper.validUntil, review })]
    : [];
}

function defect(
  { material, confidence }: PaperAsked,
  code: PaperDefectCode,
  paper: CasePaperKept | null,
  data: PaperDefect["data"] = {},
): PaperDefect {
  return { code, material: material.id, paper: paper?.id ?? null, data, confidence };
}
