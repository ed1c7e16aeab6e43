/** The words of 「预警与通道」 in Chinese; they come with its page, not with the first one. */
export const zhWarnings = {
  title: "预警与通道",
  lead: "到期前按阶梯提醒负责人，没有人处理就往上找人。通道决定消息怎么送到；网页上的待办人人都有，不用设置。",
  how: {
    title: "怎样预警",
    lead: "总负责人",
    leadHint: "最后接收的人：企业没有兜底人，或者一直没有人处理时，预警发给这个人",
    nobody: "没有（只显示在网页上）",
    digestAt: "每日汇总时间",
    digestHint: "工作日的这个时间发出不紧急的预警；当天和明天到期的随时发，夜里不发",
    escalateAfter: "几个工作日没有人处理，就找下一个人",
    escalateHint: "先负责人，再企业的兜底人，再总负责人",
    save: "保存",
    saved: "已保存。",
    noPeople: "还没有登记人员，选不了总负责人。",
    toPeople: "去登记人员",
  },
  onlyHere: (address: string) =>
    `消息里的链接现在是 ${address}，只有这台电脑打得开，收件人在别的电脑或手机上打不开。`,
  onlyHereHow:
    "要让大家打得开：先用要登录的反向代理把一个大家能访问的地址转到这台电脑，再用 ZHAOZHANG_URL=https://… npm start 启动服务，写的就是那个地址。",
  tries: {
    title: "发送记录",
    show: "看发送记录",
    showNamed: (title: string) => `看「${title}」的发送记录`,
    hide: "收起发送记录",
    hideNamed: (title: string) => `收起「${title}」的发送记录`,
    note: (count: number, more: boolean) => `北京时间，新的在前，最近 ${count} 次${more ? "；更早的没有列出" : ""}`,
    none: "还没有发过。",
    number: (number: number) => `第 ${number} 次`,
    test: "测试",
    outcomes: { accepted: "送出", later: "没有送出", failed: "放弃", "under-way": "正在发送", "cut-short": "中断" },
    next: (when: string) => `${when} 再试。`,
  },
  alarms: {
    cause: (channel: string, count: number) => `通道「${channel}」，${count} 条`,
    retryGroup: (count: number) => `这 ${count} 条再发一次`,
    retryGroupNamed: (channel: string, count: number) => `通道「${channel}」的这 ${count} 条再发一次`,
    more: (count: number) => `再显示 ${count} 条`,
    fewer: "收起",
    title: "发不出去的预警",
    none: "没有发不出去的预警。",
    note: "这些预警已改走别的通道或转给总负责人。改好通道以后再发一次；已经办结的会自动撤回。",
    toWhom: (person: string) => `发给${person}`,
    since: (when: string, label: string) => `${when} 起 · ${label}`,
    retry: "再发一次",
    retryNamed: (item: string, person: string) => `再发一次：${item}，发给${person}`,
    retryAll: (count: number) => `全部再发一次（${count} 条）`,
    retried: (opened: number, withdrawn: number) =>
      `一分钟内再发 ${opened} 条。${withdrawn > 0 ? `${withdrawn} 条的通道已不用于此人，已撤回。` : ""}`,
    seeChannel: (title: string) => `看通道「${title}」`,
    truncated: "还有更多没有列出；再发一次以后会接着列出。",
  },
  channels: "通道",
  channelsNote: "密钥和机器人地址只写不读：保存后不再显示，也不进流水。",
  add: "添加通道",
  none: "还没有通道",
  noneHint: "没有通道，预警就只显示在网页上。请点「添加通道」，选邮件或群机器人，填好后发一条测试。",
  kinds: {
    smtp: "邮件",
    wecom: "企业微信群机器人",
    dingtalk: "钉钉群机器人",
    feishu: "飞书群机器人",
    webhook: "Webhook",
  },
  usedBy: (names: string, count: number) => `用它的人：${names}${count > 6 ? ` 等 ${count} 人` : ""}`,
  usedByNobody: "还没有人用。请在「人员」里给要收消息的人选上它。",
  listJoin: "、",
  limit: (messages: number, seconds: number) =>
    seconds === 60
      ? `每分钟最多 ${messages} 条`
      : seconds === 1
        ? `每秒最多 ${messages} 条`
        : `${seconds} 秒最多 ${messages} 条`,
  noLimit: "对方没有固定的条数限制",
  incomplete: "设置不完整，发不出去。请点「更改」补上。",
  lastSent: (when: string) => `最近一次 ${when}：送出`,
  lastFailed: (when: string) => `最近一次 ${when}：没有送出`,
  neverTried: "还没有发过。请发一条测试。",
  detail: (said: string) => `对方的原话：${said}`,
  edit: "更改",
  editNamed: (title: string) => `更改通道「${title}」`,
  remove: "删除",
  removeNamed: (title: string) => `删除通道「${title}」`,
  removeSure: (title: string) => `删除通道「${title}」？`,
  removeNote: (count: number, waiting: number) =>
    (count === 0
      ? "它的密钥一并删除。没有人在用它。"
      : `它的密钥一并删除，并从 ${count} 个人那里去掉；只有这一条通道的人，以后只在网页上看到预警。`) +
    (waiting === 0
      ? "没有预警等在这里。"
      : `有 ${waiting} 条预警等在这里，会立刻改走各人的其他通道；没有其他通道的，列在待办页。`),
  waiting: (count: number) => `有 ${count} 条预警等着从这里发出`,
  cancel: "取消",
  test: "发送测试",
  testNamed: (title: string) => `用「${title}」发送测试`,
  testTo: "测试发给",
  testToNamed: (title: string) => `「${title}」的测试发给谁`,
  testSent: (name: string) => `已发给「${name}」`,
  testOnce: "测试不会自动重发。改好以后，请再点一次「发送测试」。",
  testFailed: (name: string) => `没有发给「${name}」`,
  form: {
    newTitle: "添加通道",
    title: (title: string) => `更改通道「${title}」`,
    kind: "种类",
    name: "名称",
    nameHint: "给人选通道时看的，如「法务群」「公司邮箱」",
    host: "服务器",
    port: "端口",
    security: "加密",
    securities: { starttls: "STARTTLS（端口多为 587）", tls: "TLS（端口多为 465）", none: "不加密（只限本机）" },
    user: "用户名",
    userHint: "不需要登录的，用户名和密码都留空",
    password: "密码或授权码",
    passwordHint: "许多邮箱要的是另外生成的授权码，不是登录密码",
    from: "发件地址",
    fromHint: "多数邮箱要求与用户名相同",
    fromName: "发件人名称",
    certificate: "证书（PEM）",
    certificateHint: "只有邮件服务器用自签证书时才填",
    address: "Webhook 地址",
    secret: "加签密钥",
    hookSecret: "签名密钥",
    secretKept: "已设置，留空表示不变",
    dropSecret: "去掉已设置的密钥",
    help: {
      smtp: "照邮箱服务商给的 SMTP 设置填写。选了 STARTTLS 就一定加密，服务器不支持就不发。",
      wecom: "在群里添加群机器人，从机器人详情页整条复制 Webhook 地址。每个机器人每分钟最多 20 条。",
      dingtalk:
        "在群设置里添加「自定义」机器人，整条复制 Webhook 地址；安全设置选「加签」并复制密钥（SEC 开头），或者用关键词「照章」、密钥留空。",
      feishu:
        "在群设置里添加「自定义机器人」，整条复制 Webhook 地址；安全设置选「签名校验」并复制密钥，或者用关键词「照章」、密钥留空。飞书不能按手机号 @ 人。",
      webhook:
        "每条消息以 JSON 发到这个地址，按 Standard Webhooks 签名。地址以 https:// 开头，密钥是 whsec_ 加 24 到 64 字节的 base64。",
    },
    addressHints: {
      wecom: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…",
      dingtalk: "https://oapi.dingtalk.com/robot/send?access_token=…",
      feishu: "https://open.feishu.cn/open-apis/bot/v2/hook/…",
      webhook: "https://…",
    },
    save: "保存",
    cancel: "取消",
  },
};

export type WarningsTexts = typeof zhWarnings;
