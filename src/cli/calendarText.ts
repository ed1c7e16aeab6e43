type Language = "zh" | "en";

/** Words of `law calendar`, by language. */
const words = {
  zh: {
    columns: ["年份", "放假", "调休上班", "通知", "地址"],
    days: (count: number) => `${count} 天`,
    unpublished: "未公布",
    statutory: (certain: number, open: number) => `法定节假日 ${certain} 天确定，其余 ${open} 天未定`,
    noNumber: "（文号未查到）",
    compared: (name: string, version: string, days: number) => `与 ${name} ${version} 逐日核对 ${days} 天：`,
    equal: "没有差异。",
    differing: (days: number) => `${days} 天有差异：`,
    difference: (day: string, ours: string, theirs: string, why: string) =>
      `  ${day}  我们：${ours}  对方：${theirs}  依据：${why}`,
    worked: "上班",
    rest: "休息",
    open: "未定",
    notPublished: (year: number) => `${year} 年放假安排尚未公布：只有法定节假日是确定的，不与对方核对。`,
    notLoaded: (years: string, name: string, days: number) =>
      `${years} 年的放假通知没有载入：不核对（${name} 列有 ${days} 天）。`,
    claims: (name: string, days: number) => `  ${name} 对这一年有 ${days} 天的说法，没有依据，不予采信：`,
    noClaims: (name: string) => `  ${name} 没有列出这一年的任何一天。`,
    moreClaims: (days: number) => `  …还有 ${days} 天，见 --json`,
  },
  en: {
    columns: ["year", "off", "worked", "notice", "address"],
    days: (count: number) => String(count),
    unpublished: "not published",
    statutory: (certain: number, open: number) => `${certain} statutory days are certain, ${open} days are open`,
    noNumber: "(number not found)",
    compared: (name: string, version: string, days: number) => `${days} days compared with ${name} ${version}: `,
    equal: "no difference.",
    differing: (days: number) => `${days} differ:`,
    difference: (day: string, ours: string, theirs: string, why: string) =>
      `  ${day}  ours: ${ours}  theirs: ${theirs}  by: ${why}`,
    worked: "worked",
    rest: "rest",
    open: "open",
    notPublished: (year: number) =>
      `The holiday notice for ${year} is not published: only the statutory days are certain, and nothing is compared.`,
    notLoaded: (years: string, name: string, days: number) =>
      `The holiday notices of ${years} are not loaded: nothing is compared (${name} names ${days} days).`,
    claims: (name: string, days: number) =>
      `  ${name} says something of ${days} days of this year, on no ground; it is not believed:`,
    noClaims: (name: string) => `  ${name} names no day of this year.`,
    moreClaims: (days: number) => `  … ${days} more with --json`,
  },
} as const;

export function calendarText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
