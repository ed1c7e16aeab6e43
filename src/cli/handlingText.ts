type Language = "zh" | "en";

const words = {
  zh: {
    recorded: (item: string, sentence: string) => `已登记：「${item}」${sentence}。`,
    assigned: (item: string, owners: string) => `已登记：「${item}」负责人 ${owners}。`,
    unassigned: (item: string) => `已登记：「${item}」不再指定负责人，由企业的兜底人处理。`,
    feed: (name: string, address: string) =>
      `${name}的日历订阅地址（只显示这一次，旧地址已失效；谁有它谁就能看）：\n${address}`,
    list: "、",
  },
  en: {
    recorded: (item: string, sentence: string) => `Recorded of "${item}": ${sentence}.`,
    assigned: (item: string, owners: string) => `Recorded: ${owners} answers for "${item}".`,
    unassigned: (item: string) => `Recorded: nobody answers for "${item}"; the company's fallback does.`,
    feed: (name: string, address: string) =>
      `Calendar of ${name} (shown this once; the address before it is dead; whoever has it can look):\n${address}`,
    list: ", ",
  },
} as const;

/** What the commands `handle` and `assign` say. */
export function handlingText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
