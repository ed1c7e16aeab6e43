type Unit = "working-day" | "calendar-day" | "month" | "year";

const unitNames: Readonly<Record<Unit, string>> = {
  "working-day": "工作日",
  "calendar-day": "自然日",
  month: "月",
  year: "年",
};

const unitCounts: Readonly<Record<Unit, string>> = {
  "working-day": "个工作日",
  "calendar-day": "个自然日",
  month: "个月",
  year: "年",
};

/** The words of the calculator in Chinese; they come with its page, not with the first one. */
export const zhDay = {
  title: "期限计算",
  lead: "从一天数起，到哪天为止。每个日期都写明怎么数的，地址可以直接发给同事。",
  form: "要算什么",
  from: "起算日",
  today: "今天",
  value: "数多少",
  unit: "单位",
  units: unitNames,
  direction: "方向",
  directions: { forward: "向后", backward: "向前" },
  more: "更多",
  less: "收起",
  startDay: "起算当天",
  startDays: { excluded: "不计入", included: "计入" },
  restDay: "末日遇休息日",
  restDays: { next: "顺延", stays: "不顺延" },
  restDayBackward: "向前数的期限不顺延",
  copy: "复制链接",
  copied: "已复制",
  copyByHand: "请从这里复制：",
  result: "结果",
  itself: (day: string, why: string) => `${day}：${why}`,
  sentence: (day: string, why: string, value: number, unit: Unit, forward: boolean) =>
    `从 ${day}（${why}）${forward ? "向后" : "向前"}数 ${value} ${unitCounts[unit]}`,
  /** What the start day is, in a word. */
  kinds: {
    weekday: () => "工作日",
    weekend: () => "周末",
    "rest-day": (holiday: string) => `${holiday}放假`,
    "worked-weekend": (holiday: string) => `${holiday}调休上班`,
    statutory: (holiday: string) => holiday,
    unpublished: () => "放假安排未公布",
    "not-loaded": () => "放假安排没有载入",
  },
  raw: "推算日",
  rawHint: "数满的最后一日",
  formal: "形式末日",
  formalHint: "顺延后的法定最后日",
  formalHintStays: "法定最后日，不顺延",
  safe: "稳妥日",
  safeHint: "当天或之前最后一个工作日",
  band: (earliest: string, latest: string) => `最早 ${earliest}，最晚 ${latest}`,
  how: "怎么算的",
  howNamed: (name: string) => `怎么算的：${name}`,
  months: "数过的日子",
  monthsNote: (counted: number, skipped: number, unknown: number) =>
    [`计入 ${counted} 天`, skipped === 0 ? "" : `跳过 ${skipped} 天`, unknown === 0 ? "" : `未定 ${unknown} 天`]
      .filter((part) => part !== "")
      .join("，"),
  calendar: "日历",
  legend: {
    counted: "计入",
    skipped: "跳过",
    rest: "休息日",
    open: "没有放假通知，不编号",
    start: "起算日",
    last: "形式末日",
    safe: "稳妥日",
  },
  /** Short enough for a cell. */
  cell: { start: "起算日", last: "末日", safe: "稳妥日" },
  hatched: (years: string) => `斜纹：${years} 年放假安排尚未公布，这些天上不上班还不知道。`,
  hatchedPast: (years: string) => `斜纹：${years} 年放假安排没有载入，这些天上不上班查不到。`,
  number: (number: number) => `第 ${number} 天`,
  unnumbered: "计入",
  weekend: "周末",
  worked: "班",
  workedLong: "调休上班",
  open: "未定",
  earliest: "最早",
  latest: "最晚",
  spokenRest: "休息日",
  spokenWorking: "工作日",
  others: "其余月份",
  otherMonths: (year: number, first: number, last: number, text: string) =>
    `${year} 年 ${first === last ? first : `${first}–${last}`} 月：${text}`,
};

export type DayTexts = typeof zhDay;
