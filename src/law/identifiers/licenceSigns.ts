import { wordPatterns } from "./licenceWords.ts";
import type { LicenceWords } from "./licenceWords.ts";

/** One way to clean a text: what to look for, and what to put in its place. `$1` is the first group of it. */
export type Cleaning = { readonly find: RegExp; readonly put: "" | "-" | "." | "," | "$1" };

/** Kinds of dash that stand for a hyphen, and hyphens that were doubled. */
export const cleanHyphens: readonly Cleaning[] = [
  { find: /[‐‑‒–—―−－﹣─━ー]/g, put: "-" },
  { find: /-{2,}/g, put: "-" },
];

/** A prefix in brackets: `(京)B2-20219402`, `(京)ICP证110507号`. */
export function cleanBrackets(words: LicenceWords): Cleaning {
  const { foreign, heads } = wordPatterns(words);
  const find = String.raw`[(\[〔【] ?(${foreign}|\p{Script=Han}) ?[)\]〕】] ?(?=[A-Z]\d|${heads})`;
  return { find: new RegExp(find, "gu"), put: "$1" };
}

/** For a cell: it holds a number and perhaps a label, and no space in it means anything but that another number follows. */
export function cellCleanings(words: LicenceWords): readonly Cleaning[] {
  const { foreign } = wordPatterns(words);
  return [
    // A space between two numbers divides them; any other is a slip of the hand.
    { find: new RegExp(String.raw`(?<=[\d号])\s+(?=(?:${foreign}|\p{Script=Han})?[A-Z]\d)`, "gu"), put: "," },
    { find: /[\s\u200B-\u200D\uFEFF'‘’`"“”]/g, put: "" },
    ...cleanHyphens,
    { find: /(?<=[A-Z]\d)[、·。．,/&+](?=[A-Z]\d)/g, put: "." },
    cleanBrackets(words),
  ];
}

/** Full-width forms, spaces, kinds of dash and lower case are gone; classes are joined by full stops. */
export function cleanedLicenceText(text: string, cleanings: readonly Cleaning[]): string {
  return cleanings.reduce(
    (cleaned, { find, put }) => cleaned.replaceAll(find, put),
    text.normalize("NFKC").toUpperCase(),
  );
}
