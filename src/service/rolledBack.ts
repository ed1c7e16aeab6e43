import type { Refusal } from "#contract/refusal.ts";

/** Thrown to roll a transaction back; becomes the refusal that it carries. */
export class RolledBack extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
