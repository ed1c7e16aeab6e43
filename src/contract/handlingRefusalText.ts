import { entryNames } from "./caseRefusalText.ts";
import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

/** What is wrong with what somebody says of a duty, or with those who are to answer for an item. */
export const handlingSentences: Readonly<Record<string, Sentence>> = {
  "company-archived": ({ data }) => ({
    zh: `「${data["company"]}」已经停用，不再预警，没有写入。要继续管它，请先恢复这家企业。`,
    en: `"${data["company"]}" is archived and nobody is warned of it; nothing was written. Take it out of the archive first.`,
  }),
  "duty-unknown": ({ data }) => ({
    zh: `「${data["item"]}」现在没有这一件应办事项（${data["meantZh"] ?? data["duty"]}）：可能已经办结，或换了一期。没有写入。${data["knownZh"] === "" ? "它现在没有要办的。" : `现在要办的：${data["knownZh"]}。请刷新后再答。`}`,
    en: `"${data["item"]}" has no such duty now (${data["meantEn"] ?? data["duty"]}): it may be done, or another term has begun. Nothing was written. ${data["knownEn"] === "" ? "Nothing is to be done of it now." : `There is: ${data["knownEn"]}. Look again before you answer.`}`,
  }),
  "person-unknown": ({ data }) => ({
    zh: `没有登记过「${data["person"]}」这个人。请先在「设置 · 人员」里登记，或核对名字。`,
    en: `Nobody called "${data["person"]}" was entered. Enter the person under Settings · People first, or check the name.`,
  }),
  "alarm-unknown": () => ({
    zh: "这条告警已经不在了，可能已经重新发出或撤回。没有写入。请刷新后再看。",
    en: "This alarm stands no more: it may have been tried again or withdrawn. Nothing was written. Look again.",
  }),
  "snooze-without-day": () => ({
    zh: "没有写推迟到哪一天。请给出 until，写成 YYYY-MM-DD。",
    en: "It does not say until when. Give until as YYYY-MM-DD.",
  }),
  "snooze-day": ({ data }) =>
    String(data["lastDay"]) <= String(data["today"])
      ? {
          zh: `最后可办日 ${data["lastDay"]} 已经到了，不能再推迟，没有写入。请去办，或转给别人，或登记在办的办件。`,
          en: `The last day to act, ${data["lastDay"]}, has come, so it cannot be put off; nothing was written. Do it, hand it on, or name the proceeding that is under way.`,
        }
      : {
          zh: `不能推迟到 ${data["until"]}：要在今天以后、不晚于最后可办日 ${data["lastDay"]}。没有写入。`,
          en: `It cannot be put off until ${data["until"]}: give a day after today and not after the last day to act, ${data["lastDay"]}. Nothing was written.`,
        },
  "covered-without-reference": () => ({
    zh: "没有写是哪一个办件在办。请写它的名称或编号，例如受理号。没有写入。",
    en: "It does not say which proceeding is under way. Give its name or number. Nothing was written.",
  }),
  "link-unknown": () => ({
    zh: "这个链接不能用：可能抄错了，也可能已经答完或过期。请打开「待办」，或等下一条提醒。",
    en: "This link does not answer: it may be copied wrongly, used up or too old. Open To do, or wait for the next warning.",
  }),
  "feed-of-whom": () => ({
    zh: "请写明是谁的日历：一个人，或一家企业，二者选一。",
    en: "Say whose calendar it is: either a person's or a company's.",
  }),
  "feed-unknown": () => ({
    zh: "这个日历地址不能用：可能抄错了，或者已经换了新的。请在「待办」页重新生成。",
    en: "There is no calendar at this address: it may be copied wrongly, or a new one was made. Make one on the To do page.",
  }),
  "not-in-message": ({ data }) => ({
    zh: `这个链接里没有事项「${data["duty"]}」，没有写入。请从链接打开的页面答复。`,
    en: `The link is not about the duty "${data["duty"]}"; nothing was written. Answer from the page that it opens.`,
  }),
  "answered-already": ({ data }) => ({
    zh: `「${data["item"]}」已经用这个链接答复过，没有再写入。要改主意，请在「待办」里处理。`,
    en: `"${data["item"]}" was answered through this link already; nothing was written. To change it, open To do.`,
  }),
  "note-too-long": ({ at, data }) => ({
    zh: `「${data["zh"] ?? entryNames[at ?? ""]?.zh ?? at}」有 ${data["length"]} 个字符，最多 ${data["most"]} 个。没有写入。`,
    en: `"${data["en"] ?? entryNames[at ?? ""]?.en ?? at}" has ${data["length"]} characters, at most ${data["most"]} are kept. Nothing was written.`,
  }),
  "too-many-owners": ({ data }) => ({
    zh: `一个条目最多 ${data["most"]} 个负责人，给了 ${data["count"]} 个。没有写入。`,
    en: `An item has at most ${data["most"]} owners; ${data["count"]} were given. Nothing was written.`,
  }),
  "owner-name": ({ data }) => ({
    zh: `「${data["name"]}」不能作负责人的姓名：一次写一个人，不超过 40 个字，不带顿号、逗号、斜杠。没有写入。`,
    en: `"${data["name"]}" cannot be an owner's name: give one person at a time, at most 40 characters, without commas or slashes. Nothing was written.`,
  }),
};
