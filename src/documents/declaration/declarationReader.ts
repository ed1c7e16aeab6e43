import type { DeclarationLaw, DeclarationWordList, DeclaredKind } from "#law/declaration.ts";
import { foldedText } from "#law/foldedText.ts";
import { creditCodeDigitsOf } from "#law/identifiers/creditCode.ts";
import type { CreditCodeDigits } from "#law/identifiers/creditCode.ts";
import { anyOf } from "#law/identifiers/identifierWords.ts";
import { licenceReaderFor } from "#law/identifiers/licenceReaderFor.ts";
import type { LicenceReader } from "#law/identifiers/licenceReader.ts";
import type { Authority, Law } from "#law/law.ts";
import { signs } from "./signsText.ts";

/** All that declarations are read with, built from the words of one law. */
export type DeclarationReader = {
  readonly declaration: DeclarationLaw;
  readonly licences: LicenceReader;
  readonly digits: CreditCodeDigits;
  /** A pattern of any word of a list. */
  readonly any: (list: DeclarationWordList) => string;
  readonly words: (list: DeclarationWordList) => readonly string[];
  /** What each written name of a document means. */
  readonly named: ReadonlyMap<string, DeclaredKind>;
  readonly vague: ReadonlyMap<string, DeclaredKind>;
  readonly endings: ReadonlyMap<string, DeclaredKind>;
  /** By the folded name. */
  readonly authorities: ReadonlyMap<string, Authority>;
};

const readers = new WeakMap<Law, DeclarationReader>();

/** Built once for a law, which never changes. */
export function declarationReaderOf(law: Law): DeclarationReader {
  const known = readers.get(law);
  if (known !== undefined) return known;
  const reader = built(law);
  readers.set(law, reader);
  return reader;
}

function built(law: Law): DeclarationReader {
  const declaration = declarationLawOf(law);
  const lists = new Map(declaration.vocabulary.map(({ id, words }) => [id, words] as const));
  const words = (list: DeclarationWordList) => lists.get(list) ?? [];
  const vague = wordsOf(declaration, ({ vague: some, short }) => [...some, ...short]);
  const ofKinds = wordsOf(declaration, ({ kind }) => (kind === null ? [] : (law.kinds.get(kind)?.words ?? [])));
  const own = wordsOf(declaration, ({ words: some, colloquial }) => [...some, ...colloquial]);
  return {
    declaration,
    licences: licenceReaderFor(law),
    digits: creditCodeDigitsOf(law.identifiers),
    words,
    any: (list) => anyOf(words(list)),
    named: new Map([...ofKinds, ...own].filter(([word]) => !vague.has(word) && /^[\p{L}\p{N}-]+$/u.test(word))),
    vague,
    endings: wordsOf(declaration, ({ endings }) => endings),
    authorities: new Map([...law.authorities.values()].flatMap(namesOf)),
  };
}

/** What a law says of declarations; the checks see that there is one. */
export function declarationLawOf(law: Law): DeclarationLaw {
  const [declaration] = law.declarations.values();
  if (declaration === undefined) throw new Error("the checks let a law through that says nothing of declarations");
  return declaration;
}

function wordsOf(
  { documents }: DeclarationLaw,
  of: (kind: DeclaredKind) => readonly string[],
): ReadonlyMap<string, DeclaredKind> {
  return new Map(documents.flatMap((kind) => of(kind).map((word) => [word, kind] as const)));
}

function namesOf(authority: Authority): readonly (readonly [string, Authority])[] {
  return [authority.title.zh, `${signs.republic}${authority.title.zh}`].map(
    (name) => [foldedText(name), authority] as const,
  );
}
