import type { DeclarationReader } from "../declaration/declarationReader.ts";
import { joinedText } from "../declaration/joinedText.ts";
import type { Token } from "../declaration/token.ts";
import { tokensOf } from "../declaration/tokensOf.ts";
import { placeOf } from "#law/identifiers/tracedText.ts";

/** Ends whatever is being read; takes the place of one sign. */
const stop = "。";

/**
 * What a cleaned page says, with its places in it: first what stands within a line and a column, then what only shows
 * where lines are read on into each other, as a name that is broken over two.
 */
export function pageTokens(text: string, reader: DeclarationReader): readonly Token[] {
  const within = read(text.replaceAll(/[\n\t]/gu, stop), reader);
  const across = read(text, reader).filter((token) => !within.some((other) => shadows(other, token, text)));
  return [...within, ...across];
}

function read(text: string, reader: DeclarationReader): readonly Token[] {
  const joined = joinedText(text);
  return tokensOf(joined.text, reader).map((token) => ({ ...token, ...placeOf(joined, token.from, token.to) }));
}

/** A name is longer across lines only where it begins a line: what ends the line before it may be a name of its own. */
function shadows(within: Token, across: Token, text: string): boolean {
  if (within.to <= across.from || across.to <= within.from) return false;
  if (within.kind !== across.kind) return across.kind === "company" || across.kind === "authority";
  if (within.kind === "day") return within.from === across.from && JSON.stringify(within) === JSON.stringify(across);
  if (within.from === across.from && within.to === across.to) return true;
  return !/(?:^|[\n\t]) *$/u.test(text.slice(Math.max(0, within.from - 40), within.from));
}
