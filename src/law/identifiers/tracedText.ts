import type { Cleaning } from "./licenceSigns.ts";

/** A cleaned text that knows where each of its UTF-16 units stood in the text it came from. */
export type TracedText = {
  readonly text: string;
  readonly original: string;
  readonly at: readonly number[];
};

/** Dashes and spaces apart, a superscript or a number in a circle is a mark of the text, not a digit. */
const markNumber = /\p{No}/u;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const blank = /^\s+$/;
const lineBreak = /[\n\v\f\r\u2028\u2029]/;

/**
 * Full-width forms and lower case are gone, invisible characters too; a run of blanks is one space, or one line break.
 * It goes sign by sign, so that each place is certain.
 */
export function traced(original: string): TracedText {
  const signs: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    const sign = cleanSign(code);
    const last = signs.at(-1);
    if (blank.test(sign)) {
      const space = lineBreak.test(sign) ? "\n" : " ";
      if (last !== " " && last !== "\n") {
        signs.push(space);
        at.push(index);
      } else if (space === "\n") signs[signs.length - 1] = "\n";
    } else if (sign !== "") {
      for (let unit = 0; unit < sign.length; unit += 1) at.push(index);
      signs.push(sign);
    }
    index += code > 0xff_ff ? 2 : 1;
  }
  return { text: signs.join(""), original, at };
}

function cleanSign(code: number): string {
  const sign = String.fromCodePoint(code);
  if (code < 0x80) return sign.toUpperCase();
  if (code >= 0x4e_00 && code <= 0x9f_ff) return sign;
  if (invisible.test(sign)) return "";
  return markNumber.test(sign) ? sign : sign.normalize("NFKC").toUpperCase();
}

/** The text with a cleaning made throughout. What is put in stands where the first sign of what it replaces stood. */
export function cleaned(from: TracedText, { find, put }: Cleaning): TracedText {
  const parts: string[] = [];
  const at: number[] = [];
  let done = 0;
  const keep = (start: number, end: number) => {
    parts.push(from.text.slice(start, end));
    for (let unit = start; unit < end; unit += 1) at.push(from.at[unit] ?? 0);
  };
  for (const match of from.text.matchAll(find)) {
    keep(done, match.index);
    done = match.index + match[0].length;
    const group = match[1] ?? "";
    const inner = match.index + match[0].indexOf(group);
    if (put === "$1") {
      keep(inner, inner + group.length);
      at[at.length - group.length] = from.at[match.index] ?? 0;
    } else if (put !== "") {
      parts.push(put);
      at.push(from.at[match.index] ?? 0);
    }
  }
  if (done === 0) return from;
  keep(done, from.text.length);
  return { text: parts.join(""), original: from.original, at };
}

/** Where a stretch of the cleaned text stands in the original, in UTF-16 units; `to` is the place after it. */
export function placeOf(
  { original, at }: TracedText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const last = at[to - 1] ?? 0;
  return { from: at[from] ?? 0, to: last + ((original.codePointAt(last) ?? 0) > 0xff_ff ? 2 : 1) };
}
