/** One step of the schema. A released step is never edited: what must change later is a further step. */
export type Migration = {
  /** Steps count from 1 without a gap. */
  readonly number: number;
  readonly name: string;
  /** Carried out in order, as the owner, in one transaction with every other step that is missing. */
  readonly statements: readonly string[];
};
