import type { ResultFieldId } from "#law/course.ts";

/** The text of one page of a file; `page` counts from 1 and is null where a file has no pages of its own. */
export type PageText = { readonly page: number | null; readonly text: string };

/** What a file of the new paper may say of a field: nothing is taken from it before a person has said so. */
export type Candidate = {
  /** As the field is entered: a day as YYYY-MM-DD, everything else as it is printed, without the blanks of its layout. */
  readonly value: string;
  /** As it stands there. */
  readonly written: string;
  /** The line in which it stands. */
  readonly snippet: string;
  readonly page: number | null;
};

export type FieldCandidates = { readonly field: ResultFieldId; readonly candidates: readonly Candidate[] };

/** A stretch of the cleaned text of a page, in UTF-16 units; `to` is the place after it. */
export type Stretch = { readonly from: number; readonly to: number };
