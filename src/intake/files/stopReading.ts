import type { FileRefusal, FileRefusalCode } from "#intake/report.ts";

/**
 * Ends the reading of a file from deep inside it. It never leaves this folder: `readWorkbook` and `markWorkbook`
 * turn it into a returned refusal. Passing the refusal up by hand through scanner, inflater and sheet reader would
 * cost a check per token.
 */
export class StopReading extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, at: string | null = null, data: FileRefusal["data"] = {}) {
    super(code);
    this.name = "StopReading";
    this.refusal = { code, at, data };
  }
}

/** Runs `read`; a `StopReading` becomes a value, anything else is a bug and goes on upwards. */
export function refusalOr<T>(read: () => T): T | { readonly kind: "refused"; readonly refusal: FileRefusal } {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof StopReading) return { kind: "refused", refusal: problem.refusal };
    throw problem;
  }
}
