import type { Bilingual } from "../law.ts";

/** What is wrong with the details of a kind. */
export const detailText = {
  twice: (id: string): Bilingual => ({ zh: `细目 ${id} 写了两次。请改一个名字。`, en: `has the detail ${id} twice` }),
  firstWord: (word: string, title: string): Bilingual => ({
    zh: `第一个词是「${word}」，应当是名称「${title}」：导出时用它作表头。`,
    en: `begins with ${word}: the first word is the title, ${title}`,
  }),
  wordTwice: (word: string): Bilingual => ({ zh: `「${word}」写了两次。请删去一个。`, en: `${word} stands twice` }),
  lessThanLeast: (least: number): Bilingual => ({
    zh: `比 least（${least}）还小。请核对上下限。`,
    en: `is less than the least, ${least}`,
  }),
} as const;
