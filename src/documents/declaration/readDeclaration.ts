import type { Day } from "#calendar/day.ts";
import { placeOf } from "#law/identifiers/tracedText.ts";
import type { TracedText } from "#law/identifiers/tracedText.ts";
import { simplified } from "#law/simplifiedText.ts";
import type { DeclaredCopy, DeclaredDocument, Found, Place } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { lossSaid, lossWords } from "./findLoss.ts";
import { groupTokens } from "./groupTokens.ts";
import { joinedText } from "./joinedText.ts";
import type { Group, OpenDocument } from "./openDocument.ts";
import { tokensOf } from "./tokensOf.ts";
import type { TokenOf } from "./token.ts";

/** A document as the text has it, with what its contradictions are found by. */
export type ReadDocument = {
  readonly document: DeclaredDocument;
  /** Of the document, as it is read. */
  readonly name: string | null;
  readonly loss: { readonly isUnsaid: boolean; readonly denied: Found<null> | null; readonly said: Found<null> | null };
  readonly number: TokenOf<"number"> | null;
  readonly codes: readonly (Found<string | null> & { readonly why: string | null })[];
  readonly oddDays: readonly Found<null>[];
  /** Every company that the document is declared for, where there are several. */
  readonly companies: readonly Found<string>[];
  /** Null where the text names none, or several. */
  readonly lostOn: Found<Day> | null;
};

/** Documents, and what of the text belongs to none alone, all in its order. */
export type ReadDeclaration = {
  readonly documents: readonly ReadDocument[];
  /** Every licence number, whatever it belongs to. */
  readonly numbers: readonly Found<string>[];
  /** Every company by the name of today. `isAlone`: nothing is declared of it. */
  readonly companies: readonly (Found<string> & { readonly isAlone: boolean })[];
  /** Placeholders that nobody filled in. */
  readonly gaps: readonly Found<null>[];
};

/** All that a text declares. */
export function readDeclaration(text: string, reader: DeclarationReader): ReadDeclaration {
  const written = joinedText(text);
  const joined = { ...written, text: simplified(written.text) };
  const tokens = tokensOf(joined.text, reader);
  const groups = groupTokens(joined.text, tokens, reader);
  const losses = lossWords(joined.text, reader);
  const nameOf = ({ from, to }: Place) => joined.text.slice(from, to);
  const declared = new Set(
    groups.flatMap(({ company, others }) =>
      [company, ...others].flatMap((token) => (token === null ? [] : nameOf(token))),
    ),
  );
  return {
    documents: groups.flatMap((group, index) => {
      const end = groups[index + 1]?.from ?? joined.text.length;
      return group.documents.map((document) => describe(joined, { ...group, end, losses }, document, reader));
    }),
    numbers: tokens.flatMap((token) =>
      token.kind !== "number" || token.isPlain || token.is === null ? [] : foundIn(joined, token, token.is),
    ),
    companies: tokens.flatMap((token) => {
      if (token.kind !== "company" || token.isFormer) return [];
      const name = nameOf(token);
      return { ...foundIn(joined, token, name), isAlone: !declared.has(name) };
    }),
    gaps: written.gaps.map((gap) => foundIn(joined, gap, null)),
  };
}

/** What one company declares, and where the text goes on to another. */
type GroupRead = Group & { readonly end: number; readonly losses: ReturnType<typeof lossWords> };

function describe(joined: TracedText, group: GroupRead, one: OpenDocument, reader: DeclarationReader): ReadDocument {
  const { company, former, others, codes, oddDays, from, to } = group;
  const found = <Value>(place: Place, is: Value): Found<Value> => foundIn(joined, place, is);
  const of = <Token extends Place, Value>(token: Token | null, valueOf: (token: Token) => Value) =>
    token === null ? null : found(token, valueOf(token));
  const nameOf = (token: Place) => joined.text.slice(token.from, token.to);
  const [code = null] = codes;
  const near = { from: Math.max(0, from - 8), to };
  const loss = lossSaid(group.losses, near, { from: near.from, to: group.end });
  return {
    document: {
      kind: one.kind,
      company: of(company, nameOf),
      formerName: of(former, nameOf),
      uscc: of(code, ({ is }) => is),
      document: of(one.document, ({ isFull }) => isFull || isShort(one, nameOf)),
      copy: copyOf(one, found),
      licenceNumber: of(one.number, (token) => numberOf(token, one, reader)),
      authority: of(one.authority, ({ is }) => is),
      issuedOn: of(one.issuedOn, ({ is }) => is),
      validFrom: of(one.validFrom, ({ is }) => is),
      validUntil: of(one.validUntil, ({ is }) => is),
      void: of(one.void, () => true as const),
      manner: loss.manner,
    },
    name: one.document === null ? null : nameOf(one.document),
    loss: { isUnsaid: loss.isUnsaid, denied: of(loss.denied, () => null), said: of(loss.at, () => null) },
    number: one.number,
    codes: codes.map((token) => ({ ...found(token, token.is), why: token.why })),
    oddDays: oddDays.map((token) => found(token, null)),
    companies:
      company === null || others.length === 0 ? [] : [company, ...others].map((token) => found(token, nameOf(token))),
    lostOn: lossDayOf(group, found),
  };
}

/** Of several days nobody can tell which is that of a document. */
function lossDayOf({ lossDays }: Group, found: (place: Place, is: Day) => Found<Day>): Found<Day> | null {
  const [first] = lossDays;
  if (first === undefined || first.is === null) return null;
  return lossDays.every(({ is }) => is === first.is) ? found(first, first.is) : null;
}

/** Of a telecom licence only a licence number counts; of other documents whatever stands there. */
function numberOf({ is, isPlain }: TokenOf<"number">, { kind }: OpenDocument, reader: DeclarationReader) {
  return isPlain && kind === reader.declaration.documents[0] ? null : is;
}

function copyOf(
  { copies }: OpenDocument,
  found: (place: Place, is: DeclaredCopy) => Found<DeclaredCopy>,
): Found<DeclaredCopy> | null {
  const whole = copies.filter(({ is }) => is !== "annex");
  // With a copy that is lost its annex is.
  const meant = whole.length > 0 ? whole : copies;
  const [first] = meant;
  const last = meant.at(-1);
  if (first === undefined || last === undefined) return null;
  const said = new Set(meant.map(({ is }) => is));
  const both = said.has("both") || (said.has("original") && said.has("duplicate"));
  return found({ from: first.from, to: last.to }, both ? "both" : said.has("either") ? "either" : first.is);
}

/** A short name is one in full where the number of such a licence stands beside it. */
function isShort({ document, kind, number }: OpenDocument, nameOf: (token: Place) => string): boolean {
  if (document === null || kind === null || number === null || number.isPlain || number.is === null) return false;
  return kind.short.includes(nameOf(document));
}

function foundIn<Value>(joined: TracedText, { from, to }: Place, is: Value): Found<Value> {
  const place = placeOf(joined, from, to);
  return { ...place, written: joined.original.slice(place.from, place.to).replaceAll(/\s/g, ""), is };
}
