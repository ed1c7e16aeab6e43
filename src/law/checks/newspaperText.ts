import type { Bilingual } from "../law.ts";

/** What is wrong with a newspaper, or with what is asked of one. */
export const newspaperText = {
  noProvince: (name: string): Bilingual => ({
    zh: `没有「${name}」这个省份。请照 law/authorities/ 里的写法改正，不知道的写 null。`,
    en: `names the province ${name}, which no authority has. Write one as law/authorities/ does, or null.`,
  }),
  nationalHere: {
    zh: "全国性的报纸不属于哪个省。请写 null，或者改级别。",
    en: "is national and of a province at once. Write null, or change the level.",
  },
  askedElsewhere: {
    zh: "asks 只写在报刊声明（newspaper）的规定里。请移过去，或者删去。",
    en: "asks for a newspaper outside the newspaper aspect. Move it there, or take it out.",
  },
} as const;
