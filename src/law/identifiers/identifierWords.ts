import type { Identifier, IdentifierId } from "../identifier.ts";

export type Identifiers = ReadonlyMap<string, Identifier>;

/** The words of one vocabulary of an identifier; none where the law does not have it. */
export function identifierWords(identifiers: Identifiers, id: IdentifierId, vocabulary: string): readonly string[] {
  return identifiers.get(id)?.vocabulary.find((one) => one.id === vocabulary)?.words ?? [];
}

/**
 * A pattern of any of these words, the longest first; of none it matches nothing. The checks let only letters and digits
 * into a word, so nothing in it has to be escaped.
 */
export function anyOf(words: readonly string[], written: (word: string) => string = (word) => word): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return words.length === 0 ? "(?!)" : `(?:${longestFirst.map(written).join("|")})`;
}

/** A pattern of a word in whose Chinese part a space may stand between any two signs: `ICP ?证`. */
export function spaced(word: string): string {
  return (word.match(/[A-Z0-9]+|./gu) ?? []).join(" ?");
}

/** A pattern of one of these letters. */
export function oneOf(letters: string): string {
  return letters === "" ? "(?!)" : `[${letters}]`;
}

/** The Latin letters with which a word begins: `ICP` of `ICP证`. */
export function latinHead(word: string): string {
  return /^[A-Z]*/.exec(word)?.[0] ?? "";
}
