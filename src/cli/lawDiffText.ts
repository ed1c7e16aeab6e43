type Language = "zh" | "en";

/** Words of `law diff`, by language. */
const words = {
  zh: {
    head: (from: string, to: string) => `从 ${from} 到 ${to}`,
    same: "两版规则没有差别。",
    changes: { added: "新增", changed: "改动", removed: "删除" },
    none: "（无）",
    morePlaces: (count: number) => `…还有 ${count} 处，见 --json`,
    comparison: {
      "calendar-only": "旧规则是另一版程序的写法，只比较了工作日历的影响。",
      unreadable: "旧规则是另一版程序的写法，日期无法比较。",
    },
    nothingMoved: "没有企业的日期因此变动。",
    companies: (count: number) => `涉及 ${count} 家企业（按今天推算，没有写入任何内容）：`,
    counts: (moved: number, settled: number) =>
      `${moved} 个日期变动${settled === 0 ? "" : `，${settled} 个只是确定程度变了`}`,
    more: (count: number) => `…还有 ${count} 个，见 --json`,
  },
  en: {
    head: (from: string, to: string) => `From ${from} to ${to}`,
    same: "The two laws do not differ.",
    changes: { added: "added", changed: "changed", removed: "removed" },
    none: "(none)",
    morePlaces: (count: number) => `… ${count} more places with --json`,
    comparison: {
      "calendar-only":
        "The earlier law is in the form of another version of this program: only what the calendar does was compared.",
      unreadable: "The earlier law is in the form of another version of this program: dates cannot be compared.",
    },
    nothingMoved: "No date of any company moves with it.",
    companies: (count: number) =>
      `${count} ${count === 1 ? "company is" : "companies are"} touched (reckoned as of today, nothing was written):`,
    counts: (moved: number, settled: number) =>
      `${moved} ${moved === 1 ? "date moves" : "dates move"}${settled === 0 ? "" : `, ${settled} only more or less certain`}`,
    more: (count: number) => `… ${count} more with --json`,
  },
} as const;

export function lawDiffText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
