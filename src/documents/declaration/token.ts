import type { Day } from "#calendar/day.ts";
import type { DeclaredKind } from "#law/declaration.ts";
import type { Authority } from "#law/law.ts";
import type { DeclaredCopy, Place } from "./declaration.ts";

/** One thing that a declaration says, with its place in the joined text. */
export type Token = Place &
  /** `isFormer`: the text says that it was called so before. */
  (
    | { readonly kind: "company"; readonly isFormer: boolean }
    | { readonly kind: "uscc"; readonly is: string | null; readonly why: string | null }
    /** `isFull`: the name says which document it is; `isLabel`: it is followed by what makes it the label of a number. */
    | { readonly kind: "document"; readonly of: DeclaredKind; readonly isFull: boolean; readonly isLabel: boolean }
    | { readonly kind: "copy"; readonly is: DeclaredCopy }
    | ({ readonly kind: "number" } & NumberRead)
    | { readonly kind: "authority"; readonly is: Authority | null }
    /** What the text says of it: that it is the day of issue, of the loss, or (`term`) begins or ends the validity. */
    | {
        readonly kind: "day";
        readonly is: Day | null;
        readonly isIssue: boolean;
        readonly isLoss: boolean;
        readonly term: "start" | "end" | null;
      }
    | { readonly kind: "void" }
  );

/** A licence number, what looks like one and is none (`why`), or a number of another sort (`isPlain`). */
export type NumberRead = {
  readonly is: string | null;
  readonly why: string | null;
  readonly isPlain: boolean;
  /** Who issues licences with this number, and since when it can be. */
  readonly authority: Authority | null;
  readonly year: number | null;
  /** Of services; none where it is no licence number, and in the old form. */
  readonly classes: readonly string[];
};

export type TokenOf<Kind extends Token["kind"]> = Extract<Token, { readonly kind: Kind }>;
