import type { Issuers } from "./issuers.ts";
import type { PrintedNumber } from "./licenceGrammar.ts";

/** What stands before a number in prose. */
export type BeforeNumber =
  /** Its prefix, or nothing that belongs to it. */
  | { readonly kind: "as-printed" }
  /** The letter that looks like its prefix ends a word: 更新B2-20180452. */
  | { readonly kind: "word" }
  /** Something stands in the place of the letter that no licence prints there: 蜀, 湖北. */
  | { readonly kind: "stranger"; readonly written: string };

const asPrinted: BeforeNumber = { kind: "as-printed" };

/** Words and towns that end in the letter of a province and mean another thing. */
const wordsBefore =
  /(?:[更最全重换创翻阜]新|[收馆珍典]藏|[南西济咸海安普遂江长绥兴]宁|[知年]青|[东南]京|[银铜汉伊合]川|[安昌]吉|江津)$/;
/** One character between two marks that is a word, not the letter of a province. */
const oneCharacterWords =
  "和与及或并含即为是持有凭按据由以至从自向将对的之其该此另原旧前后共等第号证书码照见附如若领换补发办";
const longestName = 8;
/** What may stand before the letter of a province: a mark, or the end of a label. */
const endOfLabel = /^(?:\P{Script=Han}|[证号书码为是及和与])$/u;
const endOfClause = /^[^\p{Script=Han}\p{L}\p{N}]$/u;
const han = /^\p{Script=Han}$/u;

/** Tells the letter of a province from the end of a word, and from what licences do not print. */
export function beforeNumber(cleaned: string, number: PrintedNumber, issuers: Issuers): BeforeNumber {
  const { prefix, from } = number;
  const end = prefix === null ? from : from + prefix.length;
  const name = nameBefore(cleaned, end, issuers);
  if (name !== null) return issuers.letterOfName.get(name) === prefix ? asPrinted : { kind: "stranger", written: name };
  if (prefix !== null) {
    const isWord = prefix.length === 1 && wordsBefore.test(cleaned.slice(Math.max(0, end - 2), end));
    return isWord && !number.isOldForm ? { kind: "word" } : asPrinted;
  }
  const last = cleaned[end - 1] ?? "";
  if (!han.test(last)) return asPrinted;
  const before = cleaned[end - 2] ?? "";
  const isLetter = issuers.letters.includes(last) && (before === "" || endOfLabel.test(before));
  const isAlone = (before === "" || endOfClause.test(before)) && !oneCharacterWords.includes(last);
  return isLetter || isAlone ? { kind: "stranger", written: last } : asPrinted;
}

/** The longest written name of a province that ends here. */
function nameBefore(cleaned: string, end: number, { letterOfName }: Issuers): string | null {
  for (let length = longestName; length > 1; length -= 1) {
    const name = cleaned.slice(Math.max(0, end - length), end);
    if (letterOfName.has(name)) return name;
  }
  return null;
}
