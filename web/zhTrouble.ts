/** What goes wrong in any page, in Chinese. */
export const zhTrouble = {
  health: {
    title: "运行状况",
    wrong: "运行中的问题",
    away: "连不上照章服务，现在没有人巡检，也发不出预警。请启动服务（npm start）。",
  },
  trouble: {
    unreachable: "连不上照章服务",
    unreachableHint: "请确认服务在运行（在安装目录执行 npm start）。这里每 5 秒自动再读一次。",
    notSaved: "连不上照章服务，不知道刚才的记下来没有",
    notSavedHint:
      "填的都还在这一页，请不要关掉或刷新。先启动服务（在安装目录执行 npm start）；它一应答，这里就会写明，那时再按一次。不会自动重发。",
    backAgain: "服务又应答了，请再按一次",
    backAgainHint: "填的都还在。刚才那一次有没有记下来还不知道；再按一次就清楚，已经记下的不会记成两次。",
    broken: "服务出错了",
    brokenHint: "刚才的操作没有完成。请再试一次；还不行，请把服务窗口里的最后几行发给维护的人。",
    retry: "再试一次",
    page: "这一页显示不出来",
    pageHint: "刷新页面再试；台账里的数据没有受影响。",
    notFound: "没有这一页",
    notFoundHint: "地址可能写错了，或者条目属于别的企业。",
    home: "回到总览",
    loading: "正在读取……",
  },
};
