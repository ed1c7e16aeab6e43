import type { ReckoningReply } from "#contract/reckoning.ts";

type Language = "zh" | "en";

/** What the day from which is counted may be called instead of its date. */
export const todayWords: ReadonlySet<string> = new Set(["today", "今天"]);

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

type Unit = ReckoningReply["unit"];

/** The words of `zhaozhang day`. */
const words = {
  zh: {
    provisional: (reason: string) => `暂定：${reason}`,
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    day: (day: string, weekday: string) => `${day} ${weekday}`,
    itself: (day: string, why: string) => `${day}：${why}`,
    head: (day: string, why: string, span: string, forward: boolean) =>
      `从 ${day}（${why}）${forward ? "向后" : "向前"}数 ${span}`,
    span: (value: number, unit: Unit) =>
      `${value} ${{ "calendar-day": "个自然日", "working-day": "个工作日", month: "个月", year: "年" }[unit]}`,
    raw: "推算日",
    formal: "形式末日",
    safe: "稳妥日",
    band: (earliest: string, latest: string) => `最早 ${earliest}，最晚 ${latest}`,
    counted: "数过的日子",
    month: (month: string, counted: number, skipped: number, unknown: number) =>
      [
        `${month}  计入 ${counted} 天`,
        skipped === 0 ? "" : `跳过 ${skipped} 天`,
        unknown === 0 ? "" : `不能确定 ${unknown} 天`,
      ]
        .filter((part) => part !== "")
        .join("，"),
    between: (months: number, counted: number, skipped: number, unknown: number) =>
      `…其间 ${months} 个月：计入 ${counted} 天，跳过 ${skipped} 天，不能确定 ${unknown} 天（--all 列出每一天）`,
    daysOfMonth: (days: string) => `${days} 日`,
    daysJoin: "、",
    counts: (why: string, days: string) => `+ ${days}计入：${why}`,
    skips: (why: string, days: string) => `- ${days}跳过：${why}`,
    open: (why: string, days: string) => `? ${days}：${why}`,
    number: (number: number) => `第 ${number} 天`,
    skipped: "跳过",
    unknown: "未定",
    unnumbered: "计入",
  },
  en: {
    provisional: (reason: string) => `Provisional: ${reason}`,
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    day: (day: string, weekday: string) => `${day} ${weekday}`,
    itself: (day: string, why: string) => `${day}: ${why}`,
    head: (day: string, why: string, span: string, forward: boolean) =>
      `${span} ${forward ? "on" : "back"} from ${day} (${why})`,
    span: (value: number, unit: Unit) =>
      plural(
        value,
        { "calendar-day": "calendar day", "working-day": "working day", month: "month", year: "year" }[unit],
      ),
    raw: "raw day",
    formal: "formal last day",
    safe: "safe day",
    band: (earliest: string, latest: string) => `${earliest} at the earliest, ${latest} at the latest`,
    counted: "The days that were counted",
    month: (month: string, counted: number, skipped: number, unknown: number) =>
      [
        `${month}  ${counted} counted`,
        skipped === 0 ? "" : `${skipped} skipped`,
        unknown === 0 ? "" : `${unknown} not certain`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    between: (months: number, counted: number, skipped: number, unknown: number) =>
      `… ${months} months between: ${counted} counted, ${skipped} skipped, ${unknown} not certain (--all lists each day)`,
    daysOfMonth: (days: string) => days,
    daysJoin: ", ",
    counts: (why: string, days: string) => `+ ${days} counted: ${why}`,
    skips: (why: string, days: string) => `- ${days} skipped: ${why}`,
    open: (why: string, days: string) => `? ${days}: ${why}`,
    number: (number: number) => `day ${number}`,
    skipped: "skipped",
    unknown: "not certain",
    unnumbered: "counted",
  },
} as const;

export type DayReportText = (typeof words)["zh"] | (typeof words)["en"];

export function dayReportText(language: Language): DayReportText {
  return words[language];
}
