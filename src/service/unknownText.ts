type Bilingual = { readonly zh: string; readonly en: string };

const decides = {
  authority: { zh: "决定向谁办", en: "Decides whom it is brought to" },
  papers: { zh: "决定材料", en: "Decides which papers it takes" },
  days: { zh: "决定期限", en: "Decides by which day it is done" },
  way: { zh: "决定怎么办", en: "Decides which way it goes" },
  rest: { zh: "其他", en: "Others" },
} as const;

/** What was asked and nobody knew, by what hangs on it. */
export const unknownText = {
  decides,
  stays: (
    count: number,
    groups: Readonly<Record<keyof typeof decides, readonly Bilingual[]>>,
    isHandedIn: boolean,
  ): Bilingual => {
    const kinds = (Object.keys(decides) as (keyof typeof decides)[]).filter((kind) => groups[kind].length > 0);
    const zh = kinds.map((kind) => `${decides[kind].zh}：${groups[kind].map((ask) => `「${ask.zh}」`).join("")}`);
    const en = kinds.map((kind) => `${decides[kind].en}: ${groups[kind].map((ask) => `"${ask.en}"`).join(", ")}`);
    const before = isHandedIn
      ? { zh: "递交以前", en: "before it is handed in" }
      : { zh: "办结以前", en: "before it is closed" };
    return {
      zh: `${before.zh}问清 ${count} 个“不知道”，问到了改答案：${zh.join("；")}。`,
      en: `${count === 1 ? "One question is" : `${count} questions are`} answered with "nobody knows": find out ${before.en} and correct the answer. ${en.join(". ")}.`,
    };
  },
} as const;
