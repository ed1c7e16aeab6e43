import type { Bilingual, Citation, Confidence } from "./citation.ts";

/** A paper that the program writes from a template: what it is for, and what it rests on. */
export type DocumentLaw = {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is, and what to look at before it is used, in a line. */
  readonly what: Bilingual;
  /** Proceedings that it is written for; empty where it belongs to none, such as a letter between parties. */
  readonly proceedings: readonly string[];
  /** Kinds of item that it is written from; empty where any will do. */
  readonly kinds: readonly string[];
  /** Whose form it is; null for a text of our own, which is nobody's form. */
  readonly authority: string | null;
  /** File in `templates/`. */
  readonly template: string;
  /** Material of a proceeding that it is; null where none names it. */
  readonly material: string | null;
  /** Material that comes of it where it is none itself: the newspaper that has printed the text; null where none does. */
  readonly towards: string | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};
