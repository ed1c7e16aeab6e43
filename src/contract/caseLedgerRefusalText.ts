import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

/** Why the ledger cannot follow what a new paper says. */
export const caseLedgerSentences: Readonly<Record<string, Sentence>> = {
  "item-known": ({ data }) => ({
    zh: `还不能办结：台账里已经有 ${data["number"]}（${data["start"] ?? "起始日没有写"} 至 ${data["end"] ?? "到期日没有写"}），与录入的新证不是同一期。没有写入。先看新证：编号录错了，重新录入；编号没错，先在台账里更正那一件的起止日期，再办结。`,
    en: `It cannot be closed yet: the ledger has ${data["number"]} already (${data["start"] ?? "no first day"} to ${data["end"] ?? "no last day"}), and the paper that was entered has another term. Nothing was written. Look at the paper: if its number was mistyped, enter it again; if it is right, correct the days of that item in the ledger, then close.`,
  }),
  "number-held": ({ data }) => ({
    zh: `台账里的「${data["name"]}」（有效期至 ${data["end"] ?? "长期"}）已经是 ${data["number"]}，${data["apart"] === "name" ? "名称也相同，分不清是哪一件" : "两件不能同号"}，没有写入。先看新的这一份，录错了的重新录入。${data["apart"] === "name" ? "确实共用一个编号的，名称写得分得清（写上线路、域名或位置），再录入。" : "没有录错的，是那一件记错了：其余各项先录入，编号留空；核对并更正那一件以后，再补上编号。"}`,
    en: `"${data["name"]}" of the ledger (valid until ${data["end"] ?? "no end"}) has ${data["number"]} already, ${data["apart"] === "name" ? "and the same name, so nothing tells the two apart" : "and two papers do not share one"}; nothing was written. Look at the new one, and enter it again where it was mistyped. ${data["apart"] === "name" ? "If they do share one number, write names that tell them apart (the line, the host, the place), then enter it." : "If it is right, that item is wrong: enter everything else now and leave the number out; check and correct that item, then enter the number."}`,
  }),
};
