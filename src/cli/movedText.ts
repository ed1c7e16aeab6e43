type Language = "zh" | "en";

/** Words of `law moved`, by language. */
const words = {
  zh: {
    nothing: "从开始使用至今，规则没有变动过，没有日期因此变动。",
    columns: ["变动", "原来", "现在", "条目", "做什么", "原因"],
    company: "企业",
    effects: {
      moved: "日期变动",
      "safe-day": "稳妥日变动",
      new: "新增",
      gone: "取消",
      settled: "已确定",
      reopened: "变为暂定",
      narrowed: "范围变动",
    },
    none: "–",
    safe: (safe: string) => `（稳妥日 ${safe}）`,
    band: (earliest: string, latest: string) => `${earliest}…${latest}`,
    more: (count: number) => `…还有 ${count} 个，见 zhaozhang law moved --json 或网页`,
    seeMoved: (headline: string) => `${headline}。看明细：zhaozhang law moved`,
    unfinished: "注意：日期还没有比较完。",
  },
  en: {
    nothing: "The rules have not changed since they were first used, so no date moved with them.",
    columns: ["effect", "was", "is", "item", "what to do", "because"],
    company: "company",
    effects: {
      moved: "moved",
      "safe-day": "safe day moved",
      new: "new",
      gone: "gone",
      settled: "settled",
      reopened: "now provisional",
      narrowed: "other range",
    },
    none: "–",
    safe: (safe: string) => ` (safe ${safe})`,
    band: (earliest: string, latest: string) => `${earliest}…${latest}`,
    more: (count: number) => `… ${count} more with zhaozhang law moved --json, or on the page`,
    seeMoved: (headline: string) => `${headline}. See them: zhaozhang law moved`,
    unfinished: "Note: dates are not all compared yet.",
  },
} as const;

export function movedText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
