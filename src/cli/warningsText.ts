type Language = "zh" | "en";

const words = {
  zh: {
    head: (item: string, company: string) => `${item}（${company}）的预警`,
    none: "没有要预警的应办事项。",
    archived: "企业已停用，不再预警。",
    unknownOwners: (names: string) => `负责人 ${names} 不在人员里，收不到预警；改由企业的兜底人或总负责人接收。`,
    ladder: (what: string, lastDay: string, sentence: string) => `${what}（最后可办日 ${lastDay}）：${sentence}`,
    states: { told: "已通知", "passed-over": "略过", coming: "将通知", quiet: "不提醒" },
    person: (name: string, reason: string, channels: string) => `${name}（${reason}；${channels}）`,
    nobody: (reason: string) => reason,
    join: "、",
    history: "已通知过的：",
    late: (days: number) => `迟 ${days} 天`,
    noAlarms: "没有发不出去的预警。",
    alarms: (count: number, more: boolean) => `发不出去的预警 ${count}${more ? " 条以上" : " 条"}：`,
    alarmOf: (person: string, channel: string) => `${person}，通道「${channel}」：`,
    said: (detail: string) => `对方的原话：${detail}`,
    alarmsHint: "改好通道以后再发一次：zhaozhang warnings --alarms --retry",
    retried: (opened: number, withdrawn: number) =>
      `一分钟内再发 ${opened} 条${withdrawn > 0 ? `；${withdrawn} 条的通道已不用于此人，已撤回` : ""}。`,
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
    late: (days: number) => `${days} ${days === 1 ? "day" : "days"} late`,
    noAlarms: "Every warning could be delivered.",
    alarms: (count: number, more: boolean) => `Warnings that could not be delivered: ${count}${more ? " or more" : ""}`,
    alarmOf: (person: string, channel: string) => `${person}, channel "${channel}": `,
    said: (detail: string) => `The other side said: ${detail}`,
    alarmsHint: "Once the channel is mended, try again: zhaozhang warnings --alarms --retry",
    retried: (opened: number, withdrawn: number) =>
      `${opened} tried again within a minute${withdrawn > 0 ? `; ${withdrawn} withdrawn, for the channel reaches the person no more` : ""}.`,
  },
} as const;

/** What the command `warnings` says. */
export function warningsText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
