/** What is written in several ways, each with the one by which it is compared; in this order. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/(?:中华人民共和国)?工业和信息化部/g, "工信部"],
  [/(?:省|市|(?:壮族|回族|维吾尔)?自治区)?(?:通信管理局|通管局|管局)/g, "管局"],
  // 20 个工作日, 90 个自然日 and 90 日 are what 20 工作日 and 90 天 are.
  [/(\d)\s*个?\s*工作[日天]/g, "$1工作日"],
  [/(\d)\s*个?\s*(?:自然)?[日天]/g, "$1天"],
  [/(\d)\s*个\s*月/g, "$1个月"],
  [/(\d)\s*(年|条|号|项|款|元|万)/g, "$1$2"],
];

const digits = new Map([..."零一二三四五六七八九"].map((sign, value) => [sign, value]));
digits.set("〇", 0).set("两", 2);
const units = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/**
 * Text as it is compared: without case, width and quotes, numbers in digits, days and authorities by one name. What is
 * asked and what is searched are folded alike, so that only what both mean is told apart.
 */
export function foldedText(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[《》〈〉「」“”"]/gu, "")
    .replaceAll(/[零〇一二两三四五六七八九十百千]+/gu, (numeral) => inDigits(numeral) ?? numeral)
    .trim();
  return sameWords.reduce((folded, [words, one]) => folded.replaceAll(words, one), plain);
}

/** 四十二 is 42, 一百二十 is 120, 二〇二六 is 2026; null for what is no number, such as 百 by itself. */
function inDigits(numeral: string): string | null {
  const signs = [...numeral];
  if (!signs.some((sign) => units.has(sign))) return signs.map((sign) => String(digits.get(sign))).join("");
  let [sum, digit, least]: [number, number | null, number] = [0, null, Number.POSITIVE_INFINITY];
  for (const sign of signs) {
    const unit = units.get(sign);
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(sign) ?? null;
      continue;
    }
    // Ten may stand without a one before it; a hundred and a thousand may not, and units go down.
    if (unit >= least || (digit === null && unit !== 10)) return null;
    sum += (digit === null || digit === 0 ? 1 : digit) * unit;
    [digit, least] = [null, unit];
  }
  return String(sum + (digit ?? 0));
}
