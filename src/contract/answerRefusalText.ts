import { entryNames } from "./caseRefusalText.ts";
import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

function opening(title: unknown, law: unknown): string {
  return `「${String(title)}」${law === "" ? "" : `（${String(law)}）`}`;
}

/** What to do about a report whose time has not come. */
function notOpen(entry: unknown): { readonly zh: string; readonly en: string } {
  if (entry === "answer")
    return {
      zh: "要报的是更早的年度的，填那一年；要报这一年度的，等开放那天再开办件，数据可以先收集。",
      en: "To report an earlier year, give that one; for this one, open the case on the day it opens, and collect the figures meanwhile.",
    };
  if (entry === "submit")
    return {
      zh: "日子写错的，写实际提交的那天；年度填错的，先改年度；还没有提交的，开放以后提交再登记。",
      en: "Where the day is mistyped, give the day on which it was handed in; where the year is wrong, correct that first; where it was not handed in yet, do so once it is open and record it then.",
    };
  return {
    zh: "登记的递交日早于开放日：登错了的，撤销递交的登记，照实际的日子重新登记；年度填错的，先改年度，再办结。",
    en: "It is recorded as handed in before that: take the submission back and record it on the day it was handed in, or correct the year, then close.",
  };
}

/** What is wrong with answers about a business or in a case. */
export const answerSentences: Readonly<Record<string, Sentence>> = {
  "answers-unreadable": ({ data }) => ({
    zh: `「${data["part"]}」不像一个回答。请写成 问题:回答，几个之间用逗号，如 rooms:yes,coverage:one。`,
    en: `"${data["part"]}" is not an answer. Write question:answer, several with commas: rooms:yes,coverage:one.`,
  }),
  "question-unknown": ({ at, data }) => ({
    zh: `没有编号为「${at}」的问题。可用的有：${data["known"]}。`,
    en: `No question has the id "${at}". There are: ${data["knownEn"] ?? data["known"]}.`,
  }),
  "answer-unknown": ({ at, data }) => ({
    zh: `「${data["zh"] ?? entryNames[at ?? ""]?.zh ?? at}」不能填「${data["given"]}」。${data["known"] === "" ? "这里没有可以填的。" : `可以填：${data["known"]}。${data["open"] === undefined ? "" : `不知道的填 ${data["open"]}（接口里填空值）。`}`}`,
    en: `"${data["en"] ?? entryNames[at ?? ""]?.en ?? at}" cannot be "${data["given"]}". ${data["known"] === "" ? "There is nothing to give here." : `Give: ${data["knownEn"] ?? data["known"]}.${data["open"] === undefined ? "" : ` Where nobody knows, give ${data["open"]} (no value over the API).`}`}`,
  }),
  "answer-against-calendar": ({ data }) => ({
    zh: `「${data["zh"]}」不能答「${data["given"]}」：${data["year"]} 年度的最后可办日是 ${data["day"]}，${data["on"]} 那天${data["past"] === "yes" ? "已经过了" : "还没有过"}，没有写入。请改答：${data["known"]}；年度填错了的，先改年度。`,
    en: `"${data["en"]}" cannot be "${data["givenEn"]}": the last day to act for ${data["year"]} is ${data["day"]}, which on ${data["on"]} has ${data["past"] === "yes" ? "passed" : "not passed yet"}; nothing was written. Give: ${data["knownEn"]}; where the year is wrong, correct that first.`,
  }),
  "report-not-open": ({ data }) => ({
    zh: `${data["year"]} 年度的${opening(data["zh"], data["law"])} ${data["opens"]} 才开放，到 ${data["last"]} 截止，${data["on"]} 还没有开放，没有写入。${notOpen(data["entry"]).zh}`,
    en: `"${data["en"]}" for ${data["year"]} opens on ${data["opens"]} and closes on ${data["last"]}${data["lawEn"] === "" ? "" : ` (${data["lawEn"]})`}; on ${data["on"]} it is not open, and nothing was written. ${notOpen(data["entry"]).en}`,
  }),
  "answered-twice": ({ at, data }) => ({
    zh: `问题「${at}」给了两个回答：${data["before"]} 和 ${data["answer"]}。请只留一个。`,
    en: `The question "${at}" has two answers: ${data["before"]} and ${data["answer"]}. Leave one.`,
  }),
  "province-unknown": ({ at, data }) => ({
    zh: `没有叫「${at}」的省份。可用的有：${data["provinces"]}。跨省的不写省份，改答 coverage:several。`,
    en: `No province is called "${at}". There are: ${data["provinces"]}. For several provinces name none and answer coverage:several.`,
  }),
};
