import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

/** Why there is no such case, no such day in it, or none can be opened. */
export const caseFoundSentences: Readonly<Record<string, Sentence>> = {
  "case-not-found": ({ data }) => ({
    zh: `没有编号为「${data["id"]}」的办件。请从「办件」页打开，或用 zhaozhang case list 查看。`,
    en: `No case has the id "${data["id"]}". Open it from Cases, or list them with zhaozhang case list.`,
  }),
  "round-unknown": ({ data }) => ({
    zh: `这个办件没有第 ${data["round"]} 次递交（共 ${data["rounds"]} 次），没有文件可取。请看办件页上的「已递交」。`,
    en: `The case has no submission ${data["round"]} (there are ${data["rounds"]}), so there is no file to get. See what was submitted on its page.`,
  }),
  "round-no-file": ({ data }) => ({
    zh: `第 ${data["round"]} 次递交里没有编号为「${data["paper"]}」的文件：没有这份材料，或者它是以纸质递交的。请看办件页上的「已递交」。`,
    en: `Submission ${data["round"]} has no file "${data["paper"]}": there is no such paper, or it was handed in on paper alone. See what was submitted on the case's page.`,
  }),
  "case-day-unknown": ({ data }) => ({
    zh: `这个办件没有「${data["what"]}」这个日子，可能后来的登记让它不在了。请回到办件页再看。`,
    en: `The case has no day "${data["what"]}": what was entered since may have ended it. Look at the case again.`,
  }),
  "course-unknown": ({ data }) => ({
    zh: `没有「${data["course"]}」这种办件。可以办的有：${data["known"]}。`,
    en: `There is no course "${data["course"]}". There are: ${data["knownEn"]}.`,
  }),
  "case-item-needed": ({ data }) => ({
    zh: `「${data["zh"]}」要针对台账里的一个条目。请给出它的编号（item）；命令行也可以写证号或名称。`,
    en: `"${data["en"]}" is about an item of the ledger. Give its id; the command line takes its number or name as well.`,
  }),
  "case-item-kind": ({ data }) => ({
    zh: `「${data["zh"]}」只用于：${data["kinds"]}。请换一种办件，或核对条目的类别。`,
    en: `"${data["en"]}" is about other kinds of items (${data["kindsEn"]}). Choose another case, or check the item's kind.`,
  }),
  "case-open-already": ({ data }) => ({
    zh: `这个条目已有一个「${data["zh"]}」在办（${data["on"]} 开始，编号 ${data["case"]}）。请接着办那一个；要重来的，先撤回它。`,
    en: `A case "${data["en"]}" about this item is under way since ${data["on"]} (${data["case"]}). Go on with it, or withdraw it first.`,
  }),
};
