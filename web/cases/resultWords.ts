import { enResultWords } from "../enResultWords.ts";
import { zhResultWords } from "../zhResultWords.ts";

type Words = string | ((...given: never[]) => string) | { readonly [name: string]: Words };

/**
 * Words of a case in which something else than a licence comes out, an agreement, a certificate, a filing: named as the law
 * names it, and with the other side in the authority's place where it is brought to none.
 */
export function resultWords<Texts>(
  texts: Texts,
  { noun, hasOtherSide }: { readonly noun: string | null; readonly hasOtherSide: boolean },
  language: "zh" | "en",
): Texts {
  const words = language === "zh" ? zhResultWords : enResultWords;
  return changed(texts as Words, (text) => words(text, noun, hasOtherSide)) as Texts;
}

function changed(words: Words, change: (text: string) => string): Words {
  if (typeof words === "string") return change(words);
  if (typeof words === "function") return (...given: never[]) => change(words(...given));
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, changed(part, change)]));
}
