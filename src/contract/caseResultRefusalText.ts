import type { Refusal } from "./refusal.ts";
import { came } from "./resultNamedText.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

/** Fields that nobody entered, and what is done with them. */
function unentered({ data }: Refusal): { readonly zh: string; readonly en: string } {
  if (data["missing"] === undefined) return { zh: "", en: "" };
  return {
    zh: `没有录入的（${data["missing"]}），照着录入，确实没有印的登记为没有印并写明理由。`,
    en: `What was not entered (${data["missingEn"]}) is entered, or recorded as not printed with the reason. `,
  };
}

/** Why what came out is not entered, compared or closed so. */
export const caseResultSentences: Readonly<Record<string, Sentence>> = {
  "nothing-came-out": ({ data }) => ({
    zh: `「${data["zh"]}」没有要核对的新证，没有写入。`,
    en: `No new paper comes out of "${data["en"]}"; nothing was written.`,
  }),
  "not-decided": () => ({
    zh: "还没有登记决定，没有写入。请先登记机关的决定。",
    en: "There is no decision yet; nothing was written. Record the authority's decision first.",
  }),
  "not-granted": () => ({
    zh: "决定不是准予，没有新证可录，没有写入。请看办件页上的下一步。",
    en: "It was not granted, so there is no new paper; nothing was written. See the next step on the case's page.",
  }),
  "field-unknown": ({ at, data }) => ({
    zh: `没有「${at}」这一项，没有写入。要核对的有：${data["known"]}。`,
    en: `There is no field "${at}"; nothing was written. Compared are: ${data["knownEn"]}.`,
  }),
  "no-result": (refusal) => ({
    zh: `还没有录入新${came(refusal).zh}的内容，没有写入。请照新${came(refusal).zh}逐项录入。`,
    en: `What the new ${came(refusal).en} says was not entered yet; nothing was written. Enter it field by field.`,
  }),
  "day-implausible": ({ data }) => ({
    zh: `${data["on"]} 不像是真的（能写 ${data["from"]} 至 ${data["to"]}），没有写入。请照实际的日子填。`,
    en: `${data["on"]} cannot be right (days from ${data["from"]} to ${data["to"]} are taken); nothing was written. Enter the day as it was.`,
  }),
  "term-turned": ({ data }) => ({
    zh: `到期日 ${data["end"]} 早于起始日 ${data["start"]}，没有写入。请照新证或新合同核对这两天；印错了的，先请对方改好再录入。`,
    en: `The end ${data["end"]} is before the start ${data["start"]}; nothing was written. Check both days on the new paper; if it is printed so, have it corrected first.`,
  }),
  "term-not-later": ({ data }) => ({
    zh: `新的到期日 ${data["end"]} 不晚于旧的到期日 ${data["before"]}，不是新的一期，没有写入。请照新证或新合同核对到期日；印错了的，先请对方改好再录入。`,
    en: `The new end ${data["end"]} is not after the old one, ${data["before"]}, so it is no further term; nothing was written. Check the end on the new paper; if it is printed so, have it corrected first.`,
  }),
  "term-too-long": ({ data }) => ({
    zh: `${data["start"]} 至 ${data["end"]} 超过 ${data["years"]} 年，不像是真的，没有写入。请照新证或新合同核对年份。`,
    en: `${data["start"]} to ${data["end"]} is more than ${data["years"]} years and cannot be right; nothing was written. Check the year on the new paper.`,
  }),
  "no-difference": ({ data }) => ({
    zh: `「${data["zh"]}」没有出入，不用说明，没有写入。`,
    en: `There is no difference to explain in "${data["en"]}"; nothing was written.`,
  }),
  "field-not-entered": (refusal) => ({
    zh: `「${refusal.data["zh"]}」还没有录入，没有可以说明的出入，没有写入。请照新${came(refusal).zh}录入；上面确实没有这一项的，登记为没有印，写明理由。`,
    en: `"${refusal.data["en"]}" was not entered, so there is no difference to explain; nothing was written. Enter it as the new ${came(refusal).en} has it; where that prints nothing of it, record it as not printed, with the reason.`,
  }),
  "field-entered": (refusal) => ({
    zh: `「${refusal.data["zh"]}」已经照新${came(refusal).zh}录入为「${refusal.data["now"]}」，不能登记为没有印，没有写入。有出入的说明原因；录错了的先把这一项改空。`,
    en: `"${refusal.data["en"]}" was entered as "${refusal.data["now"]}", so it is not recorded as not printed; nothing was written. Explain the difference, or empty the field first where it was entered by mistake.`,
  }),
  "explanation-short": ({ data }) => ({
    zh: `「${data["zh"]}」的理由太短，看不出为什么，没有写入。请用一句话写清楚依据什么、核对了什么。`,
    en: `The reason for "${data["en"]}" is too short to tell why; nothing was written. Say in a sentence what it rests on and what was checked.`,
  }),
  "fields-open": (refusal) => ({
    zh: `新${came(refusal).zh}还有没解决的：${refusal.data["zh"]}。${unentered(refusal).zh}有出入的，请写明原因，或向${came(refusal).other.zh}提出更正、拿到更正后的${came(refusal).zh}再录入。没有写入。`,
    en: `Of the new ${came(refusal).en} this is still open: ${refusal.data["en"]}. ${unentered(refusal).en}Explain what differs, or contest it and enter the corrected ${came(refusal).en}. Nothing was written.`,
  }),
  "end-missing": (refusal) => ({
    zh: `新${came(refusal).zh}没有录入到期日，没有写入：没有它，台账里还是旧的一期，到期日也算不出来。请照新${came(refusal).zh}录入到期日；上面没有写的，问${came(refusal).other.zh}后录入。`,
    en: `The last valid day of the new ${came(refusal).en} is not entered, and nothing was written: without it the ledger keeps the old term. Enter the day as it is printed; where it is not, ask the ${came(refusal).other.en} and enter what it says.`,
  }),
  "item-incomplete": ({ data }) => ({
    zh: `还不能办结：没有录入${data["zh"]}，台账里记不成条目，到期也不会提醒。没有写入。请照拿到的证或批复录入；上面没有写的，问发出它的机关后录入。`,
    en: `It cannot be closed yet: without ${data["en"]} the ledger cannot hold it and warns of nothing. Nothing was written. Enter what the paper says; where it says nothing, ask whoever issued it.`,
  }),
  "custody-missing": (refusal) => ({
    zh: `请写明新${came(refusal).zh}${refusal.data["zh"] === undefined ? "" : `的${refusal.data["zh"]}各`}放在哪里、由谁保管，再办结。没有写入。`,
    en: `Say where the new ${came(refusal).en} is kept${refusal.data["en"] === undefined ? "" : ` (${refusal.data["en"]}, each by itself)`}, and by whom; then close. Nothing was written.`,
  }),
  "custody-no-copies": (refusal) => ({
    zh: `新${came(refusal).zh}不分正本和副本，没有写入。请用一句话写明放在哪里、由谁保管。`,
    en: `The new ${came(refusal).en} has no original and duplicate to tell apart; nothing was written. Say in words where it is kept and by whom.`,
  }),
  "file-contested": (refusal) => ({
    zh: `「${refusal.data["contested"]}」是向机关提出更正的那一份，不是更正后的，没有写入。请放入更正后的新${came(refusal).zh}；还没有扫描的，先不放文件录入，办结时写明理由；当初录错、文件没有错的，撤销录入的内容再重新录入。`,
    en: `"${refusal.data["contested"]}" is the file of the ${came(refusal).en} that was contested, not of the corrected one; nothing was written. Put in the corrected one; where there is no scan yet, enter it without a file and say why at the close. If the file was right and the entry was not, take the entry back and enter it anew.`,
  }),
  "scan-missing": (refusal) => ({
    zh: `没有留存新${came(refusal).zh}的扫描件或电子文件，没有写入。请在录入新${came(refusal).zh}处把它放进来；确实没有的，写明理由再办结。`,
    en: `No scan or file of the new ${came(refusal).en} is kept, and nothing was written. Put it in where the new ${came(refusal).en} is entered; where there is none, say why and close.`,
  }),
};
