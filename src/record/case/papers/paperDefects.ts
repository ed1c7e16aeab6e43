import { addDays, addMonths } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Confidence } from "#law/law.ts";
import type { Case } from "../case.ts";
import type { CasePaperKept } from "../caseEvent.ts";
import type { Item } from "../../item/item.ts";
import { isHeldOn, paperTerm } from "./paperTerm.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { lacksClipping } from "./lacksClipping.ts";
import type { PaperAsked } from "./papersAsked.ts";

/**
 * Why a paper cannot be handed in as it is. `missing`; `too-few` copies; `other-form` than asked; `mark-missing`: nobody
 * saw the seal, the signature, the colour; `file-missing`, `file-type`, `file-size`; `clipping-missing`: of what was
 * printed no scan is kept; `ends-before-review`: it will have ended by the day on which the authority may look;
 * `term-unknown`: nobody entered when it ends; `too-old`: it holds since longer than may be on the day on which it is handed
 * in; `age-unknown`: nobody entered since when it holds; `days-disagree`: it begins after its own end; `not-effective-yet`: it begins
 * after the day on which it is handed in.
 */
export type PaperDefectCode =
  | "missing"
  | "too-few"
  | "other-form"
  | "mark-missing"
  | "file-missing"
  | "file-type"
  | "file-size"
  | "clipping-missing"
  | "ends-before-review"
  | "term-unknown"
  | "too-old"
  | "age-unknown"
  | "days-disagree"
  | "not-effective-yet";

export type PaperDefect = {
  readonly code: PaperDefectCode;
  readonly material: string;
  readonly paper: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  /** Of the rule that asks for it. */
  readonly confidence: Confidence;
};

/** What papers are held against. */
type Looked = {
  readonly review: Day;
  /** The day on which they are handed in. */
  readonly today: Day;
  readonly items: ReadonlyMap<string, Item>;
};

/** What is wrong with the papers of a case, for a review that may last until `review`. */
export function paperDefects(
  { course, today, items }: CaseMatter,
  one: Case,
  asked: readonly PaperAsked[],
  review: Day,
): readonly PaperDefect[] {
  return asked.flatMap((wanted) => {
    const { id } = wanted.material;
    const defects = [...defectsOf(one, wanted, { review, today, items }), ...clippingDefect(course, one, id)];
    // A waiver takes what only practice asks for; that an official text wants the paper at all stays.
    return one.waived[id] === undefined ? defects : defects.filter(({ confidence }) => confidence === "official");
  });
}

function defectsOf(one: Case, wanted: PaperAsked, looked: Looked): readonly PaperDefect[] {
  const kept = one.papers.filter(({ material }) => material === wanted.material.id);
  if (kept.length === 0) return wanted.needed ? [defect(wanted, "missing", null)] : [];
  return [...countDefects(wanted, kept), ...kept.flatMap((paper) => ownDefects(wanted, paper, looked))];
}

/** Only what is of the form that is asked for counts, and originals of one issue: those of another prove another print. */
function countDefects(wanted: PaperAsked, kept: readonly CasePaperKept[]): readonly PaperDefect[] {
  const { use, formBy, countBy } = wanted;
  const { count: most, form } = use;
  const fitting = form === "unknown" ? kept : kept.filter((paper) => mayBe(paper, form));
  if (fitting.length === 0)
    return [{ ...defect(wanted, "other-form", kept[0] ?? null, { form }), confidence: formBy.confidence }];
  const count = mostOfOneIssue(fitting);
  return most === null || count >= most
    ? []
    : [{ ...defect(wanted, "too-few", null, { count, wanted: most, form }), confidence: countBy.confidence }];
}

/** What names no issue may be of any. */
function mostOfOneIssue(papers: readonly CasePaperKept[]): number {
  const ofIssue = (issue: string | null): number =>
    papers.reduce((sum, paper) => sum + (issueOf(paper) === issue ? paper.count : 0), 0);
  const named = new Set(papers.flatMap((paper) => issueOf(paper) ?? []));
  return ofIssue(null) + Math.max(0, ...[...named].map(ofIssue));
}

/** Papers of entries before issues were kept have none. */
function issueOf({ issue }: CasePaperKept): string | null {
  return issue ?? null;
}

/** A file that is handed in online, or as a scan, may be of an original; nothing else stands for another form. */
function mayBe(paper: CasePaperKept, form: CasePaperKept["form"]): boolean {
  const isFile = form === "online" || form === "scan";
  return paper.form === "unknown" || paper.form === form || (isFile && paper.file !== null);
}

function ownDefects(wanted: PaperAsked, paper: CasePaperKept, looked: Looked): readonly PaperDefect[] {
  const { marks, file } = wanted.material;
  const unseen = marks
    .filter(({ mark }) => !paper.marks.includes(mark))
    .map(({ mark, confidence }) => ({ ...defect(wanted, "mark-missing", paper, { mark }), confidence }));
  return [
    ...unseen,
    ...(file === null ? fileMissing(wanted, paper) : fileDefects(wanted, paper, file)),
    ...termDefects(wanted, paper, looked),
    ...beginDefects(wanted, paper, looked),
    ...ageDefects(wanted, paper, looked),
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

function termDefects(wanted: PaperAsked, paper: CasePaperKept, { review, items }: Looked): readonly PaperDefect[] {
  const confidence = wanted.material.inTerm?.confidence ?? wanted.confidence;
  const term = paperTerm(paper, items);
  switch (term.kind) {
    case "open-ended":
      return [];
    case "unknown":
      return wanted.material.inTerm === null ? [] : [{ ...defect(wanted, "term-unknown", paper), confidence }];
    case "until": {
      const data = { validUntil: term.day, review, by: term.by };
      return term.day < review ? [{ ...defect(wanted, "ends-before-review", paper, data), confidence }] : [];
    }
  }
}

/**
 * No text was found that asks for it: where somebody knows better it can be waived with the reason. A further term that
 * was signed in time begins later, and its item is held until then.
 */
function beginDefects(wanted: PaperAsked, paper: CasePaperKept, { today, items }: Looked): readonly PaperDefect[] {
  const { effective, validUntil } = paper;
  if (effective === null) return [];
  if (validUntil !== null && validUntil < effective)
    return [defect(wanted, "days-disagree", paper, { effective, validUntil })];
  return effective > today && !isHeldOn(paper, items, today)
    ? [{ ...defect(wanted, "not-effective-yet", paper, { effective, today }), confidence: "unverified" }]
    : [];
}

/** Its age is that of the day on which it is handed in: nobody looks at it when it was made. */
function ageDefects(wanted: PaperAsked, paper: CasePaperKept, { today }: Looked): readonly PaperDefect[] {
  const { age } = wanted.material;
  if (age === null) return [];
  const { most, unit, confidence } = age;
  const { effective } = paper;
  if (effective === null) return [{ ...defect(wanted, "age-unknown", paper, { most, unit }), confidence }];
  const last = unit === "month" ? addMonths(effective, most) : addDays(effective, most);
  return last < today
    ? [{ ...defect(wanted, "too-old", paper, { effective, last, most, unit, today }), confidence }]
    : [];
}

/** The house files what was printed with its day: no text asks for the scan, so that a reason can stand in its place. */
function clippingDefect(course: CaseMatter["course"], one: Case, material: string): readonly PaperDefect[] {
  return lacksClipping(course, one, material)
    ? [{ code: "clipping-missing", material, paper: null, data: {}, confidence: "practice" }]
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
