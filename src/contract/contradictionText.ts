import { creditCodeSentences, licenceNumberSentences } from "./identifierText.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** What a sentence is made of. `meant` is what it should be, of an authority or a copy by its name. */
export type Told = {
  readonly written: string;
  readonly meant: Bilingual;
  readonly why: string | null;
};

type Sentence = (told: Told) => Bilingual;

const nothing: Bilingual = { zh: "不合写法", en: "it is not written as one" };

/** How a document went. */
export const mannerNames: Readonly<Record<string, Bilingual>> = {
  lost: { zh: "遗失", en: "lost" },
  stolen: { zh: "被盗", en: "stolen" },
  damaged: { zh: "损坏", en: "damaged" },
};

/** What does not fit in a declaration, and how to mend it; see `documents/declaration`. */
export const contradictionSentences: Readonly<Record<string, Sentence>> = {
  "company-one-character": ({ written, meant }) => ({
    zh: `企业名称差一个字：写的是「${written}」，台账是「${meant.zh}」。照营业执照改正。`,
    en: `The company name is one character off: "${written}" is written, the ledger has "${meant.en}". Correct it by the business licence.`,
  }),
  "company-differs": ({ written, meant }) => ({
    zh: `企业名称不同：写的是「${written}」，台账是「${meant.zh}」。核对是不是这一家。`,
    en: `Another company name: "${written}" is written, the ledger has "${meant.en}". Check whether it is the same company.`,
  }),
  "company-placeholder": ({ written }) => ({
    zh: `「${written}」是样稿里的占位，换成企业全称。`,
    en: `"${written}" is a placeholder of a template; write the full company name.`,
  }),
  "company-several": ({ written, meant }) => ({
    zh: `写了不止一家企业：「${written}」和「${meant.zh}」。证是谁的就只写谁，几家都丢了证的分开声明。`,
    en: `More than one company is named: "${written}" and "${meant.en}". Name the one whose document it is; where several lost theirs, declare each by itself.`,
  }),
  "uscc-wrong": ({ written, why }) => {
    const { zh, en } = creditCodeSentences[why ?? ""] ?? nothing;
    return {
      zh: `信用代码 ${written} 不对：${zh}。照营业执照改正。`,
      en: `The credit code ${written} is wrong: ${en}. Correct it by the business licence.`,
    };
  },
  "uscc-several": ({ written, meant }) => ({
    zh: `同一家企业写了两个信用代码：${meant.zh} 和 ${written}。留下营业执照上的那一个。`,
    en: `Two credit codes for one company: ${meant.en} and ${written}. Keep the one of the business licence.`,
  }),
  "uscc-differs": ({ written, meant }) => ({
    zh: `信用代码不同：写的是 ${written}，台账是 ${meant.zh}。照营业执照改正。`,
    en: `Another credit code: ${written} is written, the ledger has ${meant.en}. Correct it by the business licence.`,
  }),
  "gap-left": ({ written }) => ({
    zh: `「${written}」还没有填：照证件填上，或者删去这一项，再交报社。`,
    en: `"${written}" is not filled in: write what the document has, or take it out, before it is printed.`,
  }),
  "loss-denied": ({ written }) => ({
    zh: `写着「${written}」：证没有丢或者已经找到的，不能这样声明。真的丢了的，写「不慎遗失」；没有丢的，不用登报，也不用补办。`,
    en: `It says "${written}": what is not lost, or was found, is not declared so. If it is lost, write 不慎遗失; if it is not, nothing is printed and nothing replaced.`,
  }),
  "loss-unsaid": ({ written }) => ({
    zh: `没有写证是怎么没有的，只写了「${written}」。写明遗失、丢失、被盗或者损毁，例如「不慎遗失」；转让、停用的不是遗失，不能这样声明。`,
    en: `It does not say how the document was lost, only "${written}". Write 遗失, 丢失, 被盗 or 损毁, such as 不慎遗失; what was handed over or is not used any more is not lost.`,
  }),
  "document-colloquial": ({ written }) => ({
    zh: `「${written}」是俗称，证上不这样印，ICP 也指备案。照封面写全名，例如「增值电信业务经营许可证」。`,
    en: `"${written}" is what people call it; no licence prints it, and ICP is said of a filing as well. Write the full name that it prints, such as 增值电信业务经营许可证.`,
  }),
  "document-of-number": ({ written, meant, why }) => ({
    zh: `证件名称和编号对不上：写的是「${written}」，编号 ${why ?? ""} 是「${meant.zh}」的。照封面核对是哪一个写错。`,
    en: `Name and number do not fit: "${written}" is written, ${why ?? ""} is the number of a ${meant.en}. Check by the cover which of them is wrong.`,
  }),
  "document-differs": ({ written, meant }) => ({
    zh: `写的证件是「${written}」，丢的是「${meant.zh}」。登成别的证件，作废不了这张证；照封面写全名，已经登出的重新登。`,
    en: `The document is "${written}", and the one that is lost is the ${meant.en}. A statement on another document does not void this one: write the full name on its cover, and have it printed again where it was printed so.`,
  }),
  "document-vague": ({ written }) => ({
    zh: `只写了「${written}」，看不出是哪种证件。照封面写全名，例如「增值电信业务经营许可证」。`,
    en: `"${written}" alone does not say which document. Write the full name that it prints, such as 增值电信业务经营许可证.`,
  }),
  "copy-open": ({ written }) => ({
    zh: `「${written}」没有说定是正本还是副本。选一个，两个都丢了就写「正副本」。`,
    en: `"${written}" leaves open which copy it is. Choose one; if both were lost write 正副本.`,
  }),
  "copy-differs": ({ written, meant }) => ({
    zh: `正副本不同：写的是「${written}」，要声明的是「${meant.zh}」。`,
    en: `Another copy: "${written}" is written, ${meant.en} is to be declared.`,
  }),
  "manner-differs": ({ written, meant }) => ({
    zh: `写的是「${written}」，办件里答的是${mannerNames[meant.zh]?.zh ?? meant.zh}：损毁的证还在，遗失的不在。照实改声明，或者改「问题」里的回答。`,
    en: `It says "${written}", and the case says that it was ${mannerNames[meant.en]?.en ?? meant.en}: what is damaged is there still, what is lost is not. Correct the statement, or the answer of the case.`,
  }),
  "number-wrong": ({ written, why }) => {
    const { zh, en } = licenceNumberSentences[why ?? ""] ?? nothing;
    return {
      zh: `许可证编号 ${written} 不对：${zh}。照证件或许可系统里的记录改正。`,
      en: `The licence number ${written} is wrong: ${en}. Correct it by the licence or the record of the licence system.`,
    };
  },
  "number-differs": ({ written, meant }) => ({
    zh: `许可证编号不同：写的是 ${written}，台账是 ${meant.zh}。登错编号的声明作废不了这张证，改正后再登。`,
    en: `Another licence number: ${written} is written, the ledger has ${meant.en}. A declaration with the wrong number does not void this licence; correct it before printing.`,
  }),
  "number-not-lost": ({ written, meant }) => ({
    zh: `还写了编号 ${written}，它不是要声明作废的那一张（${meant.zh}）。没有丢的证写进声明会一起作废，删去它；那一张也丢了的，先为它开一个补办的办件。`,
    en: `${written} stands there too, and is not the licence that is declared void (${meant.en}). A licence that is not lost would be void with it: take it out, or open a case for it first if it is lost as well.`,
  }),
  "authority-of-number": ({ written, meant, why }) => ({
    zh: `发证机关和编号对不上：写的是「${written}」，编号 ${why ?? ""} 由${meant.zh}核发。核对是哪一个写错。`,
    en: `Authority and number do not fit: "${written}" is written, ${why ?? ""} is issued by ${meant.en}. Check which of them is wrong.`,
  }),
  "authority-unknown": ({ written }) => ({
    zh: `「${written}」不是电信业务经营许可证的发证机关，或者没有写全。写工业和信息化部，或某省通信管理局的全称。`,
    en: `"${written}" does not issue telecom licences, or is not written in full. Write the ministry or the administration of the province.`,
  }),
  "authority-differs": ({ written, meant }) => ({
    zh: `发证机关不同：写的是「${written}」，按台账里的编号应为「${meant.zh}」。`,
    en: `Another authority: "${written}" is written; by the number in the ledger it is ${meant.en}.`,
  }),
  "day-impossible": ({ written }) => ({
    zh: `没有「${written}」这一天。照证件改正。`,
    en: `There is no day ${written}. Correct it by the document.`,
  }),
  "day-before-number": ({ written, meant }) => ({
    zh: `核发日期 ${written} 早于编号里的年份 ${meant.zh}。核对日期和编号。`,
    en: `The day of issue ${written} is before the year ${meant.en} of the number. Check both.`,
  }),
  "day-future": ({ written, meant }) => ({
    zh: `核发日期 ${written} 还没有到（今天是 ${meant.zh}）。照证件改正。`,
    en: `The day of issue ${written} has not come yet (today is ${meant.en}). Correct it by the document.`,
  }),
  "loss-future": ({ written, meant }) => ({
    zh: `遗失日期 ${written} 还没有到（今天是 ${meant.zh}）。写实际发现遗失的那一天。`,
    en: `The day of the loss ${written} has not come yet (today is ${meant.en}). Write the day on which it was noticed.`,
  }),
  "loss-before-issue": ({ written, meant }) => ({
    zh: `写的是 ${meant.zh} 遗失，核发日期却是 ${written}，丢在发证之前。核对这两天。`,
    en: `It says that the document was lost on ${meant.en} and issued on ${written}: lost before it was issued. Check both days.`,
  }),
  "traditional-characters": ({ written, meant }) => ({
    zh: `「${written}」是繁体字，登在内地报纸上的声明用规范汉字，写成「${meant.zh}」。`,
    en: `"${written}" is in traditional characters; a statement in a mainland newspaper is in simplified ones: "${meant.en}".`,
  }),
  "day-differs": ({ written, meant }) => ({
    zh: `核发日期 ${written} 和记着的发证日期 ${meant.zh} 不同。照证件核对。`,
    en: `The day of issue ${written} is not the one that is on record, ${meant.en}. Check it by the document.`,
  }),
  "day-not-first-day": ({ written, meant }) => ({
    zh: `核发日期 ${written} 和台账里这一期的起始日 ${meant.zh} 不同。照证件核对。`,
    en: `The day of issue ${written} is not the first day of the term in the ledger, ${meant.en}. Check it by the document.`,
  }),
  "valid-from-differs": ({ written, meant }) => ({
    zh: `有效期的起始日 ${written} 和台账里的 ${meant.zh} 不同。照证件核对，台账错了先改台账。`,
    en: `The validity begins on ${written} in the text and on ${meant.en} in the ledger. Check it by the document, and correct the ledger if that is wrong.`,
  }),
  "valid-until-differs": ({ written, meant }) => ({
    zh: `有效期至 ${written}，和台账里的 ${meant.zh} 不同。照证件核对，台账错了先改台账。`,
    en: `Valid until ${written} in the text and until ${meant.en} in the ledger. Check it by the document, and correct the ledger if that is wrong.`,
  }),
};

export const copyNames: Readonly<Record<string, Bilingual>> = {
  original: { zh: "正本", en: "the original" },
  duplicate: { zh: "副本", en: "the duplicate" },
  both: { zh: "正副本", en: "both copies" },
  annex: { zh: "附页", en: "an annex" },
  either: { zh: "正本或副本", en: "one or the other" },
};
