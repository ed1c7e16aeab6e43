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
  "answered-twice": ({ at, data }) => ({
    zh: `问题「${at}」给了两个回答：${data["before"]} 和 ${data["answer"]}。请只留一个。`,
    en: `The question "${at}" has two answers: ${data["before"]} and ${data["answer"]}. Leave one.`,
  }),
  "province-unknown": ({ at, data }) => ({
    zh: `没有叫「${at}」的省份。可用的有：${data["provinces"]}。跨省的不写省份，改答 coverage:several。`,
    en: `No province is called "${at}". There are: ${data["provinces"]}. For several provinces name none and answer coverage:several.`,
  }),
};
