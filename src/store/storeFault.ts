import type { storeFaultText } from "./storeFaultText.ts";

/** What an operator can do something about; each has a sentence that says what. */
export type StoreFaultCode = keyof typeof storeFaultText;

/** The database cannot be used as it is. The sentence says why, and what to do. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  readonly sentence: { readonly zh: string; readonly en: string };

  constructor(code: StoreFaultCode, sentence: { readonly zh: string; readonly en: string }, cause?: unknown) {
    super(sentence.en, { cause });
    this.name = "StoreFault";
    this.code = code;
    this.sentence = sentence;
  }
}
