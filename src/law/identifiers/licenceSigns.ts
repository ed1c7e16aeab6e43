/** One way to clean a text: what to look for, and what to put in its place. `$1` is the first group of it. */
export type Cleaning = { readonly find: RegExp; readonly put: "" | "-" | "." | "," | "$1" };

/** Kinds of dash that stand for a hyphen, and hyphens that were doubled. */
export const cleanHyphens: readonly Cleaning[] = [
  { find: /[‐‑‒–—―−－﹣─━ー]/g, put: "-" },
  { find: /-{2,}/g, put: "-" },
];

/** A prefix in brackets: `(京)B2-20219402`, `(京)ICP证110507号`. */
export const cleanBrackets: Cleaning = {
  find: /[([〔【] ?(合字|\p{Script=Han}) ?[)\]〕】] ?(?=[A-Z]\d|ICP)/gu,
  put: "$1",
};

/** For a cell: it holds a number and perhaps a label, and no space in it means anything but that another number follows. */
const cellCleanings: readonly Cleaning[] = [
  // A space between two numbers divides them; any other is a slip of the hand.
  { find: /(?<=[\d号])\s+(?=(?:合字|\p{Script=Han})?[A-Z]\d)/gu, put: "," },
  { find: /[\s\u200B-\u200D\uFEFF'‘’`"“”]/g, put: "" },
  ...cleanHyphens,
  { find: /(?<=[A-Z]\d)[、·。．,/&+](?=[A-Z]\d)/g, put: "." },
  cleanBrackets,
];

/** Full-width forms, spaces, kinds of dash and lower case are gone; classes are joined by full stops. */
export function cleanedLicenceText(text: string): string {
  return cellCleanings.reduce(
    (cleaned, { find, put }) => cleaned.replaceAll(find, put),
    text.normalize("NFKC").toUpperCase(),
  );
}
