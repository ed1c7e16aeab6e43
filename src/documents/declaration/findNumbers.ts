import { readCreditCode } from "#law/identifiers/creditCode.ts";
import { findLicenceNumbers } from "#law/identifiers/findLicenceNumbers.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

const codeLength = 18;
const parting = /[ -]/g;

/** Licence numbers, and what looks like one and is none. */
export function licenceNumbers(text: string, { licences }: DeclarationReader): readonly TokenOf<"number">[] {
  const { found, refused } = findLicenceNumbers(text, licences);
  return [
    ...found.map(({ from, to, text: number, authority, year, classes }) => ({
      kind: "number" as const,
      from,
      to,
      is: number,
      why: null,
      isPlain: false,
      authority,
      year,
      classes,
    })),
    ...refused
      .filter(({ why }) => why !== "address")
      .map(({ from, to, why }) => ({
        kind: "number" as const,
        from,
        to,
        is: null,
        why,
        isPlain: false,
        authority: null,
        year: null,
        classes: [],
      })),
  ];
}

/** Credit codes behind their label, whatever is wrong with them, and others that can be nothing else. */
export function creditCodes(text: string, reader: DeclarationReader): readonly TokenOf<"uscc">[] {
  const labelled = new RegExp(
    String.raw`(${reader.any("code-labels")})${signs.endOfLabel}${signs.afterLabel}([0-9A-Z](?:[ -]?[0-9A-Z]){0,40})`,
    "g",
  );
  const tokens: TokenOf<"uscc">[] = [];
  for (const match of text.matchAll(labelled)) {
    const [whole, label = "", run = ""] = match;
    const from = match.index + whole.length - run.length;
    const code = wholeCode(run);
    const length = code.replaceAll(parting, "").length;
    // A label as short as this one may stand before any number.
    if (label.length < 4 && (length < 15 || length > 20)) continue;
    if (signs.blankNumber.test(code)) continue;
    tokens.push(readCode(code, from, reader));
  }
  for (const match of text.matchAll(/(?<![0-9A-Z])[0-9A-Z](?: ?[0-9A-Z]){17}(?![0-9A-Z])/g)) {
    const [code] = match;
    const token = readCode(code, match.index, reader);
    const looksSo = token.is !== null || /^[0-9A-Z]{2}\d{6}(?=\d*[A-Z])[0-9A-Z]{10}$/.test(code);
    const isCard = signs.identityCard.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (looksSo && !isCard && !tokens.some(({ from, to }) => from < token.to && token.from < to)) tokens.push(token);
  }
  return tokens;
}

/** Of a run in which other numbers follow, what makes a code by itself. */
function wholeCode(run: string): string {
  const lone = run.replaceAll(parting, "");
  if (lone.length <= codeLength) return run;
  for (const { index } of run.matchAll(parting)) {
    if (run.slice(0, index).replaceAll(parting, "").length === codeLength) return run.slice(0, index);
  }
  return run;
}

function readCode(code: string, from: number, { digits }: DeclarationReader): TokenOf<"uscc"> {
  const reading = readCreditCode(code, digits);
  return {
    kind: "uscc",
    from,
    to: from + code.length,
    is: reading.kind === "code" ? reading.code : null,
    why: reading.kind === "wrong" ? reading.why : null,
  };
}

/** Numbers of other documents, by their label. */
export function plainNumbers(text: string, reader: DeclarationReader): readonly TokenOf<"number">[] {
  const labels = `(?:${reader.any("number-labels")}|${reader.any("code-labels")})`;
  const labelled = new RegExp(`(${labels})${signs.afterLabel}${signs.plainLabelled}`, "gu");
  return [...text.matchAll(labelled)].flatMap((match): readonly TokenOf<"number">[] => {
    const [whole, label = "", number = ""] = match;
    const isPhone = signs.phone.test(text.slice(Math.max(0, match.index - 6), match.index + label.length));
    if (isPhone || signs.blankNumber.test(number)) return [];
    const from = match.index + whole.indexOf(number, label.length);
    const to = from + number.length;
    return [
      { kind: "number", from, to, is: number, why: "form", isPlain: true, authority: null, year: null, classes: [] },
    ];
  });
}
