/** The words of warnings and of what is to do in Chinese; they come with their pages, not with the first one. */
export const zhTodos = {
  handling: {
    group: (paper: string, what: string) => `处理：${paper} ${what}`,
    acknowledge: "知道了",
    snooze: "推迟",
    cover: "在办",
    assign: "转给",
    resume: "恢复预警",
    save: "登记",
    cancel: "取消",
    acknowledgeNote: "最后一周之前不再提醒；写入流水。",
    snoozeUntil: "推迟到",
    snoozeNote: (lastDay: string) => `到那天再提醒；不能晚于最后可办日 ${lastDay}。`,
    tooLate: "最后可办日已到，不能推迟",
    coverBy: "哪一个办件",
    coverHint: "名称或受理号",
    coverNote: "预警停止，直到恢复或进入下一期。",
    assignTo: "转给谁",
    assignHint: "姓名，几个人用顿号隔开",
    assignNote: "改为条目的负责人；对方按预警的时间收到。",
    state: {
      acknowledged: (on: string) => `${on} 已知悉，最后一周再提醒`,
      snoozed: (until: string) => `推迟到 ${until}`,
      covered: (by: string) => `在办：${by}`,
    },
  },
  warnings: {
    title: "预警：谁、何时、通过什么",
    note: "没有人答复时的安排",
    none: "没有要预警的应办事项。",
    archived: "企业已归档，不再预警。",
    unknownOwners: (names: string) => `负责人 ${names} 不在人员名单里，收不到预警；由企业后备人或机构负责人收。`,
    lastDay: (day: string) => `最后可办日 ${day}`,
    earlier: (count: number) => `再显示更早的 ${count} 次`,
    states: { told: "已通知", "passed-over": "略过", coming: "将通知", quiet: "不提醒" },
    history: (count: number) => `通知记录 ${count} 条`,
    late: (days: number) => `迟了 ${days} 天`,
  },
};

export type TodoTexts = typeof zhTodos;
