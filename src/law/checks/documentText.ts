import type { Bilingual } from "../law.ts";

/** What is wrong with a document of the law. */
export const documentText = {
  nobodysForm: {
    zh: "没有写是哪个机关的（authority 为空），就不能标 official：自拟的文书是 practice。请写出机关，或改可信度。",
    en: "names no authority, so it is nobody's form and cannot be official: a text of our own is practice. Name the authority, or change the confidence.",
  } satisfies Bilingual,
  sameTemplate: (other: string): Bilingual => ({
    zh: `模板文件与 ${other} 的相同。每份文书有自己的模板文件，请换个文件名。`,
    en: `has the template file of ${other}. Every document has a file of its own: give it another name.`,
  }),
};
