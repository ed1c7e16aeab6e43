import type { Kind } from "#law/law.ts";
import { foldedText } from "./cellText.ts";

/** Where a row says what it is, the most telling first. */
export type KindSource = {
  readonly category: string;
  readonly name: string;
  readonly identifier: string;
  /** Heading of the name column, name of the sheet, title: they speak for every row. */
  readonly hints: readonly string[];
};

type Word = { readonly word: string; readonly kind: Kind; readonly latin: boolean };

const domainName = /^(?:\*\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,}|xn--[a-z0-9-]+)$/iu;
const addressBlock = /\b\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}\b|(?<![0-9a-f:])[0-9a-f]{1,4}:[0-9a-f:]*\/\d{1,3}\b/i;
const licenceNumber = /(?:^|\p{Script=Han})[AB][12](?:\.[AB][12])*\s*[-－—]\s*\d{4}-?\d{4}/iu;

/** True for `example.com`, `*.例子.测试`. */
export function isDomainName(text: string): boolean {
  return text.length <= 253 && domainName.test(text);
}

/** Tells kinds from the words of the law; what was told once is remembered. */
export class KindReader {
  readonly #kinds: readonly Kind[];
  readonly #words: readonly Word[];
  readonly #titles: ReadonlyMap<string, Kind>;
  readonly #remembered = new Map<string, Kind | null>();
  readonly #hinted = new Map<string, Kind | null>();

  constructor(kinds: Iterable<Kind>) {
    this.#kinds = [...kinds];
    this.#titles = new Map(this.#kinds.map((kind) => [foldedText(kind.title.zh), kind]));
    const words = this.#kinds.flatMap((kind) =>
      [...new Set([kind.title.zh, ...kind.words].map(foldedText))].map((word) => ({
        word,
        kind,
        latin: /^[\x21-\x7e]+$/.test(word),
      })),
    );
    // The longest word wins; of two as long, the one of the more special kind.
    this.#words = words.toSorted((a, b) => b.word.length - a.word.length || generality(a.kind) - generality(b.kind));
  }

  read({ category, name, identifier, hints }: KindSource): Kind | null {
    return this.#ofCells(category, name) ?? this.#ofHints(hints) ?? this.#ofForm(name, identifier);
  }

  #ofCells(category: string, name: string): Kind | null {
    const key = `${category}\n${name}`;
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    const found = this.#fromWords(foldedText(category), foldedText(name));
    if (this.#remembered.size < 20_000) this.#remembered.set(key, found);
    return found;
  }

  /** A category decides, unless the name says the same more exactly: 证书 and 代码签名证书. */
  #fromWords(category: string, name: string): Kind | null {
    const exact = this.#titles.get(category);
    if (exact !== undefined) return exact;
    const ofCategory = this.#longest(category);
    const ofName = this.#longest(name);
    if (ofCategory === null) return ofName?.kind ?? null;
    const refines = ofName !== null && ofName.word.length > category.length && ofName.word.includes(category);
    return refines ? ofName.kind : ofCategory.kind;
  }

  #longest(text: string): Word | null {
    if (text === "") return null;
    return this.#words.find(({ word, latin }) => (latin ? standsAlone(text, word) : text.includes(word))) ?? null;
  }

  /** A heading or a title speaks only where it names a single kind. */
  #ofHints(hints: readonly string[]): Kind | null {
    for (const hint of hints) {
      if (!this.#hinted.has(hint)) this.#hinted.set(hint, this.#only(foldedText(hint)));
      const kind = this.#hinted.get(hint) ?? null;
      if (kind !== null) return kind;
    }
    return null;
  }

  #only(text: string): Kind | null {
    let rest = text;
    const named = new Set<Kind>();
    for (const { word, kind, latin } of this.#words) {
      if (!(latin ? standsAlone(rest, word) : rest.includes(word))) continue;
      named.add(kind);
      rest = rest.replaceAll(word, " ");
    }
    const [only] = named;
    return named.size === 1 && only !== undefined ? only : null;
  }

  #ofForm(name: string, identifier: string): Kind | null {
    const group = isDomainName(name.trim()) ? "domain" : addressBlock.test(name) ? "address-block" : null;
    if (group !== null) return this.#kinds.find((kind) => kind.group === group) ?? null;
    if (!licenceNumber.test(identifier.normalize("NFKC"))) return null;
    return this.#kinds.find((kind) => kind.identifierGrammar === "telecom-licence") ?? null;
  }
}

function generality(kind: Kind): number {
  return kind.group === "contract" ? 1 : 0;
}

/** `ip` is in `ip地址` and not in `vip`. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return true;
  }
  return false;
}
