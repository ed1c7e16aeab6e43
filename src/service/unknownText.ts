type Bilingual = { readonly zh: string; readonly en: string };

const decides = {
  authority: { zh: "决定向哪个机关办", en: "Decides whom it is brought to" },
  papers: { zh: "决定要交哪些材料", en: "Decides which papers it takes" },
  days: { zh: "决定最后一天是哪天", en: "Decides by which day it is done" },
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
      zh: `有 ${count} 个问题答的是“不知道”，${before.zh}要问清楚，问到了就改答案；没有问到的，这里从严办。${zh.join("；")}。`,
      en: `${count === 1 ? "One question is" : `${count} questions are`} answered with "nobody knows": find out ${before.en} and correct the answer; until then the stricter way is taken. ${en.join(". ")}.`,
    };
  },
} as const;
