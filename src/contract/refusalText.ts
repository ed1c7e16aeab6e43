import { declarationFileSentences } from "./declarationFileText.ts";
import { answerSentences } from "./answerRefusalText.ts";
import { caseSentences } from "./caseRefusalText.ts";
import { newspaperSentences } from "./newspaperRefusalText.ts";
import { badRequestText } from "./badRequestText.ts";
import { documentSentences } from "./documentRefusalText.ts";
import { fileRefusalText } from "./findingText.ts";
import { reckoningSentences } from "./reckoningRefusalText.ts";
import { organisationSentences } from "./organisationRefusalText.ts";
import { uploadSentences } from "./uploadRefusalText.ts";
import { handlingSentences } from "./handlingRefusalText.ts";
import { companyNeededSentence, severalHoldersSentence } from "./holderRefusalText.ts";
import { lawBrokenSentence } from "./lawBrokenText.ts";
import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Sentence = (refusal: Refusal) => Bilingual;

function value(refusal: Refusal, name: string): string {
  return String(refusal.data[name] ?? "");
}

const general: Readonly<Record<string, Sentence>> = {
  "bad-request": badRequestText,
  "body-too-large": (refusal) => ({
    zh: `请求的正文太大，最大 ${value(refusal, "limitMiB")} MiB。请分成几次发送。`,
    en: `The body of the request is too large, at most ${value(refusal, "limitMiB")} MiB are taken. Send it in parts.`,
  }),
  "not-found": (refusal) => ({
    zh: `没有这个地址：${refusal.at ?? ""}。可用的操作见 /api/v1/openapi.json。`,
    en: `There is nothing at ${refusal.at ?? ""}. What can be asked is listed in /api/v1/openapi.json.`,
  }),
  "method-not-allowed": (refusal) => ({
    zh: `${refusal.at ?? ""} 不接受 ${value(refusal, "method")} 请求。可以用：${value(refusal, "allow")}。`,
    en: `${refusal.at ?? ""} does not take ${value(refusal, "method")}. It takes: ${value(refusal, "allow")}.`,
  }),
  "address-not-encoded": () => ({
    zh: "地址里的汉字、空格等字符要先按 UTF-8 作百分号编码，例如 云桥 写成 %E4%BA%91%E6%A1%A5。",
    en: "The address has characters as they are, Chinese ones or spaces. Percent-encode them as UTF-8: 云桥 is %E4%BA%91%E6%A1%A5.",
  }),
  "not-local": (refusal) => ({
    zh: `只接受本机的请求（收到的来源是 ${value(refusal, "place")}）。请在本机浏览器打开 http://127.0.0.1。`,
    en: `Only requests from this machine are answered (this one came for or from ${value(refusal, "place")}). Open http://127.0.0.1 in a browser on this machine.`,
  }),
  "company-not-found": (refusal) => ({
    zh: `没有找到企业「${value(refusal, "company")}」。请核对名称，或用 zhaozhang due 查看已有企业。`,
    en: `No company "${value(refusal, "company")}". Check the name, or see the companies in the due list.`,
  }),
  "obligation-not-found": (refusal) => ({
    zh: `没有编号为「${value(refusal, "id")}」的应办事项（或有多个以此开头）。请从应办清单复制完整编号。`,
    en: `No duty with the id "${value(refusal, "id")}", or several begin with it. Copy the whole id from the due list.`,
  }),
  "item-not-found": (refusal) => ({
    zh: `没有编号为「${value(refusal, "id")}」的条目。请从台账打开。`,
    en: `No item with the id "${value(refusal, "id")}". Open it from the ledger.`,
  }),
  "proceeding-unknown": (refusal) => ({
    zh: `没有编号为「${refusal.at ?? ""}」的办件。可用的有：${value(refusal, "known")}。`,
    en: `No proceeding has the id "${refusal.at ?? ""}". There are: ${value(refusal, "knownEn")}.`,
  }),
  "authority-unknown": (refusal) => ({
    zh: `没有叫「${refusal.at ?? ""}」的主管机关。请写省份名称（如 江西）、机关全称或编号（如 jiangxi）；部里写 miit。`,
    en: `No authority is called "${refusal.at ?? ""}". Give a province (江西), the authority's full name or its id (jiangxi); the ministry is miit.`,
  }),
  "law-unknown": (refusal) => ({
    zh: `没有用过「${value(refusal, "law")}」这一版规则。可写 now（现行）、before（上一版）、规则目录，或哈希的前 6 位以上：${value(refusal, "known")}。`,
    en: `No law "${value(refusal, "law")}" was used here. Give now, before, a folder with a law, or six or more characters of a hash: ${value(refusal, "known")}.`,
  }),
  "law-ambiguous": (refusal) => ({
    zh: `「${value(refusal, "law")}」对得上几版规则，请多写几位：${value(refusal, "known")}。`,
    en: `Several laws begin with "${value(refusal, "law")}"; write more of it: ${value(refusal, "known")}.`,
  }),
  "law-unreadable": (refusal) => ({
    zh: `「${value(refusal, "law")}」这一版规则是另一版程序写的，这个程序读不了它，无法试算。请把它放在 from，或用写它的那版程序。`,
    en: `The law "${value(refusal, "law")}" was written by another version of this program, which this one cannot read. Give it as from, or use that version.`,
  }),
  "law-broken": lawBrokenSentence,
  "law-page-unknown": (refusal) => ({
    zh: `规则库里没有「${refusal.at ?? ""}」。它可能改了名或已经移走，请在「规则」页搜索，或用 /api/v1/law?q= 查找。`,
    en: `The law holds nothing at "${refusal.at ?? ""}". It may have another name by now: search on the Law page, or with /api/v1/law?q=.`,
  }),
  "no-annual-report": (refusal) => ({
    zh: `「${value(refusal, "item")}」这类条目不报年报，没有写入。请核对条目编号。`,
    en: `Items like "${value(refusal, "item")}" have no annual report; nothing was written. Check the item's id.`,
  }),
  "report-year": (refusal) => ({
    zh: `${value(refusal, "year")} 年度的年报还不能登记：年报报的是上一年度，最晚可登记 ${value(refusal, "latest")} 年度。`,
    en: `The report for ${value(refusal, "year")} cannot be recorded: a report is about a past year, at the latest ${value(refusal, "latest")}.`,
  }),
  "report-day": (refusal) => ({
    zh: `报送日 ${value(refusal, "filedOn")} 不对：${value(refusal, "year")} 年度的年报在次年 1 月 1 日以后报送，也不会晚于今天。请核对。`,
    en: `The day ${value(refusal, "filedOn")} is not right: the report for ${value(refusal, "year")} is filed after that year has ended, and not later than today. Check it.`,
  }),
  "duty-not-said": (refusal) => ({
    zh: `「${value(refusal, "item")}」没有「${value(refusal, "duty")}」这项要登记办结的事项，没有写入。请核对：只有不再续期的条目才有。`,
    en: `"${value(refusal, "item")}" has no duty ${value(refusal, "duty")} that is recorded as done; nothing was written. Check it: only what is not continued has one.`,
  }),
  "done-day": (refusal) => ({
    zh: `办结日 ${value(refusal, "doneOn")} 不对：不会晚于今天。请核对。`,
    en: `The day ${value(refusal, "doneOn")} is not right: it is not later than today. Check it.`,
  }),
  "done-reason": (refusal) => ({
    zh: `「${value(refusal, "item")}」为什么不用变更，没有写，没有登记。请写明理由，例如工商登记已经改回；要变更的，开变更办件。`,
    en: `Why "${value(refusal, "item")}" need not be changed is not said; nothing was written. Give the reason, for instance that the registration was changed back; where it is to be changed, open a case.`,
  }),
  "replaces-itself": (refusal) => ({
    zh: `「${value(refusal, "item")}」不能接替它自己，没有写入。请给出另一个条目的编号。`,
    en: `"${value(refusal, "item")}" cannot take over from itself; nothing was written. Give the id of another item.`,
  }),
  "replaced-elsewhere": (refusal) => ({
    zh: `「${value(refusal, "item")}」与「${value(refusal, "replaced")}」不是同一家企业的，不能接替，没有写入。请核对编号。`,
    en: `"${value(refusal, "item")}" and "${value(refusal, "replaced")}" are of different companies, so one cannot take over from the other; nothing was written. Check the ids.`,
  }),
  "replaced-other-kind": (refusal) => ({
    zh: `「${value(refusal, "item")}」与「${value(refusal, "replaced")}」不是一类，不能接替，没有写入。类别登记错了的，请先更正类别。`,
    en: `"${value(refusal, "item")}" and "${value(refusal, "replaced")}" are of different kinds, so one cannot take over from the other; nothing was written. If a kind is wrong, correct it first.`,
  }),
  "replaced-already": (refusal) => ({
    zh: `「${value(refusal, "replaced")}」已经登记由「${value(refusal, "other")}」接替，没有写入。登记错了的，请先撤销那一条。`,
    en: `"${value(refusal, "replaced")}" is recorded as replaced by "${value(refusal, "other")}" already; nothing was written. If that is wrong, take it back first.`,
  }),
  "replaced-in-circle": (refusal) => ({
    zh: `「${value(refusal, "replaced")}」已经直接或间接接替了「${value(refusal, "item")}」，反过来就成了圈，没有写入。请核对谁新谁旧。`,
    en: `"${value(refusal, "replaced")}" takes over from "${value(refusal, "item")}" already, directly or through others, so this would be a circle; nothing was written. Check which of them is the new one.`,
  }),
  "not-replaced": (refusal) => ({
    zh: `「${value(refusal, "replaced")}」没有登记由「${value(refusal, "item")}」接替，没有可撤销的。请核对编号。`,
    en: `"${value(refusal, "replaced")}" is not recorded as replaced by "${value(refusal, "item")}", so there is nothing to take back. Check the ids.`,
  }),
  "sheet-unknown": (refusal) => ({
    zh: `文件里没有叫「${refusal.at ?? ""}」的工作表，什么都没有写入。${value(refusal, "hidden") === "" ? "这个文件没有隐藏的工作表，请去掉 --hidden-sheets。" : `隐藏的工作表有：${value(refusal, "hidden")}。`}`,
    en: `The file has no sheet "${refusal.at ?? ""}"; nothing was written. ${value(refusal, "hidden") === "" ? "None of its sheets is hidden: leave --hidden-sheets out." : `Hidden are: ${value(refusal, "hidden")}.`}`,
  }),
  "company-needed": companyNeededSentence,
  "several-holders": severalHoldersSentence,
  "nothing-to-import": (refusal) => ({
    zh: `没有可以导入的行：读了 ${value(refusal, "read")} 行，待答 ${value(refusal, "question")} 行，退回 ${value(refusal, "rejected")} 行。请下载标注文件，按「问题」列改正后再导入。`,
    en: `No row can be imported: ${value(refusal, "read")} read, ${value(refusal, "question")} questions, ${value(refusal, "rejected")} rejected. Download the marked file, correct what its 问题 column says, and import it again.`,
  }),
  "rows-not-clean": (refusal) => ({
    zh: `选择了「全部或不导入」，而有 ${value(refusal, "question")} 行待答、${value(refusal, "rejected")} 行退回，所以什么都没有写入。请按「问题」列改正，或改为「只导入可用的行」。`,
    en: `All or none was chosen and ${value(refusal, "question")} rows are questions, ${value(refusal, "rejected")} rejected, so nothing was written. Correct them by the 问题 column, or keep the good rows.`,
  }),
  conflict: (refusal) => ({
    zh: `「${value(refusal, "company")}」的台账刚刚被别人改动，这次什么都没有写入。请看过最新的内容再试一次；导入的请重新预检。`,
    en: `Somebody else has just changed the ledger of "${value(refusal, "company")}"; nothing was written. Look at it as it is now and try again; an import is previewed again.`,
  }),
  "command-differs": (refusal) => ({
    zh: `命令编号 ${refusal.at ?? ""} 已经用于别的内容，这次什么都没有写入。请换一个编号重发。`,
    en: `The command id ${refusal.at ?? ""} was already used for something else; nothing was written. Send it again under a new id.`,
  }),
  "text-too-long": (refusal) => ({
    zh: `这段文字有 ${value(refusal, "length")} 个字符，一次最多 ${value(refusal, "most")} 个。请分成几段，不要从编号中间断开。`,
    en: `The text has ${value(refusal, "length")} characters, at most ${value(refusal, "most")} are read at once. Split it, not within a number.`,
  }),
  "file-no-text": ({ data }) =>
    declarationFileSentences[String(data["why"])] ?? declarationFileSentences["other-type"] ?? { zh: "", en: "" },
  "declared-together": (refusal) => ({
    zh: `条目 ${value(refusal, "id")} 不是「${value(refusal, "company")}」的，一份声明只写一家企业。请分开起草。`,
    en: `The item ${value(refusal, "id")} is not of "${value(refusal, "company")}", and a declaration is of one company. Draft them apart.`,
  }),
  fault: (refusal) => ({
    zh: `服务出现故障（${value(refusal, "reference")}），没有写入任何内容。请稍后重试；仍不行请查看服务日志。`,
    en: `The service failed (${value(refusal, "reference")}); nothing was written. Try again; if it fails again, see the service's log.`,
  }),
};

/** What each refusal says: what is wrong, where, and the next step. */
const sentences = together([
  general,
  reckoningSentences,
  answerSentences,
  documentSentences,
  organisationSentences,
  handlingSentences,
  caseSentences,
  newspaperSentences,
  uploadSentences,
]);

/** A code means one thing: a second sentence would silently take the place of the first. */
function together(groups: readonly Readonly<Record<string, Sentence>>[]): Readonly<Record<string, Sentence>> {
  const all = groups.flatMap((group) => Object.entries(group));
  const twice = all.find(([code], index) => all.findIndex(([one]) => one === code) !== index);
  if (twice !== undefined) throw new Error(`the refusal ${twice[0]} has two sentences`);
  return Object.fromEntries(all);
}

/** The sentence of a refusal in both languages. */
export function refusalText(refusal: Refusal): Bilingual {
  const sentence = sentences[refusal.code];
  if (sentence !== undefined) return sentence(refusal);
  return fileRefusalText({ code: refusal.code, at: refusal.at, data: refusal.data });
}

/** Codes with a sentence here; those of files are in `findingText.ts`. */
export const refusalCodes: readonly string[] = Object.keys(sentences);
