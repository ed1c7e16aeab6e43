import type { Authority } from "../law.ts";
import { beforeNumber } from "./beforeNumber.ts";
import type { Issuers } from "./issuers.ts";
import { printedNumbers } from "./licenceGrammar.ts";
import type { NotLicenceReason, PrintedNumber } from "./licenceGrammar.ts";
import type { LicenceReader } from "./licenceReader.ts";
import { nearNumbers } from "./nearNumbers.ts";
import { cleaned, placeOf, traced } from "./tracedText.ts";
import type { TracedText } from "./tracedText.ts";

/** Where a number stands in the text that was given, in UTF-16 units; `to` is the place after it. */
export type Place = { readonly from: number; readonly to: number };

export type FoundLicenceNumber = Place & {
  /** In its clean form. */
  readonly text: string;
  readonly form: "national" | "provincial" | "foreign-invested" | "old-beijing" | "old-elsewhere";
  /** Province of the authority as the law names it; null for the ministry. */
  readonly province: string | null;
  /** Who issued it; null where the law has no ministry. */
  readonly authority: Authority | null;
  /** None in the old form. */
  readonly classes: readonly string[];
  readonly year: number;
  readonly serial: string;
  readonly site: string | null;
};

export type RefusedLicenceNumber = Place & { readonly text: string; readonly why: NotLicenceReason };

export type LicenceNumbers = {
  /** In the order of the text; a number that stands there twice is found twice. */
  readonly found: readonly FoundLicenceNumber[];
  readonly refused: readonly RefusedLicenceNumber[];
};

/** A stretch of the cleaned text with what it is: a number, or why it is none. */
type Judged = Place & { readonly number: PrintedNumber | null; readonly text: string; readonly why: NotLicenceReason };

/** Longer texts are cut: what is refused may be any run of digits. */
const longestRefused = 60;
const longestCode = 40;
/** What binds a class to the code before it. */
const endOfCode = /[A-Z0-9][A-Z0-9_-]*[-_]$/;
const endOfAddress = /[A-Z0-9/.?&=_%-]*[/?&=]$/;
/** Ends of labels after which a number is meant even where it has no hyphen. */
const labelBefore = /[证号码:] ?$/;

/** Every licence number in a text of any kind, and what looks like one and is none, with the reason. */
export function findLicenceNumbers(text: string, reader: LicenceReader): LicenceNumbers {
  const { issuers } = reader;
  const whole = reader.proseCleanings.reduce(cleaned, traced(text));
  const printed = printedNumbers(whole.text, reader);
  const judged = printed.map((number, index) => judge(whole, number, printed[index - 1]?.to ?? 0, issuers));
  const near = nearNumbers(whole.text, reader).map(({ why, from, to }) => ({
    number: null,
    text: whole.text.slice(from, to).replaceAll(/\s/g, ""),
    why,
    from,
    to,
  }));
  const apart = withoutOverlaps([...judged, ...near], whole.text.length);
  const found: FoundLicenceNumber[] = [];
  const refused: RefusedLicenceNumber[] = [];
  for (const one of apart) {
    const place = placeOf(whole, one.from, one.to);
    if (one.number !== null) found.push({ ...described(one.number, reader), ...place });
    else refused.push({ text: shortened(one.text), why: one.why, ...place });
  }
  return { found, refused };
}

/** Whether a number that has the printed form is one in this place; `free` is where the number before it ends. */
function judge(whole: TracedText, number: PrintedNumber, free: number, issuers: Issuers): Judged {
  const { text } = whole;
  const { to } = number;
  const refused = (why: NotLicenceReason, written: string, from: number, end = to): Judged => {
    return { number: null, text: written, why, from, to: end };
  };
  const before = beforeNumber(text, number, issuers);
  const own = before.kind === "as-printed" ? number : withoutPrefix(number);
  if (before.kind === "stranger") {
    const { written } = before;
    return refused(number.problem ?? "prefix-unknown", `${written}${own.number}`, own.from - written.length);
  }
  if (number.problem !== null) return refused(number.problem, own.number, own.from);
  const tail = number.isOldForm ? "" : tailAfter(text, to);
  if (tail !== "") return refused("digits", `${own.number}${tail}`, own.from, to + tail.length);
  const start = own.prefix === null ? startOfMore(whole, own, free) : null;
  if (start !== null) return refused("form", text.slice(start, to), start);
  return { number: own, text: own.number, why: "form", from: own.from, to };
}

/** Digits after a hyphen that are too many for a site, or stand after one. */
function tailAfter(text: string, at: number): string {
  const tail = /-\d[\d-]*/y;
  tail.lastIndex = at;
  return tail.exec(text)?.[0].replace(/-+$/, "") ?? "";
}

/**
 * Without a prefix it may be the end of a longer code or of an address of a page, or a place and a day beside each
 * other (B2 20210305). Where that begins; null where it is a number.
 */
function startOfMore({ text, original, at }: TracedText, number: PrintedNumber, free: number): number | null {
  const { from, classes, hasHyphen } = number;
  const before = text.slice(Math.max(free, from - longestCode), from);
  const isLowerCase = /[a-z]/.test(original[at[from] ?? 0] ?? "");
  const code = endOfCode.exec(before) ?? (isLowerCase ? endOfAddress.exec(before) : null);
  if (code !== null) return from - code[0].length;
  return !hasHyphen && classes.length === 1 && !labelBefore.test(before) ? from : null;
}

function withoutPrefix(number: PrintedNumber): PrintedNumber {
  const { length } = number.prefix ?? "";
  return { ...number, prefix: null, number: number.number.slice(length), from: number.from + length };
}

/** Of stretches that overlap the first in the list stays; the rest in the order of the text. */
function withoutOverlaps(judged: readonly Judged[], length: number): readonly Judged[] {
  const taken = new Uint8Array(length);
  return judged
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .toSorted((one, other) => one.from - other.from);
}

function described(number: PrintedNumber, { words, issuers }: LicenceReader): Omit<FoundLicenceNumber, keyof Place> {
  const { prefix, isOldForm, classes, year, serial, site } = number;
  const isProvincial = prefix !== null && !words.foreignInvested.has(prefix);
  const authority = issuers.byPrefix.get(isProvincial ? prefix : null) ?? null;
  const current = isProvincial ? "provincial" : prefix === null ? "national" : "foreign-invested";
  return {
    text: number.number,
    form: isOldForm ? (words.oldLetters.has(prefix ?? "") ? "old-beijing" : "old-elsewhere") : current,
    province: authority?.provinces[0] ?? null,
    authority,
    classes,
    year,
    serial,
    site,
  };
}

function shortened(text: string): string {
  return text.length <= longestRefused ? text : `${text.slice(0, longestRefused)}…`;
}
