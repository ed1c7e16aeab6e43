import { firstLook, lastLook } from "./operation.ts";
import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** What was sent under which name. */
type Told = { readonly at: string; readonly written: string; readonly of: (name: string) => string };

/** What can be wrong with one value of a request, by `data.problem` of `bad-request`. */
const problems = {
  missing: ({ at }: Told): Bilingual => ({
    zh: `请求缺少 ${at}。请补上后重试。`,
    en: `The request lacks ${at}. Add it and try again.`,
  }),
  "not-a-day": ({ at, written }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不是日历上的一天。请写成 YYYY-MM-DD。`,
    en: `${at} is "${written}", which is no calendar day. Write it as YYYY-MM-DD.`,
  }),
  "day-too-far": ({ at, written }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」太远：只能从 ${firstLook} 到 ${lastLook} 之间的一天看。`,
    en: `${at} is "${written}", which is too far: give a day from ${firstLook} to ${lastLook}.`,
  }),
  "not-one-of": ({ at, written, of }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不能用。只能是：${of("choices")}。`,
    en: `${at} is "${written}". It must be one of: ${of("choices")}.`,
  }),
  "not-whole": ({ at, written, of }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不能用。请写${rangeZh(of)}整数。`,
    en: `${at} is "${written}". It must be a whole number${rangeEn(of)}.`,
  }),
  "not-text": ({ at, written }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值 ${written} 不是文字。请写成带引号的文字。`,
    en: `${at} is ${written}, which is no text. Write it in quotation marks.`,
  }),
  empty: ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 是空的。请填上后重试。`,
    en: `${at} is empty. Fill it in and try again.`,
  }),
  "too-long": ({ at, of }: Told): Bilingual => ({
    zh: `请求中的 ${at} 太长：有 ${of("length")} 个字符，最多 ${of("most")} 个。`,
    en: `${at} is too long: it has ${of("length")} characters, at most ${of("most")} are taken.`,
  }),
  "not-matching": ({ at, written, of }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不能用。要符合 ${of("pattern")}。`,
    en: `${at} is "${written}". It must match ${of("pattern")}.`,
  }),
  repeated: ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 给了不止一次。请只留一个。`,
    en: `${at} is given more than once. Keep one of them.`,
  }),
  "unknown-name": ({ at, of }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不认识，所以没有照办。${of("known") === "" ? "这里不带任何参数。" : `可用的名称：${of("known")}。`}`,
    en: `${at} is not known here, so nothing was done. ${of("known") === "" ? "Nothing can be given here." : `Known are: ${of("known")}.`}`,
  }),
  "no-json-object": ({ of }: Told): Bilingual => ({
    zh: `请求的正文不是 JSON 对象。请写成 {"名称": 值} 的样子，可用的名称：${of("known")}。`,
    en: `The body is no JSON object. Write {"name": value}; known names are: ${of("known")}.`,
  }),
  "not-readable": ({ at, written }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不能用。写法见 /api/v1/openapi.json。`,
    en: `${at} is "${written}", which cannot be used. How it is written stands in /api/v1/openapi.json.`,
  }),
} as const;

export type BadRequestProblem = keyof typeof problems;

export function isBadRequestProblem(text: string): text is BadRequestProblem {
  return Object.hasOwn(problems, text);
}

/** What is wrong with a request, of the refusal `bad-request`. */
export function badRequestText({ at, data }: Refusal): Bilingual {
  const of = (name: string) => String(data[name] ?? "");
  const problem = of("problem");
  const told = { at: at ?? "", written: of("written"), of };
  return problems[isBadRequestProblem(problem) ? problem : "not-readable"](told);
}

function rangeZh(of: Told["of"]): string {
  const [least, most] = [of("least"), of("most")];
  if (least !== "" && most !== "") return ` ${least} 到 ${most} 的`;
  return least === "" ? "" : `不小于 ${least} 的`;
}

function rangeEn(of: Told["of"]): string {
  const [least, most] = [of("least"), of("most")];
  if (least !== "" && most !== "") return ` from ${least} to ${most}`;
  return least === "" ? "" : `, ${least} or more`;
}
