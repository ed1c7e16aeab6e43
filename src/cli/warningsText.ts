type Language = "zh" | "en";

const words = {
  zh: {
    head: (item: string, company: string) => `${item}（${company}）的预警`,
    none: "没有要预警的应办事项。",
    archived: "企业已归档，不再预警。",
    unknownOwners: (names: string) => `负责人 ${names} 不在人员里，收不到预警；改由后备人或机构负责人处理。`,
    ladder: (what: string, lastDay: string, sentence: string) => `${what}（最后可办日 ${lastDay}）：${sentence}`,
    states: { told: "已通知", "passed-over": "略过", coming: "将通知", quiet: "不提醒" },
    person: (name: string, reason: string, channels: string) => `${name}（${reason}；${channels}）`,
    nobody: (reason: string) => reason,
    join: "、",
    history: "已通知过的：",
    late: (days: number) => `迟 ${days} 天`,
  },
  en: {
    head: (item: string, company: string) => `Warnings of ${item} (${company})`,
    none: "There is no duty to be warned of.",
    archived: "The company is archived: nobody is warned.",
    unknownOwners: (names: string) =>
      `${names} is not among the people and cannot be warned; the fallback or the lead is instead.`,
    ladder: (what: string, lastDay: string, sentence: string) => `${what} (last day to act ${lastDay}): ${sentence}`,
    states: { told: "told", "passed-over": "passed over", coming: "coming", quiet: "quiet" },
    person: (name: string, reason: string, channels: string) => `${name} (${reason}; ${channels})`,
    nobody: (reason: string) => reason,
    join: ", ",
    history: "Told until now:",
    late: (days: number) => `${days} days late`,
  },
} as const;

/** What the command `warnings` says. */
export function warningsText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
