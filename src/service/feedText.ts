type Language = "zh" | "en";

const words = {
  zh: {
    nameOf: (whose: string) => `照章 · ${whose}`,
    title: (name: string, what: string, provisional: boolean) =>
      `最后可办日${provisional ? "（暂定）" : ""}：${name} ${what}`,
    company: (name: string) => `企业：${name}`,
    lastDay: (day: string) => `最后可办日：${day}`,
    provisional: (years: string) => `${years} 年放假安排尚未公布，这里按最早可能的一天；公布后自动更新。`,
    settled: "已办结或不再需要办。",
    handedOn: "已转给别人，不再由您办。",
  },
  en: {
    nameOf: (whose: string) => `Zhaozhang · ${whose}`,
    title: (name: string, what: string, provisional: boolean) =>
      `Last day to act${provisional ? " (provisional)" : ""}: ${name}, ${what}`,
    company: (name: string) => `Company: ${name}`,
    lastDay: (day: string) => `Last day to act: ${day}`,
    provisional: (years: string) =>
      `The holidays of ${years} are not published yet: this is the earliest it can be, and follows by itself once they are.`,
    settled: "It is done, or need not be done any more.",
    handedOn: "Somebody else answers for it now.",
  },
} as const;

/** What a calendar feed says. */
export function feedText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
