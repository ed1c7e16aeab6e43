import type { Day } from "#calendar/day.ts";
import { placeOf } from "#law/identifiers/tracedText.ts";
import type { TracedText } from "#law/identifiers/tracedText.ts";
import { simplified } from "#law/simplifiedText.ts";
import type { DeclaredCopy, DeclaredDocument, Found, Place } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { groupTokens } from "./groupTokens.ts";
import { joinedText } from "./joinedText.ts";
import type { Group, OpenDocument } from "./openDocument.ts";
import { tokensOf } from "./tokensOf.ts";
import type { TokenOf } from "./token.ts";

/** A document as the text has it, with what its contradictions are found by. */
export type ReadDocument = {
  readonly document: DeclaredDocument;
  readonly number: TokenOf<"number"> | null;
  readonly codes: readonly (Found<string | null> & { readonly why: string | null })[];
  readonly oddDays: readonly Found<null>[];
  /** Every company that the document is declared for, where there are several. */
  readonly companies: readonly Found<string>[];
  /** Null where the text names none, or several. */
  readonly lostOn: Found<Day> | null;
};

/** Every document that a text declares, in the order of the text. */
export function readDeclaration(text: string, reader: DeclarationReader): readonly ReadDocument[] {
  const written = joinedText(text);
  const joined = { ...written, text: simplified(written.text) };
  const groups = groupTokens(joined.text, tokensOf(joined.text, reader), reader);
  return groups.flatMap((group) => group.documents.map((document) => describe(joined, group, document, reader)));
}

function describe(joined: TracedText, group: Group, one: OpenDocument, reader: DeclarationReader): ReadDocument {
  const { company, former, others, codes, oddDays, from, to } = group;
  const found = <Value>(place: Place, is: Value): Found<Value> => foundIn(joined, place, is);
  const of = <Token extends Place, Value>(token: Token | null, valueOf: (token: Token) => Value) =>
    token === null ? null : found(token, valueOf(token));
  const nameOf = (token: Place) => joined.text.slice(token.from, token.to);
  const [code = null] = codes;
  const said = joined.text.slice(Math.max(0, from - 8), to);
  return {
    document: {
      kind: one.kind,
      company: of(company, nameOf),
      formerName: of(former, nameOf),
      uscc: of(code, ({ is }) => is),
      document: of(one.document, ({ isFull }) => isFull),
      copy: copyOf(one, found),
      licenceNumber: of(one.number, (token) => numberOf(token, one, reader)),
      authority: of(one.authority, ({ is }) => is),
      issuedOn: of(one.issuedOn, ({ is }) => is),
      validFrom: of(one.validFrom, ({ is }) => is),
      validUntil: of(one.validUntil, ({ is }) => is),
      void: of(one.void, () => true as const),
      manner: mannerOf(said, reader),
    },
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

function mannerOf(said: string, reader: DeclarationReader): DeclaredDocument["manner"] {
  if (new RegExp(reader.any("stolen")).test(said)) return "stolen";
  return new RegExp(reader.any("lost")).test(said) ? "lost" : null;
}

function foundIn<Value>(joined: TracedText, { from, to }: Place, is: Value): Found<Value> {
  const place = placeOf(joined, from, to);
  return { ...place, written: joined.original.slice(place.from, place.to).replaceAll(/\s/g, ""), is };
}
