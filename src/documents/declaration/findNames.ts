import { foldedText } from "#law/foldedText.ts";
import { anyOf } from "#law/identifiers/identifierWords.ts";
import type { Place } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

const longestCompany = 40;
const longestLabel = 12;
const longestWhole = 60;
const longestAuthority = 16;
const longestDocument = 20;

/** Company names by their ends; what stands before a name is cut off by the words of the law. 我公司 and 以下简称 name nobody. */
export function companies(text: string, reader: DeclarationReader): readonly TokenOf<"company">[] {
  const stops = reader.words("before-company");
  const former = new RegExp(`(?:${reader.any("former-name")})${signs.afterLabel}["“「]?$`);
  const tokens: TokenOf<"company">[] = [];
  const short = new Set<string>();
  for (const match of text.matchAll(new RegExp(reader.any("company-endings"), "g"))) {
    const last = tokens.at(-1);
    const free = last?.to ?? 0;
    const end = match.index + match[0].length;
    if (end <= free) continue;
    const from = nameStart(text, match.index, Math.max(free, match.index - longestCompany), signs.nameRun, stops);
    const branch = signs.branch.exec(text.slice(end, end + 14))?.[0] ?? "";
    const to = end + branch.length;
    if (last !== undefined && from <= free && to - last.from <= longestWhole && goesOn(text, last, match.index)) {
      tokens[tokens.length - 1] = { ...last, to };
      continue;
    }
    const isJoined = last !== undefined && signs.joinedBehind.test(text.slice(free, from + 1));
    let start = isJoined ? from + 1 : from;
    const name = text.slice(start, to);
    if (signs.shortFor.test(text.slice(Math.max(0, start - 6), start))) short.add(name);
    if (start >= match.index || stops.includes(name) || short.has(name)) continue;
    const before = text.slice(Math.max(0, start - longestLabel), start);
    const inBrackets = name.startsWith(signs.former) && signs.formerInBrackets.test(text.slice(free, start));
    if (inBrackets && last !== undefined) start += signs.former.length;
    const isFormer = former.test(before) || (inBrackets && last !== undefined);
    tokens.push({ kind: "company", from: start, to, isFormer });
  }
  return tokens;
}

/** The end of a name that is only part of a longer one: 云桥集团 of 云桥集团北京有限公司. */
function goesOn(text: string, last: Place, next: number): boolean {
  const between = text.slice(last.to, next);
  if (signs.joinsTwo.test(between)) return false;
  return between === "" || !signs.isCompany.test(text.slice(last.from, last.to));
}

/** Where a name begins that ends at `at`: its run of letters, without the last word in it that belongs to no name. */
function nameStart(text: string, at: number, least: number, run: RegExp, stops: readonly string[]): number {
  const written = run.exec(text.slice(least, at))?.[0] ?? "";
  const cut = Math.max(0, ...stops.map((stop) => endOf(written, stop)));
  return at - written.length + cut;
}

function endOf(written: string, word: string): number {
  const index = written.lastIndexOf(word);
  return index < 0 ? 0 : index + word.length;
}

/** Authorities by the ends of their names; the law's own are known by their whole name. */
export function authorities(text: string, reader: DeclarationReader): readonly TokenOf<"authority">[] {
  const stops = [...reader.words("before-authority"), ...reader.words("lost"), ...reader.words("stolen")];
  const tokens: TokenOf<"authority">[] = [];
  for (const match of text.matchAll(new RegExp(reader.any("authority-endings"), "g"))) {
    const least = Math.max(tokens.at(-1)?.to ?? 0, match.index - longestAuthority);
    const from = nameStart(text, match.index, least, signs.hanRun, stops);
    const to = match.index + match[0].length;
    const is = reader.authorities.get(foldedText(text.slice(from, to))) ?? null;
    tokens.push({ kind: "authority", from, to, is });
  }
  return tokens;
}

/** Documents: those whose name is known, and others by the end of theirs. */
export function documents(text: string, reader: DeclarationReader): readonly TokenOf<"document">[] {
  const named = [...text.matchAll(new RegExp(anyOf([...reader.named.keys()]), "g"))].flatMap(
    (match): readonly TokenOf<"document">[] => {
      const of = reader.named.get(match[0]);
      const to = match.index + match[0].length;
      const isLabel = signs.isLabel.test(text.slice(to, to + 3));
      return of === undefined ? [] : [{ kind: "document", from: match.index, to, of, isFull: true, isLabel }];
    },
  );
  return [...named, ...byEnding(text, reader, named)];
}

function byEnding(text: string, reader: DeclarationReader, named: readonly Place[]): readonly TokenOf<"document">[] {
  const ends = anyOf([...reader.vague.keys(), ...reader.endings.keys()]);
  const lists = ["before-company", "lost", "stolen", "referring", "issued", "company-endings"] as const;
  const stops = [...lists.flatMap((list) => reader.words(list)), ...signs.documentStops];
  const taken = named.map(({ from, to }) => ({ from, to }));
  let next = 0;
  return [...text.matchAll(new RegExp(ends, "g"))].flatMap((match): readonly TokenOf<"document">[] => {
    const { index } = match;
    const to = index + match[0].length;
    while (next < taken.length && (taken[next]?.to ?? 0) <= index) next += 1;
    if ((taken[next]?.from ?? Number.POSITIVE_INFINITY) < to) return [];
    if (signs.isLabel.test(text.slice(to, to + 3))) return [];
    const least = Math.max(taken[next - 1]?.to ?? 0, index - longestDocument);
    const from = nameStart(text, index, least, signs.hanRun, stops);
    if (from === index) {
      const of = reader.vague.get(match[0]);
      return of === undefined ? [] : [{ kind: "document", from, to, of, isFull: false, isLabel: false }];
    }
    const [, of] = [...reader.endings].find(([end]) => match[0].endsWith(end)) ?? [];
    return of === undefined ? [] : [{ kind: "document", from, to, of, isFull: true, isLabel: false }];
  });
}
