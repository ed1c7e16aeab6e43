import type { DatePart } from "./datePart.ts";
import { missing, unreadable } from "./datePart.ts";
import {
  dependentWords,
  doubtWords,
  eventWords,
  leadingWords,
  missingWords,
  openWords,
  trailingWords,
} from "./dateWords.ts";
import { beforeDay, dayOfSerial, readGuessedDay, readWholeDay } from "./readDayText.ts";
import { readEnglishDate } from "./readEnglishDate.ts";
import { readLength } from "./readLength.ts";
import { readPeriodText } from "./readPeriodText.ts";

/** One date, or one side of a range, from normal text (see `normalDateText`). */
export function readDatePart(text: string): DatePart {
  if (text === "" || missingWords.test(text)) return missing;
  if (openWords.test(text)) return { kind: "open" };
  return readBare(text) ?? readDressed(text);
}

/** The date and nothing else. */
function readBare(text: string): DatePart | null {
  return (
    readWholeDay(text) ??
    readSerial(text) ??
    readPeriodText(text) ??
    readGuessedDay(text) ??
    readEnglishDate(text) ??
    ofLength(text)
  );
}

function ofLength(text: string): DatePart | null {
  const length = readLength(text);
  return length === null ? null : { kind: "length", length };
}

function readSerial(text: string): DatePart | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const day = dayOfSerial(Number(text));
  return day === null ? null : { kind: "serial", day };
}

/** The same with words around it: 至…止, …前, 约…, …或…, 随主合同. */
function readDressed(text: string): DatePart {
  const before = /^(.+?)(?:之前|以前|前)$/.exec(text)?.[1];
  const beforePart = before === undefined ? null : readBare(before.replace(leadingWords, ""));
  if (beforePart?.kind === "day") return beforeDay(beforePart.day);
  const stripped = text.replace(leadingWords, "").replace(trailingWords, "").replace(trailingWords, "").trim();
  if (stripped !== text && stripped !== "") {
    if (openWords.test(stripped)) return { kind: "open" };
    if (missingWords.test(stripped)) return missing;
    const bare = readBare(stripped);
    if (bare !== null) return bare;
  }
  return readChoice(stripped) ?? readDoubtful(stripped) ?? readFollowing(text) ?? unreadable;
}

/** Two whole days in one cell that are not a range. */
function readChoice(text: string): DatePart | null {
  const sides = text.split(/\s*(?:或者?|、|;|,|\s|\/(?=\d{4}))\s*/).filter((side) => side !== "");
  if (sides.length < 2 || sides.length > 4) return null;
  const days = sides.map((side) => readWholeDay(side));
  const candidates = days.flatMap((part) =>
    part?.kind === "day" ? [{ day: part.day, why: "as-written" as const }] : [],
  );
  if (candidates.length < days.length) return null;
  return { kind: "ambiguous", candidates: candidates.toSorted((a, b) => (a.day < b.day ? -1 : 1)), yearless: null };
}

function readDoubtful(text: string): DatePart | null {
  if (!doubtWords.test(text)) return null;
  const rest = text
    .replaceAll(new RegExp(doubtWords, "g"), "")
    .replace(/^(?:在|于)/, "")
    .trim();
  const part = rest === text ? null : readBare(rest);
  if (part?.kind === "day")
    return { kind: "ambiguous", candidates: [{ day: part.day, why: "as-written" }], yearless: null };
  return part?.kind === "period" || part?.kind === "ambiguous" ? part : null;
}

/** Another contract or an event; a length counted from an event is kept. */
function readFollowing(text: string): DatePart | null {
  if (!dependentWords.test(text) && !eventWords.test(text)) return null;
  const counted = /(?:起|后|开始)(?:计|算|计算)?,?\s*(\S{1,12})$/.exec(text)?.[1];
  return { kind: "dependent", text, length: counted === undefined ? null : readLength(counted) };
}
