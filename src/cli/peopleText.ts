type Bilingual = { readonly zh: string; readonly en: string };

/** The words of `people` that are not the server's. */
export const peopleWords = {
  part: (part: string): Bilingual => ({
    zh: `people ${part}：只有 list、save、away 和 left`,
    en: `people ${part}: only "list", "save", "away" and "left" are known`,
  }),
  notOf: (option: string, part: string): Bilingual => ({
    zh: `--${option}：不用于 people ${part}`,
    en: `--${option}: does not belong to "people ${part}"`,
  }),
  awayDays: {
    zh: "people away：请给出不在的起止两天，或用 --clear 取消全部",
    en: "people away: give the first and the last day, or --clear to take all absences back",
  },
  columns: {
    zh: ["姓名", "邮箱", "手机", "通道", "负责条目", "在办办件", "状态"],
    en: ["name", "mail", "mobile", "channels", "items", "cases", "state"],
  },
  nobody: {
    zh: "还没有登记人员。预警只显示在网页上，没有人会收到消息。请用 people save 姓名 登记。",
    en: "Nobody was entered yet: warnings are shown on the pages alone. Enter people with: people save NAME.",
  },
  pageOnly: { zh: "仅网页", en: "page alone" },
  here: { zh: "在岗", en: "here" },
  lead: { zh: "总负责人", en: "lead" },
  unknown: (count: number): Bilingual => ({
    zh: `台账里有 ${count} 个负责人还没有登记：`,
    en: `${count} owner(s) in the ledger were not entered:`,
  }),
  unknownLine: (name: string, items: number): Bilingual => ({
    zh: `  ? ${name}（${items} 条）`,
    en: `  ? ${name} (${items} items)`,
  }),
} as const;
