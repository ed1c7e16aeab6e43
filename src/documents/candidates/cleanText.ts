/** Radicals and compatibility forms that text layers write in place of the characters that they look like. */
const lookalikes = /[\u2E80-\u2FDF\uF900-\uFAFF]/gu;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const unseen = /[^\P{Cc}\t\n]|\p{Cf}|\p{Cs}/gu;
const blanks = /[^\S\t\n]/gu;
/** Letters and digits set one by one: `2 0 2 6`, `B 2 - 2 0 2 0`. */
const setApart = /(?<![\p{Nd}A-Za-z-])[\p{Nd}A-Za-zＡ-Ｚ](?: [\p{Nd}A-Za-zＡ-Ｚ.－-]){3,}(?![\p{Nd}A-Za-z])/gu;

/** A text as it is read and shown: one line break, one sort of blank, nothing unseen, and no number set letter by letter. */
export function cleanText(text: string): string {
  return text
    .replaceAll(lookalikes, (sign) => sign.normalize("NFKC"))
    .replaceAll(lineBreaks, "\n")
    .replaceAll(unseen, "")
    .replaceAll(blanks, " ")
    .replaceAll(setApart, (run) => run.replaceAll(" ", ""));
}

/** Full-width signs of ASCII as ASCII; every place stays where it is. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0));
}

const beside = /(?<=[\p{Script=Han}（）《》、，。；：])\s+|\s+(?=[\p{Script=Han}（）《》、，。；：])/gu;

/** A value without the blanks that its layout put into it: those beside Chinese signs go, others are one space. */
export function valueText(written: string): string {
  return written.replaceAll(beside, "").replaceAll(/\s+/gu, " ").trim();
}
