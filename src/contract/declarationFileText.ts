type Bilingual = { readonly zh: string; readonly en: string };

/** Why a file has no declaration to read, and the next step; `other-type` is anything else than the three sorts. */
export const declarationFileSentences: Readonly<Record<string, Bilingual>> = {
  "no-text": {
    zh: "这份 PDF 里没有文字，多半是扫描件；本软件不识别图片里的字（没有 OCR）。请对着它把声明打出来，或从原稿粘贴进来。",
    en: "There is no text in this PDF; it is probably a scan, and characters in pictures are not recognised here (no OCR). Type the declaration in from it, or paste it from its draft.",
  },
  encrypted: {
    zh: "这份 PDF 有密码，读不了。请存一份不带密码的再读，或者把文字粘贴进来。",
    en: "This PDF wants a password and cannot be read. Keep a copy without one and read that, or paste the text.",
  },
  damaged: {
    zh: "这份 PDF 读不出来，可能已损坏。请重新取得文件再读，或者把文字粘贴进来。",
    en: "This PDF cannot be read; it may be damaged. Get it anew and read that, or paste the text.",
  },
  "too-large": {
    zh: "这份 PDF 太大，没有读。请只取有声明的那一页存成文件再读，或者把文字粘贴进来。",
    en: "This PDF is too large and was not read. Keep the page with the declaration alone and read that, or paste the text.",
  },
  "too-long": {
    zh: "读这份 PDF 用时太长，已停下。请只取有声明的那一页存成文件再读，或者把文字粘贴进来。",
    en: "Reading this PDF took too long and was given up. Keep the page with the declaration alone and read that, or paste the text.",
  },
  busy: {
    zh: "现在有好几个文件在读，这一份没有读。请稍等再试，或者把文字粘贴进来。",
    en: "Several files are being read, and this one was not. Try again in a moment, or paste the text.",
  },
  "other-type": {
    zh: "这个文件里没有读得出的文字。请给 .txt、.docx 或有文字的 PDF；图片请把文字打出来或粘贴进来。",
    en: "There is no text in this file that can be read. Give a .txt, a .docx or a PDF with text; of a picture type or paste the text.",
  },
};
