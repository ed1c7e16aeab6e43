import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Told = (name: string) => string;

/** Of every refusal about people, channels and how is warned: what is wrong, and the next step. Nothing was written. */
const told = {
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
  "channel-kind-stays": (of: Told): Bilingual => ({
    zh: `「${of("channel")}」的种类不能改。请另外添加一条通道，再删除这一条。`,
    en: `The kind of "${of("channel")}" cannot change. Add another channel and remove this one.`,
  }),
  "channel-title-taken": (of: Told): Bilingual => ({
    zh: `已经有一条叫「${of("title")}」的通道。请换一个名称，选通道时才分得清。`,
    en: `There is a channel called "${of("title")}" already. Give another name, so that people can tell them apart.`,
  }),
  "channel-password-again": (): Bilingual => ({
    zh: "换了邮件服务器，原来的密码不会自动发给新的服务器。请重新填写密码，或清空用户名。",
    en: "The mail server is another one, and the old password is not sent to it by itself. Enter the password again, or clear the user.",
  }),
  "channel-incomplete": (of: Told): Bilingual => ({
    zh: `通道「${of("channel")}」的设置不完整，发不出去。请打开它，补上地址和密钥后保存。`,
    en: `The settings of "${of("channel")}" are not complete, so nothing can be sent. Open it, fill in address and secrets, and save.`,
  }),
  "channel-busy": (of: Told): Bilingual => ({
    zh: `通道「${of("channel")}」刚发过不少消息，再发会被对方限流，测试没有发出。请等 ${of("seconds")} 秒再试；排队的预警会自动发出。`,
    en: `The channel "${of("channel")}" has just sent as much as the other side takes, so the test was not sent. Try again in ${of("seconds")} seconds; warnings that wait go out by themselves.`,
  }),
  "rule-unknown": (of: Told): Bilingual => ({
    zh: `规则里没有「${of("rule")}」这一项应办事项。请从企业设置页的列表里选。`,
    en: `The law has no duty "${of("rule")}". Choose one from the company's settings page.`,
  }),
  "ladder-too-late": (): Bilingual => ({
    zh: "至少要有一档在最后可办日之前，否则收到预警时已经来不及。请加上例如 30、7、1。",
    en: "At least one rung must come before the last day to act, or the warning comes when it is too late. Add 30, 7 or 1, say.",
  }),
  "ladder-not-descending": (of: Told): Bilingual => ({
    zh: `各档要从大到小：${of("before")} 后面不能是 ${of("day")}。请按天数从大到小写，不要重复。`,
    en: `Rungs go down: ${of("day")} cannot come after ${of("before")}. Write the days from large to small, none twice.`,
  }),
  "ladder-too-long": (of: Told): Bilingual => ({
    zh: `有 ${of("count")} 档，最多 ${of("most")} 档。请去掉一些。`,
    en: `There are ${of("count")} rungs, at most ${of("most")} are taken. Leave some out.`,
  }),
  "ladder-out-of-range": (of: Told): Bilingual => ({
    zh: `「${of("day")}」不能用：每一档是 0 到 ${of("most")} 之间的整数天。请改正。`,
    en: `"${of("day")}" cannot be used: a rung is a whole number of days from 0 to ${of("most")}. Correct it.`,
  }),
  "ladder-repeat": (of: Told): Bilingual => ({
    zh: `过了最后可办日以后的间隔「${of("every")}」不能用：请写 1 到 ${of("most")} 之间的整数天，或留空表示不再重复。`,
    en: `"${of("every")}" cannot be used: after the last day write a whole number of days from 1 to ${of("most")}, or leave it empty for no repeat.`,
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
