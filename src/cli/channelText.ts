type Bilingual = { readonly zh: string; readonly en: string };

/** The words of `channel` that are not the server's. */
export const channelWords = {
  part: (part: string): Bilingual => ({
    zh: `channel ${part}：只有 list 和 tries`,
    en: `channel ${part}: only "list" and "tries" are known`,
  }),
  none: {
    zh: "还没有通道。请在网页的「预警与通道」里添加。",
    en: "There is no channel yet. Add one on the page of channels.",
  },
  columns: { zh: ["通道", "种类", "等着", "最近一次", "编号"], en: ["channel", "kind", "waiting", "last try", "id"] },
  notSent: { zh: "没有送出", en: "not sent" },
  neverTried: (title: string): Bilingual => ({
    zh: `通道「${title}」还没有发过。`,
    en: `Nothing was sent through "${title}" yet.`,
  }),
  tries: (title: string, count: number, more: boolean): Bilingual => ({
    zh: `通道「${title}」最近 ${count} 次发送${more ? "（更早的没有列出）" : ""}，北京时间：`,
    en: `The last ${count === 1 ? "try" : `${count} tries`} through "${title}"${more ? ", earlier ones left out" : ""}, in Shanghai time:`,
  }),
  number: (number: number): Bilingual => ({ zh: `第 ${number} 次`, en: `try ${number}` }),
  test: { zh: "测试", en: "test" },
  accepted: { zh: "送出", en: "sent" },
  later: { zh: "没有送出", en: "not sent" },
  failed: { zh: "放弃", en: "given up" },
  "under-way": { zh: "正在发送", en: "under way" },
  "cut-short": { zh: "中断", en: "cut short" },
  next: (at: string): Bilingual => ({ zh: `${at} 再试`, en: `again at ${at}` }),
  said: (detail: string): Bilingual => ({
    zh: `对方的原话：${detail}`,
    en: `The other side said: ${detail}`,
  }),
} as const;
