/** What is said to be done, in Chinese. */
export const zhFiling = {
  filing: {
    filed: "已报送",
    filedNamed: (year: number, paper: string) => `${paper} ${year} 年度年报已报送`,
    sure: (year: number) => `${year} 年度的年报确实已经报送？`,
    note: "登记后写入流水，不能删除。",
    yes: "已报送",
    no: "取消",
  },
  done: {
    done: "登记已办结",
    doneNamed: (duty: string, paper: string) => `登记已办结：${paper} ${duty}`,
    sure: "确实已经办结？",
    note: (when: string) => `${when}登记后写入流水；登记错了可以用 zhaozhang done --undo 撤销。`,
    reason: "为什么不用办",
    yes: "已办结",
    no: "取消",
  },
};
