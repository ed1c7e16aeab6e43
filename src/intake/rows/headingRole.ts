import { foreignHeadings, headerPatterns, headerWords } from "./headerWords.ts";
import type { Role } from "./headerWords.ts";

/** `rank` orders headings of the same meaning: the lower, the more telling. */
export type HeadingRole = { readonly role: Role; readonly rank: number };

const byWord: ReadonlyMap<string, HeadingRole> = new Map(
  Object.entries(headerWords).flatMap(([role, words]) =>
    words.map((word, rank) => [word, { role: role as Role, rank }] as const),
  ),
);
const patternRank = 1000;
const known = new Map<string, HeadingRole | null>();
const knownLimit = 5000;

/** A heading without spaces, line breaks, brackets, stars, colons and hyphens, in lower case. */
export function plainHeading(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/[([【](起|止|自|至|始|终|开始|结束|起始|终止|截止|起止)[)\]】]/g, "$1")
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, "")
    .replaceAll(/^[*:#]+(?=.)|[*:。.]+$/g, "")
    .replaceAll(/(?<=[a-z])[-_](?=[a-z])/gi, "")
    .toLowerCase();
}

/** What the brackets of a heading say: the unit in 服务期限（月）. */
export function headingUnit(text: string): string {
  return /[(（[【]([^()（）[\]【】]*)[)）\]】]/.exec(text.normalize("NFKC"))?.[1] ?? "";
}

/** What a heading means; null for headings that are none of ours. */
export function roleOfHeading(text: string): HeadingRole | null {
  if (text.length > 60) return null;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const role = roleOfPlain(plainHeading(text));
  if (known.size < knownLimit) known.set(text, role);
  return role;
}

function roleOfPlain(plain: string): HeadingRole | null {
  if (plain === "") return null;
  const whole = byWord.get(plain);
  if (whole !== undefined) return whole;
  if (foreignHeadings.some((pattern) => pattern.test(plain))) return null;
  const sides = plain.split(/[/、或|]/).filter((side) => side !== "");
  const ofSides = sides.length < 2 ? [] : sides.flatMap((side) => byWord.get(side) ?? []);
  const [first] = ofSides;
  if (first !== undefined) return { role: first.role, rank: patternRank / 2 + first.rank };
  const index = plain.length > 16 ? -1 : headerPatterns.findIndex(({ pattern }) => pattern.test(plain));
  const found = headerPatterns[index];
  return found === undefined ? null : { role: found.role, rank: patternRank + index };
}

/** True for a text that is one of our headings letter for letter: quick, for looking through data. */
export function isHeadingWord(text: string): boolean {
  return text.length <= 12 && byWord.has(text);
}

/** Heading of a column below a group heading: 合同 over 编号 is 合同编号; 基本信息 over 名称 is 名称. */
export function roleOfGrouped(group: string, own: string): HeadingRole | null {
  if (own === "") return roleOfHeading(group);
  if (group === "") return roleOfHeading(own);
  const together = plainHeading(group) + plainHeading(own);
  const joined = roleOfPlain(together);
  if (joined !== null || foreignHeadings.some((pattern) => pattern.test(together))) return joined;
  return roleOfHeading(own);
}
