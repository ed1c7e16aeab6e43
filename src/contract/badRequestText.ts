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
  "not-one-line": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 里有换行或控制字符。请写成一行。`,
    en: `${at} has line breaks or control characters in it. Write it on one line.`,
  }),
  "not-a-time": ({ at, written }: Told): Bilingual => ({
    zh: `请求中 ${at} 的值「${written}」不是一天里的时刻。请写成 HH:MM，如 08:50。`,
    en: `${at} is "${written}", which is no time of day. Write HH:MM, like 08:50.`,
  }),
  "not-a-host": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不是服务器名称。请只写主机名，如 smtp.example.com，不带 https:// 和端口。`,
    en: `${at} is no name of a server. Write the host alone, like smtp.example.com, without https:// and port.`,
  }),
  "not-a-mail-address": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不是邮箱地址。请写成 name@example.com 的样子，只写一个。`,
    en: `${at} is no mail address. Write one, like name@example.com.`,
  }),
  "not-a-certificate": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不是 PEM 格式的证书。请从「-----BEGIN CERTIFICATE-----」整段复制。`,
    en: `${at} is no certificate in PEM. Copy all of it, from -----BEGIN CERTIFICATE----- on.`,
  }),
  "login-incomplete": (): Bilingual => ({
    zh: "用户名和密码要么都填，要么都不填。请补上或清空。",
    en: "User and password go together. Fill in both, or neither.",
  }),
  "password-in-clear": (): Bilingual => ({
    zh: "不加密的连接不能带密码，除非邮件服务器就在本机。请选 STARTTLS（端口多为 587）或 TLS（端口多为 465）。",
    en: "A password is not sent without encryption, unless the mail server is on this machine. Choose STARTTLS (mostly port 587) or TLS (mostly 465).",
  }),
  "not-the-bots-address": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不是这种群机器人的 Webhook 地址。请在群的机器人设置里整条复制，不要增删。`,
    en: `${at} is not the Webhook address of such a bot. Copy all of it from the bot's settings in the group.`,
  }),
  "not-an-https-address": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 要以 https:// 开头，不带用户名、密码和 #；只有本机可以用 http://。`,
    en: `${at} must begin with https://, without user, password and #; http:// is for this machine alone.`,
  }),
  "not-a-webhook-secret": ({ at }: Told): Bilingual => ({
    zh: `请求中的 ${at} 不是 Webhook 密钥。应为 whsec_ 加上 24 到 64 字节的 base64。`,
    en: `${at} is no webhook secret. It is whsec_ and the base64 of 24 to 64 bytes.`,
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
