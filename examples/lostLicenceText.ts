import type { Bilingual } from "#law/law.ts";

/** The licence of the sample ledger that is lost. */
export const lostNumber = "粤B2-20239101";

/** What is said in the play of a lost licence. */
export const lostLicenceText = {
  title: {
    zh: "一张许可证丢了：从发现到新证入档",
    en: "A licence is lost: from the day it is missed to the new one on file",
  },
  lost: { zh: "发现正本和副本都不见了，开一个办件。", en: "Original and duplicate are missed; a case is opened." },
  questions: { zh: "先问的：", en: "Asked first:" },
  draft: {
    zh: "声明的草稿（台账里没有的留空）：",
    en: "Draft of the declaration (gaps where the ledger knows nothing):",
  },
  need: { zh: "要哪一级的报纸：", en: "Which newspaper it takes:" },
  city: { zh: "想登市级的报纸：", en: "A city paper is tried:" },
  faulty: { zh: "报社排的文字写错了编号，核对：", en: "The paper sets a wrong number; the text is checked:" },
  onWord: {
    zh: "目录里没有这家报纸的级别：看了报头，写明理由再确认。",
    en: "The directory does not know the level of that paper: somebody looks at its masthead, and confirms with the reason.",
  },
  printed: { zh: "改好，见报。", en: "It is put right, and printed." },
  papers: { zh: "要备的材料：", en: "Papers to collect:" },
  defects: { zh: "放进去的材料有毛病：", en: "What is put in has its faults:" },
  early: { zh: "这样递交：", en: "Handed in like that:" },
  ready: { zh: "逐份补好，没有毛病了。", en: "All are mended, nothing is wrong with them." },
  submitted: { zh: "递交，冻结：", en: "Handed in and frozen:" },
  correction: { zh: "来了补正通知，轮到我们：", en: "A correction notice comes, it is our turn:" },
  answered: { zh: "逐项补齐，补交的另冻一份：", en: "Every point is answered; what was added is frozen beside:" },
  accepted: { zh: "受理。预计：", en: "Accepted. Expected:" },
  byLaw: { zh: "按法律最迟", en: "by law at the latest" },
  extended: {
    zh: "经批准延长十个工作日，按法律最迟",
    en: "Extended by ten working days with approval, by law at the latest",
  },
  granted: { zh: "决定：准予补办。", en: "Decided: granted." },
  wrong: { zh: "新证到手，逐项录入，核对：", en: "The new licence is here and is entered, field by field:" },
  closing: { zh: "就这样办结：", en: "To close like that:" },
  contested: {
    zh: "有效期错了，向发证机关提出更正；还是不能办结：",
    en: "Its end is wrong and is contested; it still cannot be closed:",
  },
  corrected: { zh: "换了一张，再核对：", en: "Another one comes, compared again:" },
  closed: { zh: "办结，保管：", en: "Closed, kept by:" },
  history: { zh: "办件的流水：", en: "What the record holds:" },
  because: {
    zh: "台账没有记这一项，已照旧证复印件核对",
    en: "The ledger has no such field; compared with a copy of the old one",
  },
  wrongEnd: { zh: "应与旧证相同", en: "It must be that of the old one" },
} as const satisfies Record<string, Bilingual>;

type Told = (text: Bilingual) => string;

export const lostAnswers = (told: Told) => ({
  what: "both",
  how: "lost",
  "noticed-on": "2026-09-01",
  electronic: "no",
  circumstances: told({
    zh: "搬办公室时遗失，找了两天没有找到",
    en: "lost when the office moved; not found in two days of searching",
  }),
  "newspaper-level": null,
  waits: "no",
});

export const cityPaper = "示例晚报";
export const provincialPaper = "示例日报";
export const masthead: Bilingual = {
  zh: "报头写明主管、主办单位是省里的机关",
  en: "The masthead names bodies of the province as those in charge",
};
export const point: Bilingual = {
  zh: "遗失情况报告没有法定代表人签字",
  en: "The report of the loss is not signed by the legal representative",
};
export const signed: Bilingual = { zh: "已签字，重新上传", en: "Signed, and uploaded again" };
export const approved: Bilingual = { zh: "本机关负责人批准", en: "approved by the head of the authority" };
export const scanName: Bilingual = { zh: "扫描件", en: "scan" };

/** Where both copies are kept, and by whom. */
export const custodyIn = (told: Told) => ({
  original: { place: told({ zh: "公司前台", en: "front desk" }), holder: "小陈" },
  duplicate: { place: told({ zh: "档案室", en: "archive" }), holder: "小陈" },
});
export const acceptanceNumber = "受 2026-0911";
