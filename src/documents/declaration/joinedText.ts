import { traced } from "#law/identifiers/tracedText.ts";
import type { TracedText } from "#law/identifiers/tracedText.ts";
import type { Place } from "./declaration.ts";
import { signs } from "./signsText.ts";

const latin = /[0-9A-Z]/;
/** Stands where nothing more is to be read. */
export const filler = "\u0000";

/**
 * A declaration as it is read: full-width forms, lower case and blanks are gone, but for one space between two Latin
 * letters or digits, which parts numbers or lies within one. Gaps are made unreadable. Each place is traced.
 */
export function joinedText(original: string): TracedText & { readonly gaps: readonly Place[] } {
  const { text, at } = traced(original);
  const kept: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const isBlank = sign === " " || sign === "\n";
    if (isBlank && !(latin.test(text.charAt(index - 1)) && latin.test(text.charAt(index + 1)))) continue;
    kept.push(isBlank || sign === filler ? " " : sign);
    places.push(at[index] ?? 0);
  }
  const joined = kept.join("");
  const gaps = [...joined.matchAll(signs.gapLeft)].map(({ 0: gap, index }) => ({
    from: index,
    to: index + gap.length,
  }));
  const read = joined.replaceAll(signs.gap, (written) => filler.repeat(written.length));
  return { text: read, original, at: places, gaps };
}

/** The text with some stretches made unreadable, so that what was read once is not read again. */
export function masked(text: string, places: readonly { readonly from: number; readonly to: number }[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { from, to } of places.toSorted((one, other) => one.from - other.from)) {
    if (from < done) continue;
    parts.push(text.slice(done, from), filler.repeat(to - from));
    done = to;
  }
  return [...parts, text.slice(done)].join("");
}
