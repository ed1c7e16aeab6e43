import type { Issuers } from "./issuers.ts";
import { cleanBrackets, cleanHyphens } from "./licenceSigns.ts";
import type { Cleaning } from "./licenceSigns.ts";

/** In prose a comma joins two classes only where both are classes of licences. */
const classSeparators: Cleaning = {
  find: /(?<=[AB][12]) ?[、·.] ?(?=[AB][12](?!\d))|(?<=[AB][12])[。,/&+](?=[AB][12](?!\d))/g,
  put: ".",
};
const hyphenSpaces: Cleaning = { find: /(?<=[A-Z]\d) ?-[ \n]?(?=\d)/g, put: "-" };
const withinDigits: Cleaning = { find: /(?<=[A-Z]\d[- ]?\d{4})(?: ?- ?| )(?=\d{4}(?!\d))/g, put: "-" };

/**
 * For prose: spaces part words and numbers here, so that one is taken out only where it stands within a number, after
 * the letter of a province that stands alone for instance.
 */
export function textCleanings({ letters }: Issuers): readonly Cleaning[] {
  const alone = String.raw`(?:(?<!\p{Script=Han})|(?<=[证号书码]))[${letters}]`;
  const spaces = [
    String.raw`(?<=${alone}|合字) (?=[A-Z]\d(?:[ .-]|\d{4}))`,
    String.raw`(?<=[AB][12]) (?=\d{4}-?\d{4}(?!\d))`,
    String.raw`(?<=\d{4}) (?=号)`,
    String.raw`(?<=[${letters}]) (?=ICP)`,
    String.raw`(?<=ICP) (?=证)`,
    String.raw`(?<=ICP ?证 ?号? ?:? ?第?) (?=[号:第\d])`,
    String.raw`(?<=ICP ?证 ?号? ?:? ?第? ?\d{6}) (?=号)`,
  ];
  return [
    ...cleanHyphens,
    cleanBrackets,
    classSeparators,
    hyphenSpaces,
    withinDigits,
    { find: new RegExp(spaces.join("|"), "gu"), put: "" },
  ];
}
