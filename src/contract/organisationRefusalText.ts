import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Told = (name: string) => string;

/** Of every refusal about people, channels and how is warned: what is wrong, and the next step. Nothing was written. */
const told = {
  "person-unknown": (of: Told): Bilingual => ({
    zh: `没有登记过「${of("person")}」这个人。请先在「设置 · 人员」里登记，或核对名字。`,
    en: `Nobody called "${of("person")}" was entered. Enter the person under Settings · People first, or check the name.`,
  }),
  "name-taken": (of: Told): Bilingual => ({
    zh: `「${of("name")}」已经是「${of("person")}」的名字或写法，没有写入。同名的两个人请在台账和这里都加以区分，如「张敏（财务）」。`,
    en: `"${of("name")}" already is a name or a spelling of "${of("person")}"; nothing was written. Tell two people of one name apart, here and in the ledger.`,
  }),
  "mail-address-invalid": (): Bilingual => ({
    zh: "邮箱不是一个地址。请只写一个，如 name@example.com，不要有换行、空格、逗号或尖括号。",
    en: "This is no mail address. Write one alone, like name@example.com, without line breaks, spaces, commas or angle brackets.",
  }),
  "mobile-invalid": (): Bilingual => ({
    zh: "手机号只能是数字，可以带空格、短横线和 +86。请改正，或留空。",
    en: "A mobile number has digits alone, with spaces, hyphens and a leading + where wanted. Correct it or leave it empty.",
  }),
  "channel-unknown": (of: Told): Bilingual => ({
    zh: `没有「${of("channel")}」这条通道。请在「设置 · 预警与通道」里查看已有的，或先添加。`,
    en: `There is no channel "${of("channel")}". See those there are under Settings · Warnings and channels, or add it first.`,
  }),
  "mail-address-needed": (of: Told): Bilingual => ({
    zh: `通道「${of("channel")}」用邮件发送，而这个人没有填邮箱，预警会送不到。请填写邮箱，或不选这条通道。`,
    en: `The channel "${of("channel")}" sends mail and this person has no address, so warnings would not arrive. Give an address, or leave the channel out.`,
  }),
  "absence-ends-before": (of: Told): Bilingual => ({
    zh: `不在的日子从 ${of("from")} 到 ${of("to")}，结束早于开始。请核对两个日期。`,
    en: `The absence from ${of("from")} to ${of("to")} ends before it begins. Check the two days.`,
  }),
  "absences-overlap": (of: Told): Bilingual => ({
    zh: `从 ${of("from")} 起的一段与到 ${of("other")} 为止的一段重叠，分不清由谁代理。请把两段分开。`,
    en: `The absence from ${of("from")} overlaps the one up to ${of("other")}, so it is not clear who stands in. Separate the two.`,
  }),
  "stands-in-for-self": (of: Told): Bilingual => ({
    zh: `「${of("person")}」不能代替自己。请选另一个人，或留空（由企业的兜底人接收）。`,
    en: `"${of("person")}" cannot stand in for themselves. Choose somebody else, or nobody: then the company's fallback is told.`,
  }),
  "person-has-left": (of: Told): Bilingual => ({
    zh: `「${of("person")}」已于 ${of("on")} 离开，不能再接收预警。请选还在的人。`,
    en: `"${of("person")}" left on ${of("on")} and is told nothing any more. Choose somebody who is here.`,
  }),
  "stand-ins-in-circle": (of: Told): Bilingual => ({
    zh: `这样从 ${of("on")} 起，代替「${of("person")}」的人又要由「${of("person")}」或彼此代替，谁也收不到。请换一个代理人或接手人，或错开日子。`,
    en: `From ${of("on")} those who stand in for "${of("person")}" would stand in for each other, and nobody would be told. Choose somebody else, or other days.`,
  }),
  "changed-meanwhile": (): Bilingual => ({
    zh: "刚刚有人改了同一处设置，这次什么都没有写入。请看一下现在的样子，再改一次。",
    en: "Somebody else has just changed this; nothing was written. Look at it as it is now and change it again.",
  }),
} as const;

/** The same as sentences of refusals. */
export const organisationSentences: Readonly<Record<string, (refusal: Refusal) => Bilingual>> = Object.fromEntries(
  Object.entries(told).map(([code, sentence]) => [
    code,
    ({ data }: Refusal) => sentence((name) => String(data[name] ?? "")),
  ]),
);
