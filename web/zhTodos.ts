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
};

export type TodoTexts = typeof zhTodos;
