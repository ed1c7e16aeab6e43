/** Texts of the page that compares two laws; part of `zh.ts`. */
export const zhLawDiff = {
  lawDiff: {
    title: "规则对比",
    lead: "两版规则差在哪里，哪些企业的哪些日期因此变动（按今天推算，不写入任何内容）",
    seeRules: "看规则改了哪里",
    from: "旧规则",
    to: "新规则",
    use: (number: number, since: string, hash: string, inUse: boolean) =>
      `第 ${number} 次启用 · ${since} · ${hash}${inUse ? " · 现行" : ""}`,
    only: "从开始使用至今只用过一版规则，没有可对比的。想看一处修改会带来什么，把规则目录复制一份、改好，再运行：",
    same: "这两版规则没有差别。请在上面另选一版。",
    files: (count: number) => `改了 ${count} 个文件`,
    changes: { added: "新增", changed: "改动", removed: "删除" },
    place: "位置",
    was: "原来",
    is: "现在",
    none: "（无）",
    noPlaces: "内容没有变，只是写法变了。",
    morePlaces: (count: number) => `另有 ${count} 处`,
    companies: (count: number) => (count === 0 ? "没有企业的日期因此变动" : `${count} 家企业的日期有变动`),
    company: "企业",
    moved: "日期变动",
    settled: "只是确定程度变了",
    calendarOnly: "旧规则是另一版程序的写法，只比较了工作日历的影响。",
    unreadable: "旧规则是另一版程序的写法，日期无法比较；请自行核对近期日期。",
  },
};
