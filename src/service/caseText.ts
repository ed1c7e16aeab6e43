import { closedUp } from "#contract/markedDayText.ts";
import { validUntil } from "#contract/validUntilText.ts";
import type { NewspaperNeed } from "#record/case/papers/newspaperNeed.ts";

type Bilingual = { readonly zh: string; readonly en: string };

export function newspaperSentence({ level, by }: NewspaperNeed): Bilingual {
  const zh = {
    national: "全国性报纸",
    provincial: "省级以上公开发行的报纸",
    city: "市级以上报纸",
    any: "任何级别的报纸",
  }[level];
  const en = {
    national: "a national paper",
    provincial: "a publicly sold paper of the province or higher",
    city: "a paper of city level or higher",
    any: "a paper of any level",
  }[level];
  return by === "answer"
    ? { zh: `发证机关说：登在${zh}。`, en: `The issuing authority says: ${en}.` }
    : {
        zh: `没有问过发证机关：登在${zh}，它满足见到的各种说法（惯例，没有官方规定）。`,
        en: `Nobody asked the issuing authority: ${en}, which satisfies everything that was found (practice, no official rule).`,
      };
}

/** A refusal told to somebody who only looks: nothing was to be written. */
export function onlyLooked({ zh, en }: Bilingual): Bilingual {
  return {
    zh: zh.replaceAll("没有写入。", "").replaceAll("，没有写入", "").trim(),
    en: en.replaceAll("Nothing was written.", "").replaceAll("; nothing was written", "").trim(),
  };
}

/** How pressing a loss is, in words. */
export function lossRisk(days: number, printed: string | null): Bilingual {
  const since = {
    zh: `发现遗失已 ${days} 天。`,
    en: `${days === 1 ? "1 day" : `${days} days`} since the loss was noticed. `,
  };
  if (printed !== null)
    return {
      zh: `${since.zh}声明 ${printed} 已见报。没有查到补办的法定期限；新证到手以前，检查、年报和变更时都拿不出许可证。`,
      en: `${since.en}The statement was printed on ${printed}. No statutory period for the replacement was found; until the new licence is there, an inspection, a report or a change finds you without it.`,
    };
  return days === 0
    ? {
        zh: "今天发现遗失：今天就选报纸、核对声明，明天见报最好。声明见报前，别人可能拿着原证冒用。",
        en: "Noticed today: choose the paper and check the statement today. Until it is printed somebody may misuse the lost licence.",
      }
    : {
        zh: `${since.zh}没有查到补办的法定期限；拖得越久，检查、年报和变更时拿不出许可证的风险越大，被冒用也更难说清。`,
        en: `${since.en}No statutory period for the replacement was found; the longer it takes, the likelier an inspection, a report or a change finds you without the licence, and misuse is harder to disown.`,
      };
}

export const issuingAuthority: Bilingual = { zh: "发证机关", en: "the issuing authority" };

export const caseTodo = {
  questions: (count: number): Bilingual => ({
    zh: `回答 ${count} 个问题，不知道的选“不知道”。`,
    en: `Answer ${count === 1 ? "one question" : `${count} questions`}; where nobody knows, say so.`,
  }),
  papers: (count: number, needed: number): Bilingual => ({
    zh: `材料还有 ${count} 处没有齐${needed === 0 ? "" : `（必需的缺 ${needed} 份）`}。`,
    en: `${count === 1 ? "One thing is" : `${count} things are`} wrong with the papers${needed === 0 ? "" : ` (${needed} needed ${needed === 1 ? "one is" : "ones are"} missing)`}.`,
  }),
  printAgain: (name: string, on: string, because: Bilingual): Bilingual => ({
    zh: `${on} 登在《${name}》的声明不能用来递交，重新登报后再登记见报：${because.zh}`,
    en: `The statement printed in ${name} on ${on} will not do for handing in; print it again and enter that: ${because.en}`,
  }),
  correction: (until: string | null, today: string): Bilingual =>
    until !== null && until < today
      ? {
          zh: `补正通知写明的 ${until} 已过，还没有答复：今天就补，先打电话问还收不收，记下答复。`,
          en: `The correction notice is not answered and its last day, ${until}, has passed: answer it today; call first whether it is still taken, and write down the answer.`,
        }
      : until === null
        ? {
            zh: "答复补正通知：通知没有写期限，今天就补。",
            en: "Answer the correction notice: it names no last day, do it today.",
          }
        : { zh: `答复补正通知，最晚 ${until}。`, en: `Answer the correction notice by ${until}.` },
  overdue: (day: string): Bilingual => ({
    zh: `机关的时限 ${day} 已过：打电话问进度，并记下答复。`,
    en: `The authority's time ended on ${day}: call and ask, and write down the answer.`,
  }),
  lasts: (title: Bilingual, began: string, last: Bilingual): Bilingual => ({
    zh: closedUp(
      `${title.zh}：${began} 开始，预计到 ${last.zh} 为止（按所引的期限推算）；有人提出意见的当天处理，期满以后才往下走。`,
    ),
    en: `${title.en}: began on ${began} and is expected to last until ${last.en} (counted by the period that is cited for it). Answer whoever objects the same day; what follows comes when it is over.`,
  }),
  deemed: (): Bilingual => ({
    zh: "五个工作日没有告知：可以登记“视为受理”。",
    en: "Nothing was said within five working days: record that it counts as accepted.",
  }),
  deemedRenewed: (since: string): Bilingual => ({
    zh: `到期没有作出决定：可以登记“视为准予延续”，从 ${since} 起；打电话催书面的决定和新证，并记下答复。`,
    en: `Nothing was decided by the end: record that it counts as renewed, since ${since}; call for the written decision and the new paper, and write down the answer.`,
  }),
  deemedThen: ({ last, since }: { readonly last: string; readonly since: string }): Bilingual => ({
    zh: `补正通知来晚了（最晚 ${last}）：可以登记“视为受理”，从 ${since} 起；通知照样答复。`,
    en: `The correction notice came too late (by ${last} at the latest): record that it counts as accepted, since ${since}, and answer the notice all the same.`,
  }),
  passed: (title: Bilingual, day: string): Bilingual => ({
    zh: `已经过了：${title.zh}，${day}。今天就办，来不及的先告诉对方并记下答复。`,
    en: `It has passed: ${title.en}, ${day}. Do it today; where that cannot be, tell the other side first and write down the answer.`,
  }),
  perhapsPassed: (title: Bilingual, day: string, latest: string): Bilingual => ({
    zh: `可能已经过了（暂定）：${title.zh}，${day} 至 ${latest}，放假安排公布后才能定。按最早的算，今天就办，来不及的先告诉对方并记下答复。`,
    en: `It may have passed (provisional): ${title.en}, ${day} to ${latest}; the holiday notice that settles it is not published. Go by the earliest and do it today; where that cannot be, tell the other side first and write down the answer.`,
  }),
  ended: (kind: Bilingual, name: string, end: string, days: number): Bilingual => ({
    zh: `已经到期：${kind.zh}「${name}」到 ${end} 为止，已过 ${days} 天。`,
    en: `It has ended: ${kind.en} "${name}" was valid until ${end}, ${days === 1 ? "one day" : `${days} days`} ago.`,
  }),
  inLedger: (kind: Bilingual, number: string, end: string | null): Bilingual => ({
    zh: `办结时已记进台账：${kind.zh} ${number}，有效期至 ${end ?? "长期"}。`,
    en: `Entered in the ledger at the close: ${kind.en} ${number}, ${validUntil(end)}.`,
  }),
  notInLedger: (): Bilingual => ({
    zh: "办结没有在台账里新记条目，也不会为它提醒。要跟踪的，在台账文件里加一行再导入。",
    en: "Closing it entered nothing new in the ledger, which warns of nothing for it. To keep track of it, add a row to your ledger file and import it.",
  }),
  ledgerAsBefore: (): Bilingual => ({
    zh: "这个办件不改台账：条目和它的提醒照旧。",
    en: "This case changes nothing in the ledger: the item stands there as before, and is warned of as before.",
  }),
  passedThen: (title: Bilingual, day: string, on: string): Bilingual => ({
    zh: `递交晚了：${title.zh} ${day}，${on} 才递交。`,
    en: `It was handed in late: ${title.en} ${day}, handed in on ${on}.`,
  }),
  openInstead: (title: Bilingual): Bilingual => ({
    zh: `另开一个办件「${title.zh}」，办它。`,
    en: `Open a case "${title.en}" and go on there.`,
  }),
  withdraw: (): Bilingual => ({
    zh: "这个办件不用再办：写明原因，撤回它。答案选错了的，改正答案后接着办。",
    en: "Nothing more is to be done in this case: withdraw it with the reason. If an answer is wrong, correct it and go on.",
  }),
  early: (day: Bilingual): Bilingual => ({
    zh: closedUp(`${day.zh} 起才能递交。`),
    en: `It can be submitted from ${day.en}.`,
  }),
  perhapsEarly: (day: Bilingual, whom: Bilingual): Bilingual => ({
    zh: closedUp(
      `有代办机构说要等到 ${day.zh} 才递交，没有见到官方规定：递交前问${whom.zh}要不要等，把答复记进答案；没有问到也可以递交。`,
    ),
    en: `Agencies say to wait until ${day.en}; no official text was seen. Ask ${whom.en} before filing and enter its answer; without one it may be submitted all the same.`,
  }),
  /** `rests` is the day of rest that makes the safe day another; null where none is certain. */
  soon: (
    title: Bilingual,
    day: Bilingual,
    left: number,
    safe: { readonly day: Bilingual; readonly rests: string | null } | null,
  ): Bilingual => ({
    zh: `${title.zh}：${day.zh}，${left === 0 ? "就是今天" : `还有 ${left} 天`}${safe === null ? "" : `；${safe.rests === null ? "" : `${safe.rests} 休息，`}稳妥的是 ${safe.day.zh}`}。`,
    en: `${title.en}: ${day.en}, ${left === 0 ? "which is today" : left === 1 ? "tomorrow" : `in ${left} days`}${safe === null ? "" : `; ${safe.rests === null ? "" : `${safe.rests} is a day of rest, `}the safe day is ${safe.day.en}`}.`,
  }),
  beside: (what: Bilingual, day: Bilingual, left: number, step: Bilingual): Bilingual => ({
    zh: `同一个条目还有「${what.zh}」：最后可办日 ${day.zh}，${left < 0 ? `已过 ${-left} 天` : left === 0 ? "就是今天" : `还有 ${left} 天`}。${step.zh}`,
    en: `The same item needs "${what.en}": last day to act ${day.en}, ${left < 0 ? `${-left === 1 ? "one day" : `${-left} days`} ago` : left === 0 ? "today" : `in ${left === 1 ? "one day" : `${left} days`}`}. ${step.en}`,
  }),
  contested: (names: Bilingual, result: Bilingual | null): Bilingual => ({
    zh: `已提出更正：${names.zh}。等更正后的${result?.zh ?? "新证"}，拿到后连同新的扫描件重新录入；没有回音的，打电话问并记下答复。`,
    en: `Contested: ${names.en}. Wait for the corrected ${result?.en ?? "paper"} and enter it with its new scan; where nothing comes, call and write down the answer.`,
  }),
  notEntered: (names: Bilingual, result: Bilingual | null): Bilingual => ({
    zh: `新${result?.zh ?? "证"}还没有录入：${names.zh}。照着录入；上面确实没有的，登记为没有印并写明理由。`,
    en: `Not entered of the new ${result?.en ?? "paper"}: ${names.en}. Enter them as printed; what is not on it is recorded as not printed, with the reason.`,
  }),
  fields: (names: Bilingual, result: Bilingual | null): Bilingual => ({
    zh: `新${result?.zh ?? "证"}有出入：${names.zh}。说明原因或提出更正。`,
    en: `The new ${result?.en ?? "paper"} differs in ${names.en}: explain or contest it.`,
  }),
};

/** Days of the item in a case that has no periods of its own. */
export const itemDayText = {
  lastDayOf: (what: Bilingual): Bilingual => ({
    zh: `台账的最后可办日（${what.zh}）`,
    en: `Last day to act by the ledger (${what.en})`,
  }),
  lastDayOfYear: (year: number, what: Bilingual): Bilingual => ({
    zh: `${year} 年度的最后可办日（${what.zh}）`,
    en: `Last day to act for the year ${year} (${what.en})`,
  }),
  joins: {
    zh: "旧的一期到这天为止，新的一期从第二天接上",
    en: "The old term ends on this day; the new one joins on the day after",
  },
} as const;

/** Of a clock that a correction notice opened, which no law describes. */
export const ourCorrection: Bilingual = {
  zh: "补正期限（通知写明）",
  en: "Answer to the correction notice, as it says",
};

/** In the place of the kind of paper, where a duty is about the company itself. */
export const companyWide: Bilingual = { zh: "企业事项", en: "of the company" };
