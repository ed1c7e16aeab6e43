import type { Bilingual } from "../law.ts";

/** What is wrong with how sure an overlay is, and with what it stands before. */
export const overlayText = {
  saysNothing: (confidence: string): Bilingual => ({
    zh: `写着 ${confidence}，却没有任何说法：只有标题或网址，等于什么都不知道。请写 unverified。`,
    en: `is ${confidence} and says nothing: of a title or an address alone nothing is known, write unverified`,
  }),
  surest: (confidence: string, surest: string): Bilingual => ({
    zh: `写着 ${confidence}，但它的说法里最可靠的是 ${surest}。请改为 ${surest}。`,
    en: `is ${confidence}, but the surest of its statements is ${surest}`,
  }),
  beforeLaw: (aspect: string): Bilingual => ({
    zh: `把不是法规原文的说法放在了下面的法规原文之前。请在 yields 里加上 ${aspect}。`,
    en: `puts what is no law text before the law text below: add ${aspect} to yields`,
  }),
} as const;
