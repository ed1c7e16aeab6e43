import type { NoTextReason } from "./resultFiles.ts";

/** Why a file has no text to read, and what to do. Characters in pictures are not recognised here. */
export const noTextSentences: Readonly<Record<NoTextReason, { readonly zh: string; readonly en: string }>> = {
  picture: {
    zh: "这是图片，没有可读的文字；本软件不识别图片里的字（没有 OCR）。请对着图片逐项录入。",
    en: "This is a picture and has no text to read; characters in pictures are not recognised here (no OCR). Type the fields in from it.",
  },
  "no-text": {
    zh: "这个文件里没有文字，多半是扫描件；本软件不识别图片里的字（没有 OCR）。请对着它逐项录入。",
    en: "There is no text in this file; it is probably a scan, and characters in pictures are not recognised here (no OCR). Type the fields in from it.",
  },
  encrypted: {
    zh: "这个文件有密码，读不了。请存一份不带密码的再读，或者逐项录入。",
    en: "This file wants a password and cannot be read. Keep a copy without one and read that, or type the fields in.",
  },
  damaged: {
    zh: "这个文件读不出来，可能已损坏。请重新取得文件再读，或者逐项录入。",
    en: "This file cannot be read; it may be damaged. Get it anew and read that, or type the fields in.",
  },
  "too-large": {
    zh: "这个文件太大，没有读。请只取有证的几页存成文件再读，或者逐项录入。",
    en: "This file is too large and was not read. Keep the pages of the paper alone and read those, or type the fields in.",
  },
  "too-long": {
    zh: "读这个文件用时太长，已停下。请只取有证的几页存成文件再读，或者逐项录入。",
    en: "Reading this file took too long and was given up. Keep the pages of the paper alone and read those, or type the fields in.",
  },
  busy: {
    zh: "现在有好几个文件在读，这一个没有读。请稍等再试，或者逐项录入。",
    en: "Several files are being read, and this one was not. Try again in a moment, or type the fields in.",
  },
  "other-type": {
    zh: "只从 PDF、.docx 和 .txt 里读文字，这个文件不是。请换成其中一种再读，或者逐项录入。",
    en: "Text is read from PDF, .docx and .txt alone, and this file is none of them. Give one of these, or type the fields in.",
  },
};
