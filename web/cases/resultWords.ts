import { enResultWords } from "../enResultWords.ts";
import { zhResultWords } from "../zhResultWords.ts";

type Words = string | ((...given: never[]) => string) | { readonly [name: string]: Words };

/**
 * Words of a case in which something else than a paper of an authority comes out, an agreement, a certificate: named as
 * the law names it, and with the other side in the authority's place.
 */
export function resultWords<Texts>(texts: Texts, noun: string, language: "zh" | "en"): Texts {
  return changed(texts as Words, (text) => (language === "zh" ? zhResultWords : enResultWords)(text, noun)) as Texts;
}

function changed(words: Words, change: (text: string) => string): Words {
  if (typeof words === "string") return change(words);
  if (typeof words === "function") return (...given: never[]) => change(words(...given));
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, changed(part, change)]));
}
