import { anyOf, oneOf, spaced } from "./identifierWords.ts";
import type { Issuers } from "./issuers.ts";
import { cleanBrackets, cleanHyphens } from "./licenceSigns.ts";
import type { Cleaning } from "./licenceSigns.ts";
import { wordPatterns } from "./licenceWords.ts";
import type { LicenceWords } from "./licenceWords.ts";

const hyphenSpaces: Cleaning = { find: /(?<=[A-Z]\d) ?-[ \n]?(?=\d)/g, put: "-" };
const withinDigits: Cleaning = { find: /(?<=[A-Z]\d[- ]?\d{4})(?: ?- ?| )(?=\d{4}(?!\d))/g, put: "-" };

/** In prose a comma joins two classes only where both are classes of licences. */
function classSeparators(oneClass: string): Cleaning {
  const next = String.raw`(?=${oneClass}(?!\d))`;
  const find = String.raw`(?<=${oneClass}) ?[、·.] ?${next}|(?<=${oneClass})[。,/&+]${next}`;
  return { find: new RegExp(find, "g"), put: "." };
}

/**
 * For prose: spaces part words and numbers here, so that one is taken out only where it stands within a number, after
 * the letter of a province that stands alone for instance.
 */
export function textCleanings(words: LicenceWords, { letters }: Issuers): readonly Cleaning[] {
  const { oneClass, foreign, heads } = wordPatterns(words);
  const letter = oneOf(letters);
  const alone = String.raw`(?:(?<!\p{Script=Han})|(?<=[证号书码]))${letter}`;
  const label = anyOf(words.oldLabels, spaced);
  const rest = anyOf(words.oldLabels.map((word) => word.replace(/^[A-Z]+/, "")));
  const spaces = [
    String.raw`(?<=${alone}|${foreign}) (?=[A-Z]\d(?:[ .-]|\d{4}))`,
    String.raw`(?<=${oneClass}) (?=\d{4}-?\d{4}(?!\d))`,
    String.raw`(?<=\d{4}) (?=号)`,
    String.raw`(?<=${letter}) (?=${heads})`,
    String.raw`(?<=${heads}) (?=${rest})`,
    String.raw`(?<=${label} ?号? ?:? ?第?) (?=[号:第\d])`,
    String.raw`(?<=${label} ?号? ?:? ?第? ?\d{6}) (?=号)`,
  ];
  return [
    ...cleanHyphens,
    cleanBrackets(words),
    classSeparators(oneClass),
    hyphenSpaces,
    withinDigits,
    { find: new RegExp(spaces.join("|"), "gu"), put: "" },
  ];
}
