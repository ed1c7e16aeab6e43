/** Texts about terms in Chinese: their table, how they join, what takes over from what. */
export const zhTerms = {
  periods: {
    title: "各期",
    number: (number: number) => `第 ${number} 期`,
    state: { past: "已过", current: "当前", presumed: "推定续期中", next: "下一期" },
    noticeDay: (day: string) => `通知日 ${day}`,
    earlier: (count: number) => `再显示更早的 ${count} 期`,
    leftOut: (count: number) => `更早的 ${count} 期推定续期没有列出。`,
    minimumTerm: (months: number) => `最短租期 ${months} 个月`,
  },
  joints: {
    title: "断档与重叠",
    gaps: "断档",
    gapsNote: "正在断，或将要断",
    gap: "断档",
    overlap: "重叠",
    when: { past: "已过去", running: "正在发生", coming: "将要发生" },
    gapDays: (days: number | null) => (days === null ? "断档" : `断档 ${days} 天`),
  },
  replacing: {
    title: "接替",
    note: "这一份是用来替换哪一份的",
    replacedBy: "接替它的是",
    choose: "选被接替的条目",
    none: "没有同一类的其他条目",
    record: "登记接替",
    sure: (name: string) => `本条目接替「${name}」？`,
    sureNote: "写入流水；登记错了可以撤销，撤销也留在流水里。",
    undo: "撤销",
    undoNamed: (name: string) => `撤销接替「${name}」`,
  },
};
