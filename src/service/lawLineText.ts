import type { CountingRule } from "#calendar/reckon.ts";
import type { Bilingual } from "#law/law.ts";
import type { Authority, Counting, Kind, MonthDay, ObligationRule } from "#law/law.ts";

/** A name of a fact or of a statement, in both languages. */
export const lawNames = {
  number: { zh: "文号", en: "Number" },
  issuer: { zh: "发文机关", en: "Issuer" },
  inForce: { zh: "施行", en: "In force" },
  source: { zh: "所属文件", en: "Instrument" },
  code: { zh: "目录编码", en: "Code in the catalogue" },
  colloquial: { zh: "俗称", en: "Also called" },
  words: { zh: "台账里的写法", en: "As ledgers write it" },
  group: { zh: "大类", en: "Group" },
  continues: { zh: "怎么续", en: "How it goes on" },
  endsAlways: { zh: "期限", en: "Term" },
  provinces: { zh: "辖区", en: "Province" },
  licencePrefix: { zh: "许可证字头", en: "Prefix of licences" },
  filingPrefix: { zh: "备案字头", en: "Prefix of filings" },
  host: { zh: "网站", en: "Web site" },
  unit: { zh: "单位", en: "Unit" },
  due: { zh: "最后可办日", en: "Last day to act" },
  when: { zh: "什么情况下要办", en: "When it applies" },
  discharge: { zh: "怎样算办完", en: "Done once" },
  doneWhen: { zh: "登记办结之前", en: "Before it is recorded as done" },
  ladder: { zh: "预警", en: "Warning" },
  valueTaken: { zh: "数值变了取哪个", en: "Which value, where it changes" },
  todo: { zh: "要做什么", en: "What to do" },
  todoLate: { zh: "过了最后可办日", en: "Once the last day to act has passed" },
  todoEnded: { zh: "到期以后", en: "Once it has ended" },
  side: { zh: "谁的期限", en: "Whose time" },
  startsWith: { zh: "从何时起算", en: "Starts with" },
  direction: { zh: "方向", en: "Direction" },
  startDay: { zh: "起始日", en: "Start day" },
  monthEnd: { zh: "月末", en: "End of the month" },
  restDay: { zh: "末日遇休息日", en: "Rest day at its end" },
  budget: { zh: "期限时长", en: "Budget" },
  suspension: { zh: "不计入", en: "Not counted" },
  silence: { zh: "逾期不答复", en: "Silence" },
  dated: { zh: "页面日期", en: "Day of the page" },
  level: { zh: "层级", en: "Level" },
  replaces: { zh: "取代下层的", en: "Replaces below" },
  page: { zh: "读到的页面", en: "Page that it was read from" },
  gist: { zh: "要点", en: "Gist" },
  what: { zh: "是什么", en: "What it is" },
  title: { zh: "名称", en: "Title" },
  needed: { zh: "什么情况下要许可", en: "When it is needed" },
  exempt: { zh: "不需要许可的情形", en: "No licence needed" },
  unclear: { zh: "没有定论的情形", en: "Not settled" },
  obtainedBy: { zh: "怎么取得", en: "Obtained by" },
  allocatedBy: { zh: "由谁分配", en: "Allocated by" },
  requiredFor: { zh: "适用于", en: "Required for" },
  requirement: { zh: "条件", en: "Requirement" },
  part: { zh: "组成", en: "Parts" },
  form: { zh: "写法", en: "Forms" },
  vocabulary: { zh: "用字", en: "Words" },
  answers: { zh: "可以答", en: "Answers" },
  askedOnlyIf: { zh: "什么时候问", en: "When it is asked" },
  whomToApplyTo: { zh: "决定向谁申请", en: "Decides whom to apply to" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const attributeText = {
  direction: {
    forward: { zh: "向后数", en: "counted forward" },
    backward: { zh: "向前倒数", en: "counted back" },
  } satisfies Record<CountingRule["direction"], Bilingual>,
  startDay: {
    excluded: { zh: "起始日不计入", en: "the start day is not counted" },
    included: { zh: "起始日计入", en: "the start day is counted" },
  } satisfies Record<CountingRule["startDay"], Bilingual>,
  monthEnd: {
    "last-day-of-month": { zh: "没有对应日的，以月末为末日", en: "without such a day, the last of the month" },
  } satisfies Record<Counting["monthEnd"]["is"], Bilingual>,
  restDay: {
    "next-working-day": { zh: "末日遇休息日顺延", en: "moves on from a rest day" },
    stays: { zh: "末日遇休息日不顺延", en: "a rest day does not move it" },
  } satisfies Record<CountingRule["restDay"], Bilingual>,
};

export const continuesText: Readonly<Record<Kind["continues"], Bilingual>> = {
  application: { zh: "向机关申请", en: "by application to an authority" },
  contract: { zh: "按合同", en: "by contract" },
  registration: { zh: "续费登记", en: "by registration" },
  none: { zh: "不续，重新办理", en: "not at all: it is made anew" },
};

export const groupText: Readonly<Record<Kind["group"], Bilingual>> = {
  licence: { zh: "许可证", en: "licence" },
  number: { zh: "码号", en: "numbers" },
  line: { zh: "线路", en: "line" },
  "address-block": { zh: "IP 地址", en: "address block" },
  venue: { zh: "场地", en: "venue" },
  domain: { zh: "域名", en: "domain" },
  certificate: { zh: "证书", en: "certificate" },
  filing: { zh: "备案", en: "filing" },
  staff: { zh: "人员", en: "staff" },
  evaluation: { zh: "评测", en: "evaluation" },
  contract: { zh: "合同", en: "contract" },
  identity: { zh: "主体资格", en: "identity" },
};

export const sideText = {
  ours: { zh: "我方的期限", en: "our time" },
  authority: { zh: "机关的期限", en: "the authority's time" },
} as const;

export const silenceText = {
  "deemed-accepted": { zh: "视为受理", en: "deemed accepted" },
  "deemed-renewed": { zh: "视为准予延续", en: "deemed renewed" },
} as const;

export const levelText = {
  province: { zh: "本省", en: "the province" },
  authority: { zh: "本机关", en: "the authority" },
} as const;

export const dischargeText: Readonly<Record<ObligationRule["dischargedBy"], Bilingual>> = {
  "later-term": { zh: "台账里登记了下一期", en: "the ledger has a later term" },
  "annual-report-filed": { zh: "登记了该年度的年报", en: "the report of the year is recorded" },
  "said-done": { zh: "有人在台账里登记已办结", en: "somebody records that it is done" },
};

export const lawLine = {
  unknownAnswer: { zh: "不知道", en: "unknown" },
  comingValue: (from: string, value: Bilingual): Bilingual => ({
    zh: `${from} 起：${value.zh}`,
    en: `from ${from}: ${value.en}`,
  }),
  notYetInForce: { zh: "还没有生效的数值", en: "no value in force yet" },
  /** The day whose value in force is taken: that from which a period is counted. */
  valueTaken: {
    "before-end": {
      zh: "取到期日那天有效的数值，因为期限从到期日往前数；规则库里没有过渡规定，所以推算出的日子可能早于新数值生效的日子",
      en: "the one in force on the day of the end, from which it is counted back; the law holds no rule for the passage, so the day reckoned may lie before the new value takes effect",
    },
    "after-start": {
      zh: "取本期首日那天有效的数值，因为期限从首日往后数",
      en: "the one in force on the first day of the term, from which it is counted on",
    },
  },
  abolished: { zh: "废止", en: "abolished" },
  noPrefix: { zh: "没有字头（全国性许可证）", en: "none: national licences" },
  endsWithMonth: { zh: "到月末为止", en: "it ends with a month" },
  endsAlways: { zh: "总有到期日，写“长期”的要问", en: "it always ends: one written without an end is a question" },
  mayBeOpen: { zh: "可以没有到期日", en: "it may have no end" },
  untilTermEnd: { zh: "到许可证有效期的最后一天", en: "until the last valid day of the licence" },
  /** 业务类别：A1、A2。编号里可以出现的业务类别。 */
  described: (title: Bilingual, sentences: readonly Bilingual[]): Bilingual => ({
    zh: `${title.zh}：${sentences.map(({ zh }) => zh.replace(/。$/, "")).join("。")}。`,
    en: `${title.en}: ${sentences.map(({ en }) => en.replace(/\.$/, "")).join(". ")}.`,
  }),
  noGround: { zh: "没有写明什么情况下要", en: "no ground is written" },
  everyService: { zh: "每一种业务", en: "every service" },
  elsewhere: { zh: "其他地方", en: "elsewhere" },
  dayOfCase: {
    zh: "正在办的办件里，我方期限的最后一天：由办件自己算出，或由补正通知写明",
    en: "the last day of a period of ours in a running case: reckoned by the case, or named by a correction notice",
  },
  endOrNotice: {
    zh: "到期日；自动续期的，是合同写明的通知日",
    en: "its end; where it renews by itself, the notice day of the contract",
  },
  beforeEnd: (span: Bilingual): Bilingual => ({
    zh: `到期日前 ${span.zh}`,
    en: `before its end: ${span.en}`,
  }),
  afterStart: (span: Bilingual): Bilingual => ({
    zh: `自本期首日起 ${span.zh}`,
    en: `from the first day of its term: ${span.en}`,
  }),
  yearly: (opens: MonthDay, closes: MonthDay, held: MonthDay): Bilingual => ({
    zh: `每年 ${zhDay(opens)}至${zhDay(closes)}，上年 ${zhDay(held)}持有的`,
    en: `every year from ${enDay(opens)} to ${enDay(closes)}, for what was held on ${enDay(held)} of the year before`,
  }),
  ladder: (days: readonly number[]): Bilingual => ({
    zh: `最后可办日前 ${days.join("、")} 天提醒`,
    en: `${days.join(", ")} days before the last day to act`,
  }),
  count: (value: number): Bilingual => ({ zh: String(value), en: String(value) }),
  openUnit: { zh: "条文没有写单位", en: "the text names no unit" },
  detail: (title: Bilingual): Bilingual => ({ zh: `台账里另记 · ${title.zh}`, en: `Ledgers also keep · ${title.en}` }),
  writtenAs: (words: Bilingual): Bilingual => ({ zh: `栏名：${words.zh}`, en: `Columns headed ${words.en}` }),
  detailRange: (least: Bilingual, most: Bilingual | null): Bilingual => ({
    zh: most === null ? `${least.zh}以上` : least.zh === most.zh ? least.zh : `${least.zh}至 ${most.zh}`,
    en: most === null ? `${least.en} or more` : least.en === most.en ? least.en : `${least.en} to ${most.en}`,
  }),
  answer: (question: Bilingual, answer: Bilingual, holds: boolean): Bilingual => ({
    zh: `「${question.zh}」答${holds ? "" : "的不是"}“${answer.zh}”`,
    en: `"${question.en}" is ${holds ? "" : "not "}answered "${answer.en}"`,
  }),
  isAnswered: (question: Bilingual, holds: boolean): Bilingual => ({
    zh: `「${question.zh}」${holds ? "已经" : "没有"}回答`,
    en: `"${question.en}" is ${holds ? "" : "not "}answered`,
  }),
  bracketed: (text: Bilingual): Bilingual => ({ zh: `（${text.zh}）`, en: `(${text.en})` }),
  askedOnlyIf: (condition: Bilingual, otherwise: Bilingual): Bilingual => ({
    zh: `${condition.zh}时才问；不问的，当作“${otherwise.zh}”`,
    en: `only where ${condition.en}; otherwise it counts as "${otherwise.en}"`,
  }),
  askedAlways: { zh: "总要问", en: "always" },
  where: (condition: Bilingual): Bilingual => ({ zh: `情形：${condition.zh}`, en: `where ${condition.en}` }),
  only: (authority: Bilingual, condition: Bilingual): Bilingual => ({
    zh: `只在${authority.zh}，${condition.zh}`,
    en: `with ${authority.en} alone, ${condition.en}`,
  }),
  decides: {
    needed: (thing: Bilingual): Bilingual => ({ zh: `要办 · ${thing.zh}`, en: `Needed · ${thing.en}` }),
    exempt: (thing: Bilingual): Bilingual => ({
      zh: `不需要许可 · ${thing.zh}`,
      en: `No licence needed · ${thing.en}`,
    }),
    unclear: (thing: Bilingual): Bilingual => ({ zh: `没有定论 · ${thing.zh}`, en: `Not settled · ${thing.en}` }),
    required: (thing: Bilingual): Bilingual => ({ zh: `条件 · ${thing.zh}`, en: `Requirement · ${thing.en}` }),
  },
  appliedTo: (answer: Bilingual, authority: Bilingual): Bilingual => ({
    zh: `${answer.zh}：${authority.zh}`,
    en: `${answer.en}: ${authority.en}`,
  }),
  ofProvince: { zh: "该省通信管理局", en: "the administration of the province" },
  extension: (most: Bilingual): Bilingual => ({ zh: `可延长 ${most.zh}`, en: `may be extended by ${most.en}` }),
  inForce: (from: string | null, until: string | null): Bilingual => ({
    zh: `${from === null ? "" : `${from} 起`}${until === null ? "" : `，${until} 止`}`.replace(/^，/, ""),
    en: [from === null ? "" : `from ${from}`, until === null ? "" : `until ${until}`]
      .filter((part) => part !== "")
      .join(" "),
  }),
  authority: ({ licencePrefix, filingPrefix }: Authority): Bilingual => ({
    zh: [
      licencePrefix === null ? "全国性许可证" : `许可证字头“${licencePrefix}”`,
      ...(filingPrefix === null ? [] : [`备案字头“${filingPrefix.is}”`]),
    ].join("，"),
    en: [
      licencePrefix === null ? "national licences" : `licences begin with ${licencePrefix}`,
      ...(filingPrefix === null ? [] : [`filings with ${filingPrefix.is}`]),
    ].join(", "),
  }),
  statutoryHolidays: { zh: "法定节假日", en: "Statutory holidays" },
  noticeOf: (year: string): Bilingual => ({ zh: `${year} 年放假安排`, en: `Holiday notice of ${year}` }),
};

function zhDay({ month, dayOfMonth }: MonthDay): string {
  return `${month} 月 ${dayOfMonth} 日`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function enDay({ month, dayOfMonth }: MonthDay): string {
  return `${dayOfMonth} ${months[month - 1] ?? month}`;
}

/** 《电信业务经营许可管理办法》第二十七条: an article stands behind the title in its quotes, any other place behind it plain. */
export function articleTitle(title: Bilingual, article: Bilingual): Bilingual {
  return {
    zh: article.zh.startsWith("第") ? `《${title.zh}》${article.zh}` : `${title.zh} ${article.zh}`,
    en: `${title.en}, ${article.en}`,
  };
}

/** The alternatives of a list in each language. */
export function joined(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(between.zh), en: parts.map(({ en }) => en).join(between.en) };
}

export const between = {
  list: { zh: "、", en: ", " },
  facts: { zh: "；", en: "; " },
  dots: { zh: " · ", en: " · " },
  and: { zh: "，并且", en: ", and " },
  or: { zh: "，或者", en: ", or " },
} as const;

/** A text that is the same in both languages: a number, a code, a name. */
export function same(text: string): Bilingual {
  return { zh: text, en: text };
}
