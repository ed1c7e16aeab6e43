import { aspectText } from "#contract/aspectText.ts";

/** Lines by which somebody says that he does not know. */
export const unknownWords: ReadonlySet<string> = new Set(["0", "?", "？", "unknown", "不知道", "不清楚"]);

const words = {
  zh: {
    how: "一个一个地问。写编号或回答；不知道写 0；直接回车结束，按已答的给出结果。",
    prompt: "> ",
    unknown: "不知道",
    province: "在哪个省？（直接回车跳过）> ",
    noAnswer: (line: string, most: number) => `没有「${line}」这个回答，请写 1 至 ${most}，不知道写 0。`,
    noProvince: (line: string) => `没有叫「${line}」的省份，请写如 安徽、湖南。`,
    needed: "要办",
    numbers: "要申请的码号",
    exempt: "不需要许可证的情形",
    lawOpen: "没有定论，先问管理局",
    open: "还不能定",
    hangsOn: (questions: string) => `取决于：${questions}`,
    notNeeded: (names: string) => `不用办：${names}`,
    onlyNumbers: (count: number) => `照已答的，要申请 ${count} 个码号；没有已经确定要办的许可证。`,
    besides: "另外要办",
    contradiction: (question: string, others: string) =>
      `回答互相矛盾：「${question}」的回答与「${others}」的对不上；这里按前一个算，请核对。`,
    nothing: "照已答的，没有要办的许可证。",
    nothingYet: "照已答的，还没有确定要办的许可证。",
    authority: (name: string) => `向谁办：${name}`,
    authorityOpen: "向谁办：还不知道，先答业务覆盖几个省",
    provinceOpen: "向谁办：该省通信管理局，没有说是哪个省（--province 省份）",
    requirements: "条件",
    requirementOpen: (questions: string) => `（是否适用取决于：${questions}）`,
    application: (title: string, whom: string) => `${title} · ${whom}`,
    national: "全国规定",
    aspects: aspectText.zh,
    aspectUnknown: (names: string) => `${names}：没有查到，问受理机关`,
    proceeding: (id: string, authority: string | null) =>
      `全文：zhaozhang law proceedings ${id}${authority === null ? "" : ` --authority ${authority}`}`,
    stillUnknown: "说了不知道、弄清了会改变结果的",
    next: (question: string, id: string, answers: string) =>
      `接着问：${question}\n  zhaozhang which-licence … --answer ${id}=${answers}`,
    confidence: { official: "官方", secondary: "二手来源", practice: "惯例", unverified: "未核实" },
    join: "、",
  },
  en: {
    how: "One question after the other. Write a number or the answer, 0 if you do not know; an empty line ends it.",
    prompt: "> ",
    unknown: "I do not know",
    province: "In which province? (empty to skip) > ",
    noAnswer: (line: string, most: number) => `"${line}" is no answer: write 1 to ${most}, or 0 if you do not know.`,
    noProvince: (line: string) => `No province is called "${line}": write one as in 安徽, or the id as in anhui.`,
    needed: "Needed",
    numbers: "Numbers to apply for",
    exempt: "Forms that need no licence",
    lawOpen: "Not settled by the law as read: ask the administration",
    open: "Still open",
    hangsOn: (questions: string) => `hangs on: ${questions}`,
    notNeeded: (names: string) => `Not needed: ${names}`,
    onlyNumbers: (count: number) =>
      `By these answers ${count} number(s) have to be applied for; no licence is certain to be needed.`,
    besides: "To do besides",
    contradiction: (question: string, others: string) =>
      `The answers contradict each other: "${question}" does not go with "${others}"; the first is believed here, check them.`,
    nothing: "By these answers no licence is needed.",
    nothingYet: "By these answers nothing is certain to be needed yet.",
    authority: (name: string) => `Apply to: ${name}`,
    authorityOpen: "Apply to: not known yet, say first how many provinces the service covers",
    provinceOpen: "Apply to: the administration of the province, which was not named (--province NAME)",
    requirements: "Conditions",
    requirementOpen: (questions: string) => ` (whether it applies hangs on: ${questions})`,
    application: (title: string, whom: string) => `${title} · ${whom}`,
    national: "national rule",
    aspects: aspectText.en,
    aspectUnknown: (names: string) => `${names}: not found, ask the authority`,
    proceeding: (id: string, authority: string | null) =>
      `In full: zhaozhang law proceedings ${id}${authority === null ? "" : ` --authority ${authority}`}`,
    stillUnknown: "Not known, and knowing it would change the result",
    next: (question: string, id: string, answers: string) =>
      `To ask next: ${question}\n  zhaozhang which-licence ... --answer ${id}=${answers}`,
    confidence: { official: "official", secondary: "secondary", practice: "practice", unverified: "unverified" },
    join: ", ",
  },
} as const;

export function whichLicenceText(language: "zh" | "en"): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
