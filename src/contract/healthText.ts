/** Sentences of the self-check. */
export const healthText = {
  isolationHolds: {
    zh: "企业之间的隔离有效（试读他人数据，数据库没有放行）",
    en: "Companies are kept apart (the database let no foreign row through)",
  },
  isolationBroken: {
    zh: "企业之间的隔离失效：请立即停止服务，检查数据库角色是否绕过行级安全",
    en: "Companies are not kept apart: stop the service and check whether the database role bypasses row security",
  },
  durable: (engine: string) => ({ zh: `存储 ${engine}：提交即落盘`, en: `Store ${engine}: a commit is on disk` }),
  notDurable: (engine: string) => ({
    zh: `存储 ${engine}：断电会丢失数据`,
    en: `Store ${engine}: a power cut loses data`,
  }),
  calendar: (until: number) => ({
    zh: `放假安排已公布至 ${until} 年；其后的工作日推算均标为暂定`,
    en: `Holiday notices are loaded up to ${until}; working days after that are marked provisional`,
  }),
  lawsCompared: {
    zh: "规则变动前后的日期已全部比较",
    en: "Dates before and after the last change of rules are compared",
  },
  lawsNotCompared: (open: number) => ({
    zh: `规则变动前后的日期还没有比较完（${open} 次变动）；正在比较，或在下次启动时继续`,
    en: `Dates before and after a change of rules are not all compared yet (${open} ${open === 1 ? "change" : "changes"}): it is under way, or goes on at the next start`,
  }),
} as const;
