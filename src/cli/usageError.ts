type Bilingual = { readonly zh: string; readonly en: string };

/** The command was written wrongly: exit code 2, with the usage. A plain sentence is in the person's language already. */
export class UsageError extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual | string) {
    const both = typeof sentence === "string" ? { zh: sentence, en: sentence } : sentence;
    super(both.en);
    this.sentence = both;
  }
}
