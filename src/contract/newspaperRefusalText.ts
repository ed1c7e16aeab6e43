import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

const levels: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  national: { zh: "全国性报纸", en: "a national paper" },
  provincial: { zh: "省级以上报纸", en: "a provincial paper or higher" },
  city: { zh: "市级以上报纸", en: "a paper of city level or higher" },
  any: { zh: "不限级别", en: "any level" },
  unknown: { zh: "级别不明", en: "of unknown level" },
};

function level(refusal: Refusal, name: string, language: "zh" | "en"): string {
  return levels[String(refusal.data[name])]?.[language] ?? "";
}

const ownLevels: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  national: { zh: "全国性报纸", en: "a national paper" },
  provincial: { zh: "省级报纸", en: "a provincial paper" },
  city: { zh: "市级报纸", en: "a city paper" },
};

function levelName(refusal: Refusal, name: string, language: "zh" | "en"): string {
  return ownLevels[String(refusal.data[name])]?.[language] ?? "";
}

/** Why a newspaper will not do for a case, and the next step. What stood there stays. */
export const newspaperSentences: Readonly<Record<string, Sentence>> = {
  "newspaper-unknown": ({ data }) => ({
    zh: `报纸目录里没有编号「${data["newspaper"]}」，没有写入。请从 zhaozhang newspapers 里选，或者不写编号、写报名和级别。`,
    en: `The directory has no newspaper "${data["newspaper"]}"; nothing was written. Choose one of zhaozhang newspapers, or leave the id out and give name and level.`,
  }),
  "newspaper-name-missing": () => ({
    zh: "没有写报纸的名称，没有写入。请照报头写全名。",
    en: "The newspaper has no name; nothing was written. Write it in full as its head prints it.",
  }),
  "newspaper-other-name": ({ data }) => ({
    zh: `目录里这个编号是「${data["newspaper"]}」，写的却是「${data["given"]}」，没有写入。是目录里那一份的，不用写报名；不是的，去掉编号。`,
    en: `By its id it is "${data["newspaper"]}", and "${data["given"]}" is written; nothing was written. If it is that one, leave the name out; if not, leave the id out.`,
  }),
  "newspaper-other-level": (refusal) => ({
    zh: `目录里「${refusal.data["newspaper"]}」是${levelName(refusal, "known", "zh")}，写的却是${levelName(refusal, "given", "zh")}，没有写入。不写级别就按目录；目录不对的，先改规则里的报纸。`,
    en: `The directory has "${refusal.data["newspaper"]}" as ${levelName(refusal, "known", "en")}, and ${levelName(refusal, "given", "en")} is given; nothing was written. Leave the level out to go by the directory; if that is wrong, correct the newspaper in the law first.`,
  }),
  "newspaper-no-original": ({ data }) => ({
    zh: `「${data["newspaper"]}」一份原件也没有留，没有写入。递交要原件：向报社补一份，再登记见报。`,
    en: `No original of "${data["newspaper"]}" is kept; nothing was written. The originals are handed in: get one from the publisher, then enter it.`,
  }),
  "newspaper-no-magazine": ({ data }) => ({
    zh: `「${data["newspaper"]}」是报纸，登记的却是杂志，没有写入。登在这份报纸上的，不选「杂志」；登在杂志上的，写杂志的名称。`,
    en: `"${data["newspaper"]}" is a newspaper, and a magazine is recorded; nothing was written. If it was printed in that paper, do not choose the magazine; if it was in a magazine, give the name of that.`,
  }),
  "magazine-unfit": ({ data }) => ({
    zh: `「${data["newspaper"]}」是杂志，见到的说法里没有哪一条对这个机关写明杂志也行，没有写入。请登在报纸上，或先问发证机关。`,
    en: `"${data["newspaper"]}" is a magazine, and no text that was found says of this authority that one will do; nothing was written. Print it in a newspaper, or ask the issuing authority first.`,
  }),
  "newspaper-unfit": (refusal) => ({
    zh: `「${refusal.data["newspaper"]}」不行，这里要${level(refusal, "wanted", "zh")}${refusal.data["by"] === "answer" ? "（发证机关的答复）" : "（没有问过发证机关，按满足各种说法的一级办）"}：${refusal.data["zh"]} 没有写入。请换一家报纸登报；发证机关说级别可以低一些的，先在「问题」里改答案。`,
    en: `"${refusal.data["newspaper"]}" will not do: ${level(refusal, "wanted", "en")} is needed${refusal.data["by"] === "answer" ? ", as the issuing authority answered" : " (nobody asked the issuing authority, so the level counts that satisfies everything that was found)"}. ${refusal.data["en"]} Nothing was written. Print it in another paper; if the authority takes a lower level, change the answer first.`,
  }),
  "newspaper-level-unknown": (refusal) => ({
    zh: `不知道「${refusal.data["newspaper"]}」是哪一级报纸，这里要${level(refusal, "wanted", "zh")}，没有写入。请看报头的主管单位，选定级别后再登记；拿不准的先问发证机关。`,
    en: `Nobody knows the level of "${refusal.data["newspaper"]}", and ${level(refusal, "wanted", "en")} is needed; nothing was written. Look at the body in charge of the paper and choose a level, or ask the issuing authority first.`,
  }),
};
