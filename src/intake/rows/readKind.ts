import { holdsAddressBlock } from "#law/identifiers/addressBlock.ts";
import { isDomainName } from "#law/identifiers/domainName.ts";
import { anyOf } from "#law/identifiers/identifierWords.ts";
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

type Word = { readonly word: string; readonly kind: Kind; readonly latin: boolean; readonly generic: boolean };

/** A category as it is folded, the kind whose title it is, and the word that says what it is. */
type Category = { readonly text: string; readonly exact: Kind | null; readonly head: Word | null };

const count = /(?<=[-_#\u4e00-\u9fff])[0-9]+/g;

const mostRemembered = 20_000;

/** Says only that there is a contract; every other word says more. */
const genericWord = /^(?:其[他它])?(?:服务|采购|委托)?(?:合同|协议)?$/;

/** Tells kinds from the words of the law; what was told once is remembered. */
export class KindReader {
  readonly #kinds: readonly Kind[];
  /** By first character, longest first. */
  readonly #words = new Map<string, Word[]>();
  readonly #titles: ReadonlyMap<string, Kind>;
  /** Digits in words for a kind other than behind a letter, as in IPv4: the 106 of 106码号. */
  readonly #tellingDigits: ReadonlySet<string>;
  readonly #categories = new Map<string, Category>();
  readonly #remembered = new Map<string, Kind | null>();
  readonly #licenceNumber: RegExp;

  /** `classes` are those of telecom licences. */
  constructor(kinds: Iterable<Kind>, classes: ReadonlySet<string>) {
    const oneClass = anyOf([...classes]);
    this.#licenceNumber = new RegExp(
      String.raw`(?:^|\p{Script=Han})${oneClass}(?:\.${oneClass})*\s*[-－—]\s*\d{4}-?\d{4}`,
      "iu",
    );
    this.#kinds = [...kinds];
    this.#titles = new Map(this.#kinds.map((kind) => [foldedText(kind.title.zh), kind]));
    for (const kind of this.#kinds) {
      for (const word of new Set([kind.title.zh, ...kind.words].map(foldedText))) this.#learn(word, kind);
    }
    const learned = [...this.#words.values()].flat();
    this.#tellingDigits = new Set(learned.flatMap(({ word }) => word.match(/(?<![a-z0-9])[0-9]+/g) ?? []));
    for (const words of this.#words.values()) words.sort((a, b) => b.word.length - a.word.length);
  }

  #learn(word: string, kind: Kind): void {
    const first = word.charAt(0);
    const learned = this.#words.get(first) ?? [];
    this.#words.set(first, learned);
    learned.push({ word, kind, latin: /^[\x21-\x7e]+$/.test(word), generic: genericWord.test(word) });
  }

  read({ category, name, identifier, hints }: KindSource): Kind | null {
    const key = `${category}\n${this.#withoutCount(name)}`;
    const remembered = this.#remembered.get(key);
    const ofCells = remembered === undefined ? this.#fromWords(this.#category(category), foldedText(name)) : remembered;
    if (remembered === undefined && this.#remembered.size < mostRemembered) this.#remembered.set(key, ofCells);
    return ofCells ?? this.#ofHints(hints) ?? this.#ofForm(name, identifier);
  }

  /** 专线-1, 专线-2 …: a number behind a hyphen or a Chinese character says nothing of the kind, unless a word has it. */
  #withoutCount(name: string): string {
    return name.replaceAll(count, (digits) => (this.#tells(digits) ? digits : "0"));
  }

  #tells(digits: string): boolean {
    for (const telling of this.#tellingDigits) if (digits.includes(telling)) return true;
    return false;
  }

  /** Categories are few, and each stands in many rows. */
  #category(written: string): Category {
    const remembered = this.#categories.get(written);
    if (remembered !== undefined) return remembered;
    const text = foldedText(written);
    const category = { text, exact: this.#titles.get(text) ?? null, head: this.#head(text) };
    if (this.#categories.size < mostRemembered) this.#categories.set(written, category);
    return category;
  }

  /** A category decides, unless the name says the same more exactly: 证书 and 代码签名证书. */
  #fromWords({ text: category, exact, head: ofCategory }: Category, name: string): Kind | null {
    if (exact !== null) return exact;
    if (ofCategory !== null && !ofCategory.generic && !name.includes(category)) return ofCategory.kind;
    const ofName = this.#head(name);
    if (ofCategory === null || ofName === null) return (ofCategory ?? ofName)?.kind ?? null;
    if (ofCategory.generic && !ofName.generic) return ofName.kind;
    const refines = ofName.word.length > category.length && ofName.word.includes(category);
    return refines ? ofName.kind : ofCategory.kind;
  }

  /** The head of a Chinese name stands last (办公室专线 is a line); of words that end there, the longest says most. */
  #head(text: string): Word | null {
    const outside = text.replaceAll(/\([^()]*\)/g, " ");
    let best: Word | null = null;
    let bestEnd = -1;
    for (const { word, end } of this.#wordsIn(outside)) {
      const better =
        best === null || (best.generic && !word.generic) || (best.generic === word.generic && end > bestEnd);
      if (!better) continue;
      best = word;
      bestEnd = end;
    }
    return best ?? (outside === text ? null : this.#head(text.replaceAll(/[()]/g, " ")));
  }

  /** Every place where a word begins, with the longest word there. */
  *#wordsIn(text: string): Generator<{ readonly word: Word; readonly end: number }> {
    for (let at = 0; at < text.length; at += 1) {
      for (const word of this.#words.get(text.charAt(at)) ?? []) {
        if (!text.startsWith(word.word, at) || (word.latin && !standsAlone(text, at, word.word.length))) continue;
        yield { word, end: at + word.word.length };
        break;
      }
    }
  }

  /** A heading or a title speaks only where it names a single kind. */
  #ofHints(hints: readonly string[]): Kind | null {
    for (const hint of hints) {
      const known = this.#remembered.get(hint);
      const kind = known === undefined ? this.#only(foldedText(hint)) : known;
      this.#remembered.set(hint, kind);
      if (kind !== null) return kind;
    }
    return null;
  }

  #only(text: string): Kind | null {
    const named = new Set<Kind>();
    for (let at = 0; at < text.length;) {
      const [found] = this.#wordsIn(text.slice(at));
      if (found === undefined) break;
      named.add(found.word.kind);
      at += found.end;
    }
    const [only] = named;
    return named.size === 1 && only !== undefined ? only : null;
  }

  #ofForm(name: string, identifier: string): Kind | null {
    const group = isDomainName(name.trim()) ? "domain" : holdsAddressBlock(name) ? "address-block" : null;
    if (group !== null) return this.#kinds.find((kind) => kind.group === group) ?? null;
    if (!this.#licenceNumber.test(identifier.normalize("NFKC"))) return null;
    return this.#kinds.find((kind) => kind.identifierGrammar === "telecom-licence") ?? null;
  }
}

/** `ip` is in `ip地址` and not in `vip`. */
function standsAlone(text: string, at: number, length: number): boolean {
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + length));
}
