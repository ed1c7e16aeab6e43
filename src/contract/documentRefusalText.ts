import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };

const unfit: Readonly<Record<string, Bilingual>> = {
  "no-docx": { zh: "不是 .docx 文件", en: "it is no .docx file" },
  damaged: { zh: "文件损坏，打不开", en: "it is damaged and cannot be opened" },
  "too-large": { zh: "文件太大（最大 8 MiB）", en: "it is too large (8 MiB at most)" },
  encrypted: { zh: "文件有密码", en: "it is encrypted" },
  macros: { zh: "含有宏或嵌入的程序", en: "it holds macros or embedded programs" },
  "reaches-out": { zh: "引用了外部文件", en: "it draws on files elsewhere" },
  "placeholder-unknown": { zh: "有不认识的占位符", en: "it has placeholders that nobody knows" },
  "placeholder-broken": {
    zh: "占位符不完整或列表没有配对（要用半角的 { }）",
    en: "a placeholder or a list is not closed, stands where it cannot, or has full-width braces",
  },
  empty: { zh: "没有任何占位符", en: "it has no placeholder" },
};

const look = {
  zh: "请检查模板；换回内置模板可以先用。",
  en: "Look at the template; the built-in one can be used meanwhile.",
};
const again = {
  zh: "请下载 .docx 自己打印，并把这句话告诉维护本软件的人。",
  en: "Take the .docx and print that, and tell whoever looks after this program what is said here.",
};

const unsound: Readonly<Record<string, Bilingual & { readonly next: Bilingual }>> = {
  unreadable: { zh: "打不开", en: "it cannot be opened", next: look },
  "placeholder-left": { zh: "留有没有填的占位符", en: "a placeholder is left in it", next: look },
  "value-lost": { zh: "有填入的内容不见了", en: "a value is not there", next: look },
  "glyph-missing": { zh: "有字印成了空框", en: "characters are printed as empty boxes", next: again },
  "text-lost": { zh: "PDF 里的字与文书对不上", en: "the PDF does not say what the document says", next: again },
};

function of({ data }: Refusal, name: string): string {
  return String(data[name] ?? "");
}

/** Why a document or a template is refused. */
export const documentSentences: Readonly<Record<string, (refusal: Refusal) => Bilingual>> = {
  "document-unknown": (refusal) => ({
    zh: `没有编号为「${of(refusal, "document")}」的文书。可用的有：${of(refusal, "known")}。`,
    en: `No document has the id "${of(refusal, "document")}". There are: ${of(refusal, "knownEn")}.`,
  }),
  "document-about-nothing": () => ({
    zh: "没有说为谁生成。请给出条目（item）或办件（case），还没有条目的给出企业（company）。",
    en: "Nobody said what it is about. Give an item or a case, or a company where there is no item yet.",
  }),
  "document-other-kind": ({ data }) => ({
    zh: `「${data["zh"]}」只用于：${data["kinds"]}。请换一份文书，或换一个条目。`,
    en: `"${data["en"]}" is written for other kinds of items (${data["kindsEn"]}). Choose another document or another item.`,
  }),
  "document-not-of-case": ({ data }) => ({
    zh: `办件「${data["courseZh"]}」不要「${data["zh"]}」，没有生成。请核对办件的回答。这个办件可以生成：${data["known"]}。确实另要一份的，不带办件，按条目或企业生成。`,
    en: `The case "${data["courseEn"]}" does not ask for "${data["en"]}", so it was not made. Check the answers of the case. It can have: ${data["knownEn"]}. Where one is wanted all the same, make it for the item or the company, without the case.`,
  }),
  "case-other-proceeding": ({ data }) => ({
    zh: `办件是「${data["zh"]}」，不是「${data["askedZh"]}」。请去掉办理事项（proceeding）；要写别的事项的，不带办件，按条目或企业生成。`,
    en: `The case is "${data["en"]}" and not "${data["askedEn"]}". Leave the proceeding out; for another one make the document for the item or the company, without the case.`,
  }),
  "document-field-unknown": (refusal) => ({
    zh: `没有叫「${of(refusal, "field")}」的字段，或写法不对。字段见 docs/guides/documents.md，或 zhaozhang document list --fields。`,
    en: `There is no field "${of(refusal, "field")}", or its value does not fit it. The fields stand in docs/guides/documents.md and in zhaozhang document list --fields.`,
  }),
  "template-missing": (refusal) => ({
    zh: `没有「${of(refusal, "document")}」的模板文件 ${of(refusal, "file")}。请上传自己的模板。`,
    en: `The template ${of(refusal, "file")} of "${of(refusal, "document")}" is not there. Upload one of your own.`,
  }),
  "template-refused": (refusal) => {
    const why = unfit[of(refusal, "why")] ?? { zh: of(refusal, "why"), en: of(refusal, "why") };
    const names = of(refusal, "names");
    return {
      zh: `这个模板不能用：${why.zh}${names === "" ? "" : `（${names}）`}。请改正后再上传；可用的字段见 docs/guides/documents.md。`,
      en: `The template cannot be used: ${why.en}${names === "" ? "" : ` (${names})`}. Correct it and upload it again; the fields stand in docs/guides/documents.md.`,
    };
  },
  "template-not-own": (refusal) => ({
    zh: `「${of(refusal, "document")}」现在用的就是内置模板，没有可恢复的。`,
    en: `"${of(refusal, "document")}" uses the built-in template already; there is nothing to take away.`,
  }),
  "document-unsound": (refusal) => {
    const why = unsound[of(refusal, "why")] ?? { zh: of(refusal, "why"), en: of(refusal, "why"), next: look };
    const names = of(refusal, "names");
    return {
      zh: `文书写出后没有通过检查：${why.zh}${names === "" ? "" : `（${names}）`}，没有给出。${why.next.zh}`,
      en: `The document did not stand its check after it was written: ${why.en}${names === "" ? "" : ` (${names})`}. It is not given out. ${why.next.en}`,
    };
  },
  "document-unprintable": (refusal) => ({
    zh: `PDF 的字体没有这些字：${of(refusal, "characters")}。请改字，或下载 .docx 用自己的字体打印。`,
    en: `The font of the PDF lacks these characters: ${of(refusal, "characters")}. Change them, or take the .docx and print it with a font of your own.`,
  }),
  "nothing-to-make": () => ({
    zh: "没有符合的条目，没有生成。请核对文书适用的类别、企业和条目编号。",
    en: "No item fits, so nothing was made. Check the kinds that the document is for, the company and the ids.",
  }),
};
