import type { Bilingual } from "#law/law.ts";

/** What the last day of a correction notice is called. */
export const correctionTitle: Bilingual = { zh: "答复补正通知", en: "answer the correction notice" };

export function titled(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh}：${other.zh}`, en: `${one.en}: ${other.en}` };
}

/** What ends on one day is kept by one act. */
export function bothTitles(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh}；${other.zh}`, en: `${one.en}; ${other.en}` };
}

/** Fields in a row. */
export function namesOf(titles: readonly Bilingual[]): Bilingual {
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}
