import type { Bilingual } from "#law/law.ts";

/** What is said in the play of a line agreement that nears its end. */
export const lineAgreementText = {
  title: {
    zh: "专线合同快到期，许可证的延续靠它作证明",
    en: "A line agreement nears its end, and the renewal of a licence rests on it",
  },
  renewed: { zh: "一、续上了", en: "1. It is renewed" },
  lapsed: { zh: "二、没有续", en: "2. It lapses" },
  ladder: { zh: "预警的阶梯：", en: "The ladder of warnings:" },
  message: { zh: "发给小陈的消息", en: "a message goes out" },
  opened: { zh: "开续签的办件。", en: "The case of the renewal is opened." },
  steps: { zh: "一步一步：", en: "Step by step:" },
  licence: {
    zh: "许可证延续的办件里，这份合同作证明：",
    en: "In the case of the licence's renewal the agreement is a proof:",
  },
  fits: { zh: "没有毛病", en: "nothing is wrong with it" },
  received: { zh: "新合同签好，逐项核对：", en: "The new agreement is signed and compared:" },
  terms: { zh: "台账里的期限：", en: "Terms in the ledger:" },
  rearmed: { zh: "预警重新排到新的期限：", en: "Warnings stand for the new term:" },
  due: { zh: "应办清单里的这条专线：", en: "The line in the list of what is due:" },
  silent: {
    zh: "从签好到新年，产品每天照查；这条专线若有消息，会列在下面。",
    en: "From the signing to the new year the product looks every day; any message about the line would stand below.",
  },
  actBy: { zh: "我方最后一天", en: "our last day" },
  days: { zh: "天前", en: "days before" },
} as const satisfies Record<string, Bilingual>;

/** What a light says. */
export const lightWords = {
  red: { zh: "已过", en: "passed" },
  yellow: { zh: "要办", en: "to do" },
  blue: { zh: "自动续期", en: "renews itself" },
  grey: { zh: "停着", en: "stopped" },
  green: { zh: "正常", en: "in order" },
} as const satisfies Record<string, Bilingual>;

/** Where a ladder of warnings stands. */
export const ladderWords = {
  armed: { zh: "在等", en: "armed" },
  acknowledged: { zh: "已知道", en: "acknowledged" },
  snoozed: { zh: "过几天再提醒", en: "snoozed" },
  covered: { zh: "有办件在办", en: "covered by a case" },
  ended: { zh: "已停", en: "ended" },
} as const satisfies Record<string, Bilingual>;

export const lineAnswers = {
  "renews-itself": "no",
  resource: "yes",
  "same-supplier": "yes",
  "same-terms": "yes",
  proof: "yes",
};

export const renewalAnswers = {
  running: "all",
  "at-hand": "yes",
  "reports-clean": "yes",
  information: "no",
  list: "basic",
};

export const owner = { name: "小陈", channelTitle: "合规群" };
export const lineName = "BGP带宽-03";
export const lineNumber = "BC(2024)合字第031号";
export const newNumber = "BC(2026)合字第090号";
export const oldScan = "旧合同.pdf";
export const newScan = "新合同.pdf";
export const unchanged = "与旧合同一致";
