import type { Renewal } from "#calendar/term.ts";
import { notAgreed } from "./notAgreed.ts";
import { numeralCharacters, readInteger } from "./chineseNumerals.ts";

/** What the remarks and the renewal columns of a row say about how it goes on. */
export type RenewalReading = { readonly renewal: Renewal | null; readonly notContinuing: boolean };

/** Texts of the columns that speak of renewal; empty where a table has no such column. */
export type RenewalColumns = {
  readonly auto: string;
  readonly months: string;
  readonly notice: string;
  readonly notContinuing: string;
};

const number = `(?<number>\\d{1,4}|[${numeralCharacters}]{1,4}|半)(?:\\([^()]{1,6}\\))?`;
const automatic =
  /自动(?:续(?:约|期|费|签|展|订|保|租)?|顺延|延(?:续|长|期|展)|展期)|视为.{0,6}(?:续|顺延|延长)|(?:无|未|没有|均不).{0,10}异议.{0,14}?(?:顺延|续|延长|延续)|auto-?\s?renew/i;
const notAutomatic =
  /(?:不|非|无|未|没有|禁止|取消|关闭|停止)(?:会|再|予|得|能|可)?(?:开通|开启|设置|设|办理|约定|规定|写明|载明|包含|含)?自动(?:续|顺延|延|展)|自动(?:续.?|顺延|延.|展.)(?:功能|服务|条款|约定)?[:：]?(?:已)?(?:否|无|关闭|关|未开通|未开启|取消|删除|作废)/;
const unsure = /是否自动续|自动续.{0,3}(?:待|不详|未知|\?)/;
const renewalTerm = new RegExp(
  `^[^,。;]{0,8}?${number}(?:个)?(?<unit>年|月|季度|季)|每次[^,。;]{0,8}?${number.replace("number", "each")}(?:个)?(?<eachUnit>年|月|季度|季)`,
);
/** 每年自动续约, 逐年自动顺延. */
const yearlyBefore = /(?:每年|逐年|按年|每满一年)(?:到期|期满)?(?:后|均|都|会|将)?$/;
const unit = "(?<unit>个?季度|个?工作日|[日天]\\(工作日\\)|个?日历日|个?自然日|个?月|日|天|个?星期|周|年)";
const noticeForms = [
  new RegExp(`(?:提前|前)(?:至少|不少于|不晚于)?${number}${unit}(?:之前|前|以上|内)?(?<after>[^。;]{0,24})`),
  new RegExp(
    `(?:期满|到期|届满|期限届满|终止)(?:之日|日)?(?:前)?(?:至少|不少于|不晚于)?${number}${unit}(?:之)?前(?<after>[^。;]{0,24})`,
  ),
];
const yes = /^(?:是|自动|有|开|开启|已开启|开通|已开通|y|yes|true|on|1|√|✓|✔|☑|自动续(?:费|期|约|签)?)$/i;
const no =
  /^(?:否|手动|人工|无|关|关闭|已关闭|未开通|未开启|不|n|no|false|off|0|×|✗|☐|非自动|不自动|手动续(?:费|期|约|签)?)$/i;
const notContinued =
  /不(?:再)?(?:进行)?续(?:期|约|签|费|租|展|保|订|办)?|到期(?:后|即|自动|自行|就){0,2}(?:终止|解除|退租|注销|作废|下架)|期满(?:后|即|自动|自行){0,2}(?:终止|退租|注销)|业务已?(?:停|停止|终止|关停)|已(?:注销|退租|解约)|放弃续|(?:无需|不需要|不用|无须)续/;
const conditional =
  /如|若|倘|除非|是否|可能|考虑|拟|建议|暂|未必|视情况|万一|则|(?<!已[^,。;]{0,4})通知|异议|(?<!无)需(?!要续)|(?<!无)须|(?<![供相反])应|不续.{0,3}(?:不行|不可)|不得不|的$|待定/;

const leavingBefore = /随时|解除|退租|解约/;

/** What the other side announces while a contract runs is no notice of its end. */
const otherMatters = /付款|缴费|涨价|调价|故障|检修|割接|维护|施工|停机|断电|搬迁/;

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "").replaceAll("；", ";").replaceAll("，", ",");
}

/** Reads a remark and, where a table has them, columns of its own; a column says it more exactly than a remark. */
export function readRenewal(remark: string, columns: RenewalColumns | null): RenewalReading {
  const said = readRemark(plain(remark));
  if (columns === null) return said;
  const autoText = plain(columns.auto);
  const fromColumn = readRemark(autoText);
  const auto = yes.test(autoText) ? true : no.test(autoText) ? false : (fromColumn.renewal?.auto ?? null);
  const spoken = {
    months: fromColumn.renewal?.months ?? said.renewal?.months,
    notice: fromColumn.renewal?.notice ?? said.renewal?.notice,
  };
  const months = plain(columns.months) === notAgreed ? null : (monthsOf(columns.months) ?? spoken.months ?? null);
  const notice = plain(columns.notice) === notAgreed ? null : (noticeOf(columns.notice) ?? spoken.notice ?? null);
  const stated = plain(columns.notContinuing);
  const notContinuing = yes.test(stated)
    ? true
    : no.test(stated)
      ? false
      : said.notContinuing || fromColumn.notContinuing;
  if (autoText === notAgreed) return { renewal: null, notContinuing };
  if (auto === null && said.renewal === null && notice === null) return { renewal: null, notContinuing };
  return { renewal: { auto: auto ?? said.renewal?.auto ?? false, months, notice }, notContinuing };
}

function readRemark(text: string): RenewalReading {
  if (text === "") return { renewal: null, notContinuing: false };
  const notContinuing = text
    .split(/[,。;()]/)
    .some((clause) => notContinued.test(clause) && !conditional.test(clause) && !notAutomatic.test(clause));
  const auto = automaticOf(text, notContinuing);
  const notice = noticeIn(text, auto === true ? "renewing" : "ending");
  if (auto === null && notice === null) return { renewal: null, notContinuing };
  return { renewal: { auto: auto ?? false, months: auto === true ? monthsAfter(text) : null, notice }, notContinuing };
}

/** True, false, or null where nothing is said. Being renewed (续签中) and spoken agreements renew nothing. */
function automaticOf(text: string, notContinuing: boolean): boolean | null {
  if (notAutomatic.test(text) || notContinuing) return false;
  return automatic.test(text) && !unsure.test(text) ? true : null;
}

function monthsAfter(text: string): number | null {
  const found = automatic.exec(text);
  if (found === null) return null;
  const groups = renewalTerm.exec(text.slice(found.index + found[0].length))?.groups;
  if (groups === undefined && yearlyBefore.test(text.slice(0, found.index))) return 12;
  return groups === undefined
    ? null
    : inMonths(groups["number"] ?? groups["each"], groups["unit"] ?? groups["eachUnit"]);
}

function inMonths(written: string | undefined, named: string | undefined): number | null {
  if (written === undefined || named === undefined) return null;
  const perUnit = named.includes("年") ? 12 : named.includes("季") ? 3 : 1;
  if (written === "半") return perUnit === 12 ? 6 : null;
  const value = readInteger(written);
  return value === null || value === 0 ? null : value * perUnit;
}

/**
 * How long before one leaves a contract without an end that must be said: 任一方提前90日书面通知可解除. In a contract
 * that ends, such a clause says nothing of the end.
 */
export function leavingNoticeIn(remark: string): Renewal["notice"] {
  return noticeIn(plain(remark), "leaving");
}

/** A notice is something to tell the other side; a lead time for an application (提前90日提交) is none. */
function noticeIn(remark: string, what: "renewing" | "ending" | "leaving"): Renewal["notice"] {
  const text = inPlainLengths(remark);
  for (const form of noticeForms) {
    const found = form.exec(text);
    const groups = found?.groups;
    if (groups === undefined) continue;
    const after = groups["after"] ?? "";
    const before =
      text
        .slice(0, found?.index)
        .split(/[,。;]/)
        .at(-1) ?? "";
    const told = /通知|告知|异议|书面|发函|来函|提出|声明|表示/.test(after);
    if (otherMatters.test(before)) continue;
    const leaves = /解除|退租|随时|提前终止/.test(after) && !/不续|续/.test(after);
    if (what === "leaving" ? !leaves && !leavingBefore.test(before) : leaves) continue;
    if (
      /^.{0,6}(?:提交|申请|申报|递交|办理|报送|上报|准备|续费|缴|付|测评|换证)/.test(after) ||
      (!told && !(what === "renewing" && after === ""))
    )
      continue;
    const notice = inUnit(groups["number"], groups["unit"] ?? "");
    if (notice !== null) return notice;
  }
  return null;
}

/** Of 提前15-30日 the longer leads, because it ends earlier; half a month is 15 days. */
function inPlainLengths(text: string): string {
  return text
    .replaceAll(/\d{1,4}(?:[日天]|个月)?[-~—–至到](?=\d{1,4}(?:个?工作日|个?自然日|个?月|日|天))/g, "")
    .replaceAll(/半个月/g, "15日");
}

function inUnit(written: string | undefined, named: string): Renewal["notice"] {
  if (/月|季/.test(named) || named === "年") {
    const months = inMonths(written, named);
    return months === null ? null : { value: months, unit: "month" };
  }
  const value = written === undefined ? null : readInteger(written);
  if (value === null || value === 0) return null;
  if (named.includes("工作日")) return { value, unit: "working-day" };
  return { value: /周|星期/.test(named) ? value * 7 : value, unit: "calendar-day" };
}

function monthsOf(text: string): number | null {
  const written = plain(text);
  const match = /^(\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个)?(年|月|季度)?$/.exec(written);
  return match === null ? null : inMonths(match[1], match[2] ?? "月");
}

/** A cell of a column of notices: 30日, 提前一个月. */
export function noticeOf(text: string): Renewal["notice"] {
  const written = inPlainLengths(plain(text)).replace(/^提前/, "");
  const groups = new RegExp(`^${number}${unit}?(?:前|书面通知|通知)*$`).exec(written)?.groups;
  return groups === undefined ? null : inUnit(groups["number"], groups["unit"] ?? "日");
}
