import { entryNames } from "./caseRefusalText.ts";
import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

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
    zh: `「${data["zh"] ?? entryNames[at ?? ""]?.zh ?? at}」不能填「${data["given"]}」。${data["known"] === "" ? "这里没有可以填的。" : `可以填：${data["known"]}。`}`,
    en: `"${data["en"] ?? entryNames[at ?? ""]?.en ?? at}" cannot be "${data["given"]}". ${data["known"] === "" ? "There is nothing to give here." : `Give: ${data["knownEn"] ?? data["known"]}.`}`,
  }),
  "answer-against-calendar": ({ data }) => ({
    zh: `「${data["zh"]}」不能答「${data["given"]}」：${data["year"]} 年度的最后可办日是 ${data["day"]}，${data["on"]} 那天${data["past"] === "yes" ? "已经过了" : "还没有过"}，没有写入。请改答：${data["known"]}；年度填错了的，先改年度。`,
    en: `"${data["en"]}" cannot be "${data["givenEn"]}": the last day to act for ${data["year"]} is ${data["day"]}, which on ${data["on"]} has ${data["past"] === "yes" ? "passed" : "not passed yet"}; nothing was written. Give: ${data["knownEn"]}; where the year is wrong, correct that first.`,
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
