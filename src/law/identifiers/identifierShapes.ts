import type { IdentifierId } from "../identifier.ts";
import type { Bilingual } from "../law.ts";
import { wordShapeText } from "./wordShapeText.ts";

/** How a word of a vocabulary is written, and the same in a sentence. */
type WordShape = { readonly is: RegExp; readonly says: Bilingual };

/** What the file of an identifier has to describe: all that its reader tells, and all that it is built from. */
export type IdentifierShape = {
  readonly parts: readonly string[];
  readonly forms: readonly string[];
  readonly vocabulary: Readonly<Record<string, WordShape>>;
};

const printedClass: WordShape = { is: /^[A-Z]\d$/, says: wordShapeText.printedClass };
const mark: WordShape = { is: /^[A-Z]*\p{Script=Han}+$/u, says: wordShapeText.mark };

export const identifierShapes: Readonly<Record<IdentifierId, IdentifierShape>> = {
  "telecom-licence": {
    parts: ["prefix", "classes", "year", "serial", "site"],
    forms: ["national", "provincial", "foreign-invested", "old-beijing", "old-elsewhere"],
    vocabulary: {
      classes: printedClass,
      "foreign-investment": { is: /^\p{Script=Han}{2,}$/u, says: wordShapeText.foreignInvestment },
      "other-letters": { is: /^\p{Script=Han}$/u, says: wordShapeText.letter },
      "old-label": { is: /^[A-Z]+\p{Script=Han}$/u, says: wordShapeText.oldLabel },
      "old-century": { is: /^\d\d$/, says: wordShapeText.century },
      "old-letters": { is: /^\p{Script=Han}$/u, says: wordShapeText.letter },
      "first-year": { is: /^\d{4}$/, says: wordShapeText.year },
      "address-marks": { is: /^\p{Script=Han}+$/u, says: wordShapeText.chinese },
    },
  },
  "registrar-licence": {
    parts: ["prefix", "class", "year", "serial"],
    forms: [],
    vocabulary: { classes: printedClass },
  },
  "icp-filing": { parts: ["letter", "number", "site"], forms: [], vocabulary: { mark } },
  "police-filing": { parts: ["letter", "mark", "number"], forms: [], vocabulary: { mark } },
  "credit-code": {
    parts: ["body", "check-digit"],
    forms: [],
    vocabulary: { digits: { is: /^(?!.*(.).*\1)[0-9A-Z]{31}$/, says: wordShapeText.digits } },
  },
  "domain-name": { parts: ["wildcard", "name", "ending"], forms: [], vocabulary: {} },
  "address-block": { parts: ["address", "length"], forms: ["ipv4", "ipv6"], vocabulary: {} },
};
