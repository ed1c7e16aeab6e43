/** What is to be written, and of what. */
export type DocumentChosen = {
  readonly document: string;
  readonly items: readonly string[];
  readonly company: string | undefined;
  readonly proceeding: string | undefined;
  /** The case that it is written for; another item is another matter. */
  readonly case: string | undefined;
};
