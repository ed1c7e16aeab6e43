type Language = "zh" | "en";

const words = {
  zh: {
    sound: (hash: string, files: number, cases: number) =>
      `规则没有问题（${hash}）：${files} 个文件，验算了 ${cases} 个案例，全部相符。`,
    problems: (count: number) => `这版规则有 ${count} 处问题，不能使用：`,
    contradicted: (count: number) => `案例有 ${count} 处问题，这版规则不能载入：`,
  },
  en: {
    sound: (hash: string, files: number, cases: number) =>
      `The law has no problem (${hash}): ${files} files, ${cases} cases worked, and all of them fit.`,
    problems: (count: number) => `This law has ${count} ${count === 1 ? "problem" : "problems"} and cannot be used:`,
    contradicted: (count: number) =>
      `Its cases have ${count} ${count === 1 ? "problem" : "problems"}; this law cannot be loaded:`,
  },
} as const;

/** Words about the problems of a law, by language. */
export function lawCheckText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
