import type { ResultField, ResultFieldId } from "#law/course.ts";
import type { DeclarationReader } from "../declaration/declarationReader.ts";
import type { Token } from "../declaration/token.ts";
import type { Candidate, FieldCandidates, PageText, Stretch } from "./candidate.ts";
import { cleanText, halfWidth, valueText } from "./cleanText.ts";
import { untilBetween } from "./fieldLabelsText.ts";
import { labelledStretches } from "./labelledStretches.ts";
import type { Labelled } from "./labelledStretches.ts";
import { pageTokens } from "./pageTokens.ts";
import { snippetOf } from "./snippetOf.ts";

type AskedField = Pick<ResultField, "id" | "title">;
type Found = Stretch & { readonly value: string };
type Read = {
  readonly text: string;
  readonly page: number | null;
  readonly tokens: readonly Token[];
  readonly labelled: readonly Labelled[];
};

/** More of one field than anybody would look through. */
const mostCandidates = 8;
/** Of one file, in UTF-16 units, over all its pages: a licence has a thousand. */
export const longestRead = 40_000;
const longestValue = 300;

/**
 * What a text may say of each field, every value with the line in which it stands: all that fits is named, in the order of
 * how plainly it is said, and nothing is chosen. A field of which nothing was found has no candidates.
 */
export function findCandidates(
  pages: readonly PageText[],
  fields: readonly AskedField[],
  reader: DeclarationReader,
): readonly FieldCandidates[] {
  let left = longestRead;
  const read = pages.map(({ page, text }) => {
    const some = text.slice(0, left);
    left -= some.length;
    return readPage({ page, text: some }, fields, reader);
  });
  return fields.map(({ id }) => {
    const plain = read.flatMap((page) => candidatesOn(page, foundOn(page, id)));
    const all = plain.length > 0 || id !== "issued-on" ? plain : read.flatMap((page) => candidatesOn(page, lone(page)));
    return { field: id, candidates: told(all) };
  });
}

function readPage({ page, text: whole }: PageText, fields: readonly AskedField[], reader: DeclarationReader): Read {
  const text = cleanText(whole);
  return { text, page, tokens: pageTokens(text, reader), labelled: labelledStretches(text, fields) };
}

/** What was said once is named once, however often it stands there. */
function told(all: readonly Candidate[]): readonly Candidate[] {
  const known = new Map<string, Candidate>();
  for (const one of all) {
    const key = halfWidth(one.value).replaceAll(/\s/gu, "").toUpperCase();
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()].slice(0, mostCandidates);
}

function candidatesOn({ text, page }: Read, found: readonly Found[]): readonly Candidate[] {
  return found
    .filter(({ value }) => value !== "" && value.length <= longestValue)
    .map((one) => ({
      value: one.value,
      written: valueText(text.slice(one.from, one.to)),
      snippet: snippetOf(text, one),
      page,
    }));
}

function foundOn(read: Read, field: ResultFieldId): readonly Found[] {
  switch (field) {
    case "company":
    case "counterparty":
      return firstLabelled(read, field, named(read, "company"));
    case "issuer":
      return firstLabelled(read, field, named(read, "authority"));
    case "credit-code":
      return read.tokens.flatMap((token) =>
        token.kind === "uscc" ? [{ ...token, value: codeText(read, token) }] : [],
      );
    case "number":
      return numbers(read);
    case "start":
    case "end":
    case "issued-on":
      return days(read, field);
    case "legal-representative":
    case "name":
    case "services":
    case "coverage":
      return behind(read, field).map((place) => ({
        ...place,
        value: valueText(read.text.slice(place.from, place.to)),
      }));
  }
}

function behind({ labelled }: Read, field: ResultFieldId): readonly Labelled[] {
  return labelled.filter((one) => one.field === field);
}

function isIn(one: Stretch, places: readonly Stretch[]): boolean {
  return places.some(({ from, to }) => one.from < to && from < one.to);
}

function named({ text, tokens }: Read, kind: "company" | "authority"): readonly Found[] {
  return tokens.flatMap((token) =>
    token.kind === kind ? [{ from: token.from, to: token.to, value: valueText(text.slice(token.from, token.to)) }] : [],
  );
}

/** Names that stand behind the label of the field, then all others; a label with another sort of name keeps it whole. */
function firstLabelled(read: Read, field: ResultFieldId, names: readonly Found[]): readonly Found[] {
  const places = behind(read, field);
  const whole = places
    .filter((place) => !names.some((name) => isIn(name, [place])))
    .map((place) => ({ ...place, value: valueText(read.text.slice(place.from, place.to)) }));
  const [first, others] = [names.filter((one) => isIn(one, places)), names.filter((one) => !isIn(one, places))];
  return [...first, ...whole, ...others];
}

function codeText({ text }: Read, { from, to, is }: Extract<Token, { readonly kind: "uscc" }>): string {
  return is ?? halfWidth(text.slice(from, to)).replaceAll(/[\s-]/gu, "").toUpperCase();
}

const numberForm = /^\p{Script=Han}{0,4} ?[0-9A-Z][0-9A-Z.()\p{Script=Han}[\]-]{2,60}/iu;

/** Licence numbers wherever they stand, and whatever else stands as a number behind the label: it may be a misprint. */
function numbers(read: Read): readonly Found[] {
  const licences = read.tokens.flatMap((token) =>
    token.kind === "number" && token.is !== null && !token.isPlain
      ? [{ from: token.from, to: token.to, value: token.is }]
      : [],
  );
  const others = behind(read, "number")
    .filter((place) => !isIn(place, licences))
    .flatMap(({ from, to }) => {
      const written = numberForm.exec(halfWidth(read.text.slice(from, to)))?.[0] ?? "";
      return written === "" ? [] : [{ from, to: from + written.length, value: valueText(written) }];
    });
  return [...licences, ...others];
}

type Day = Extract<Token, { readonly kind: "day" }>;

function daysOf({ tokens }: Read): readonly Day[] {
  return tokens.filter((token) => token.kind === "day");
}

function dayFound(token: Day): readonly Found[] {
  return token.is === null ? [] : [{ from: token.from, to: token.to, value: token.is }];
}

function days(read: Read, field: "start" | "end" | "issued-on"): readonly Found[] {
  const mine = behind(read, field);
  const ofOthers = (["start", "end", "issued-on"] as const)
    .filter((other) => other !== field)
    .flatMap((other) => behind(read, other));
  const ends = new Set(spans(read).map((span) => (field === "start" ? span.first : span.last)));
  return daysOf(read)
    .filter((token) => {
      if (isIn(token, mine)) return true;
      if (isIn(token, ofOthers)) return false;
      return field === "issued-on" ? token.isIssue : token.term === field || ends.has(token);
    })
    .flatMap(dayFound);
}

/** Two days with the word for until between them, whatever the period is called. */
function spans(read: Read): readonly { readonly first: Day; readonly last: Day }[] {
  const all = daysOf(read).toSorted((one, other) => one.from - other.from);
  return all.flatMap((first, index) => {
    const last = all.slice(index + 1).find(({ from }) => from >= first.to);
    return last !== undefined && untilBetween.test(read.text.slice(first.to, last.from)) ? [{ first, last }] : [];
  });
}

/** Days that nothing is said of, such as the one beside the seal. */
function lone(read: Read): readonly Found[] {
  const labelled = (["start", "end"] as const).flatMap((field) => behind(read, field));
  const ofSpans = new Set(spans(read).flatMap(({ first, last }) => [first, last]));
  return daysOf(read)
    .filter((token) => token.term === null && !token.isIssue && !isIn(token, labelled) && !ofSpans.has(token))
    .flatMap(dayFound);
}
