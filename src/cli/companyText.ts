type Bilingual = { readonly zh: string; readonly en: string };

const partsOf: Readonly<Record<string, string>> = {
  archived: "company list",
  nobody: "company fallback",
  every: "company ladder",
  law: "company ladder",
};

/** The words of `company` that are not the server's. */
export const companyWords = {
  part: (part: string): Bilingual => ({
    zh: `company ${part}：只有 list、show、fallback、ladder、archive 和 restore`,
    en: `company ${part}: only "list", "show", "fallback", "ladder", "archive" and "restore" are known`,
  }),
  partOf: (option: string, part: string): string => partsOf[option] ?? part,
  fallback: {
    zh: "company fallback：请给出一个人，或用 --nobody 取消",
    en: "company fallback: name a person, or give --nobody to have none",
  },
  ladder: {
    zh: "company ladder：请给出天数，如 60,30,7,0；或用 --law 恢复规则的阶梯",
    en: "company ladder: give the days, like 60,30,7,0, or --law to go back to the law's",
  },
  number: (text: string): Bilingual => ({
    zh: `${text}：请写整数天，用逗号分开，如 60,30,7,0`,
    en: `${text}: write whole days with commas between them, like 60,30,7,0`,
  }),
  archived: { zh: "已停用", en: "archived" },
  demo: { zh: "演示", en: "demo" },
  none: {
    zh: "还没有企业。请先导入台账。",
    en: "There is no company yet. Import a ledger first.",
  },
  columns: { zh: ["企业", "条目", "编号"], en: ["company", "items", "id"] },
  fallbackIs: (name: string | null): Bilingual => ({
    zh: `兜底人：${name ?? "没有"}`,
    en: `Fallback: ${name ?? "nobody"}`,
  }),
  leadIs: (name: string | null): Bilingual => ({
    zh: `没有兜底人时由总负责人接收：${name ?? "没有，只显示在网页上"}`,
    en: `Without a fallback the lead is told: ${name ?? "nobody, it is shown on the page alone"}`,
  }),
  archivedNote: {
    zh: "已停用：流水都在，不再预警，也不在清单里。恢复请用 company restore。",
    en: "Archived: its record is kept, nobody is warned, and it is in no list. Bring it back with company restore.",
  },
  ladderColumns: { zh: ["规则", "现有", "阶梯", "之后", "来自"], en: ["rule", "duties", "ladder", "then", "from"] },
  every: (days: number | null): Bilingual => ({
    zh: days === null ? "不再重复" : `每 ${days} 天`,
    en: days === null ? "no repeat" : `every ${days} days`,
  }),
  own: { zh: "本企业", en: "this company" },
  law: { zh: "规则", en: "the law" },
} as const;
