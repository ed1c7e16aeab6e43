import type { AspectName } from "./proceedings.ts";

type AspectNames = Readonly<Record<AspectName, string>>;

const zh: AspectNames = {
  condition: "条件",
  lead: "我方期限",
  materials: "材料",
  newspaper: "报刊声明",
  channel: "办理渠道",
  form: "纸质或电子",
  correction: "补正",
  decision: "机关时限",
  result: "办结结果",
  fee: "费用",
  consequence: "不办的后果",
  contact: "联系方式",
};

const en: AspectNames = {
  condition: "Condition",
  lead: "Our deadline",
  materials: "Papers",
  newspaper: "Newspaper",
  channel: "Channel",
  form: "Paper or electronic",
  correction: "Correction",
  decision: "Time of the authority",
  result: "Result",
  fee: "Fee",
  consequence: "If it is not done",
  contact: "Contact",
};

/** What the aspects of a proceeding are called, as a heading. */
export const aspectText = { zh, en } as const;
