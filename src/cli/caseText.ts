type Bilingual = { readonly zh: string; readonly en: string };

/** The words of `case` that are not the server's. */
export const caseWords = {
  part: (part: string, known: readonly string[]): Bilingual => ({
    zh: `case ${part}：只有 ${known.join("、")}`,
    en: `case ${part}: only ${known.join(", ")} are known`,
  }),
  foreign: (option: string, part: string): Bilingual => ({
    zh: `--${option}：case ${part} 没有这个选项`,
    en: `--${option}: "case ${part}" does not take it`,
  }),
  pair: (text: string): Bilingual => ({
    zh: `${text}：请写成 名称=内容，不知道的写 名称=?`,
    en: `${text}: write NAME=VALUE, and NAME=? where nobody knows`,
  }),
  needs: (option: string, part: string): Bilingual => ({
    zh: `case ${part}：请给出 --${option}`,
    en: `case ${part}: give --${option}`,
  }),
  owner: {
    zh: "case own：请给出姓名；没有人负责的，不写姓名，加上 --nobody",
    en: "case own: give a name, or --nobody without one where nobody owns it",
  },
  number: (option: string, text: string): Bilingual => ({
    zh: `--${option} ${text}：请写整数`,
    en: `--${option} ${text}: write a whole number`,
  }),
  span: (text: string): Bilingual => ({
    zh: `${text}：请写成 10 working-day、10 calendar-day、1 month`,
    en: `${text}: write 10 working-day, 10 calendar-day, 1 month`,
  }),
  none: {
    zh: "没有办件。开一个：zhaozhang case open 办件种类 条目编号；种类见 case courses",
    en: "No cases. Open one: zhaozhang case open COURSE ITEM; case courses lists them",
  },
  columns: {
    zh: ["灯", "办件", "企业", "条目", "机关", "走到", "轮到", "最晚", "负责人", "编号"],
    en: ["Light", "Case", "Company", "Item", "Authority", "Stage", "Turn", "By", "Owner", "Id"],
  },
  courseColumns: { zh: ["种类", "名称", "步骤"], en: ["Course", "Title", "Stages"] },
  turns: {
    ours: { zh: "我们", en: "us" },
    theirs: { zh: "对方", en: "them" },
    nobody: { zh: "–", en: "–" },
  },
  still: { zh: "企业已停用，停在这里", en: "company archived, stands still" },
  total: (total: number): Bilingual => ({ zh: `共 ${total} 件`, en: `${total} in all` }),
  statuses: {
    "not-started": { zh: "没有开始", en: "not started" },
    running: { zh: "在走", en: "running" },
    suspended: { zh: "停时", en: "stands still" },
    expired: { zh: "已过", en: "has run out" },
    ended: { zh: "已停", en: "ended" },
    superseded: { zh: "被新的代替", en: "replaced by another" },
  } as Readonly<Record<string, Bilingual>>,
  states: {
    done: { zh: "✓", en: "✓" },
    current: { zh: "▶", en: "▶" },
    ahead: { zh: "·", en: "·" },
    dropped: { zh: "–", en: "–" },
  },
  archived: (company: string): Bilingual => ({
    zh: `「${company}」已停用：不再预警，也不能往下登记，只能留言和撤回。要接着办，先恢复：zhaozhang company restore ${company}`,
    en: `${company} is archived: nobody is warned and nothing goes on; comment and withdraw are all that can be said. To go on, restore it first: zhaozhang company restore ${company}`,
  }),
  today: { zh: "今天做什么", en: "To do today" },
  mind: { zh: "要留意", en: "Mind" },
  questions: { zh: "问题", en: "Questions" },
  stages: { zh: "步骤", en: "Stages" },
  papers: { zh: "材料", en: "Papers" },
  clocks: { zh: "时限", en: "Clocks" },
  expected: { zh: "预计", en: "Expected" },
  deadlines: { zh: "我方期限", en: "Our deadlines" },
  compared: { zh: "逐项核对", en: "Compared" },
  waiting: { zh: "现在不能递交或办结", en: "What is in the way" },
  needed: { zh: "必需", en: "needed" },
  kept: { zh: "自己留存", en: "kept by us" },
  added: { zh: "清单以外、一起递交", en: "handed in beside the list" },
  also: { zh: "有的清单要", en: "some lists" },
  waived: { zh: "免交", en: "waived" },
  waivedPractice: {
    zh: "惯例的要求免去了，材料照交",
    en: "what practice adds is waived, the paper is handed in all the same",
  },
  ready: { zh: "齐", en: "ready" },
  byLaw: (day: string, extended: string | null): Bilingual =>
    extended === null
      ? { zh: `依法最晚 ${day}`, en: `by law at the latest ${day}` }
      : {
          zh: `依法最晚 ${day}，经批准延长的最晚 ${extended}`,
          en: `by law at the latest ${day}, ${extended} where it is extended`,
        },
  awaitsAnswer: {
    zh: "补正通知还没有答复：答复以后从答复之日起算",
    en: "the correction notice is not answered; it is counted from the day of the answer",
  },
  citedDay: { zh: "（按所引）", en: "(as cited)" },
  paused: { zh: "停时", en: "stands still" },
  assumed: (day: string): Bilingual => ({ zh: `假定 ${day} 开始`, en: `if it begins on ${day}` }),
  late: { zh: "递交晚了，没有法定的决定日", en: "handed in late, the law names no day" },
  units: {
    "calendar-day": { zh: "自然日", en: "calendar days" },
    "working-day": { zh: "工作日", en: "working days" },
    month: { zh: "月", en: "months" },
    year: { zh: "年", en: "years" },
  } as Readonly<Record<string, Bilingual>>,
  readIn: (unit: Bilingual, day: string): Bilingual => ({ zh: `按${unit.zh}：${day}`, en: `in ${unit.en}: ${day}` }),
  safely: (day: string): Bilingual => ({ zh: `，稳妥日 ${day}`, en: `, safe day ${day}` }),
  leads: { zh: "（照它办）", en: " (act by this one)" },
  unsure: { zh: "不知道算不算，先问", en: "nobody knows whether it counts, ask" },
  unknown: { zh: "没有查到期限", en: "no period was found" },
  cited: {
    zh: "没有读到法律原文，按所引的出处算",
    en: "no text of the law was read; counted by the source that is cited",
  },
  notKnown: { zh: "不知道", en: "nobody knows" },
  open: { zh: "未答", en: "open" },
  and: { zh: "、", en: ", " },
  answerSo: (id: string): Bilingual => ({
    zh: `回答：zhaozhang case answer ${id} 问题=答案，没人知道的写 问题=?`,
    en: `Answer: zhaozhang case answer ${id} QUESTION=ANSWER, and QUESTION=? where nobody knows`,
  }),
  seen: (question: string, stands: string) => ({
    zh: `要改掉它，加上 --seen ${question}=${stands}。`,
    en: `To replace it add --seen ${question}=${stands}.`,
  }),
  comparedStates: {
    agrees: { zh: "一致", en: "agrees" },
    differs: { zh: "有出入", en: "differs" },
    "nothing-to-compare": { zh: "无从比较", en: "nothing to compare" },
    missing: { zh: "未录入", en: "not entered" },
    free: { zh: "新的", en: "its own" },
  },
  settled: {
    explained: { zh: "已说明", en: "explained" },
    contested: { zh: "已提出更正", en: "contested" },
    "not-printed": { zh: "没有印", en: "not printed" },
  },
  closed: (on: string): Bilingual => ({ zh: `${on} 结束`, en: `ended on ${on}` }),
  custody: ({ zh, en }: Bilingual): Bilingual => ({ zh: `保管：${zh}`, en: `kept: ${en}` }),
} as const;
