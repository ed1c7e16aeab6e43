type Language = "zh" | "en";

const words = {
  zh: {
    head: (name: string | null) => (name === null ? "所有人的待办" : `${name}的待办`),
    counts: (open: number, seen: number, settled: number) => `待办 ${open} · 已知悉 ${seen} · 已办结 ${settled}`,
    none: { open: "没有待办。", seen: "没有已知悉的。", settled: "最近 90 天没有办结的。" },
    columns: ["", "最后可办日", "还剩", "企业", "条目", "做什么", "为什么到您这里", "事项编号"],
    settledColumns: ["通知日", "企业", "条目", "做什么", "怎么办结的"],
    told: (name: string, reason: string) => `${name}（${reason}）`,
    join: "、",
    hint: (handle: string, duty: string) => `处理：zhaozhang ${handle} ${duty} acknowledge`,
  },
  en: {
    head: (name: string | null) => (name === null ? "What everybody has to do" : `What ${name} has to do`),
    counts: (open: number, seen: number, settled: number) => `${open} open · ${seen} seen · ${settled} settled`,
    none: { open: "Nothing to do.", seen: "Nothing was seen.", settled: "Nothing was settled in the last 90 days." },
    columns: ["", "last day to act", "left", "company", "item", "what to do", "why it came", "duty"],
    settledColumns: ["told on", "company", "item", "what to do", "what settled it"],
    told: (name: string, reason: string) => `${name} (${reason})`,
    join: ", ",
    hint: (handle: string, duty: string) => `To answer: zhaozhang ${handle} ${duty} acknowledge`,
  },
} as const;

/** What the command `todos` says. */
export function todosText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
