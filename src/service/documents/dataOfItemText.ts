/** How values of the ledger and the law are written into a document. */
export const dataOfItemText = {
  day: (year: string, month: string, day: string): string => `${year}年${Number(month)}月${Number(day)}日`,
  openEnded: "长期",
  list: "、",
  semicolon: "；",
  ofMatter: (title: string, value: string): string => `${title}：${value}`,
  none: "无",
  forms: { original: "原件", copy: "复印件", scan: "扫描件", online: "在线填写", unknown: "" },
} as const;
