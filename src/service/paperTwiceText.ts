type Bilingual = { readonly zh: string; readonly en: string };

/** The way on where another one of the same paper is flawless: more of them mend nothing, the faulty one has to go. */
export function withoutFaulty(sentence: Bilingual): Bilingual {
  return {
    zh: `${sentence.zh}；另一份没有问题，这一份不用了的，点「移走」（命令行 case take）`,
    en: `${sentence.en}; another one is in order: if this is not used, take it out (Take out, or case take)`,
  };
}
