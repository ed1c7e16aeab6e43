import { weekdayOf } from "#calendar/day.ts";
import type { Cell } from "../workbook.ts";
import { withArabicDays } from "./chineseNumerals.ts";
import type { DatePart, DateReading } from "./datePart.ts";
import { isDated, missing, unreadable } from "./datePart.ts";
import { doubtfulNote, emptyNote, weekdayNote } from "./dateWords.ts";
import { readDatePart } from "./readDatePart.ts";
import { endsOfLength } from "./readLength.ts";
import { isMinimumTermAlone } from "./readMinimumTerm.ts";
import { readRange } from "./readRange.ts";
import { weekdayNumber, wholeMonth } from "./readDayText.ts";

/** Longer texts are prose; no date is looked for in them. */
const longestDateText = 120;

/** Full-width forms, invisible characters, kinds of dash and Chinese numerals are gone. */
export function normalDateText(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[‐‑‒–—―−－]/g, "-")
    .replaceAll(/[~～〜∼]/g, "~")
    .replaceAll(/[‘’']/g, "'")
    .trim()
    .replace(/^['"“”]+/, "")
    .replace(/["“”。;,，；、]+$/, "")
    .trim();
  return withArabicDays(plain);
}

/** What a cell in a column of dates says. Pure and without context: columns decide what is a start and what an end. */
export function readDate(cell: Cell): DateReading {
  if (cell === null) return single(missing);
  if (typeof cell === "number") return single(ofNumber(cell));
  if (typeof cell !== "string")
    return single("day" in cell ? { kind: "day", day: cell.day } : { kind: "unreadable", error: true });
  if (cell.length > longestDateText) return single(cell.trim() === "" ? missing : unreadable);
  const reading = ofText(normalDateText(cell));
  return reading.note === null ? reading : { ...reading, note: asWritten(cell, reading.note) };
}

/** The note with the punctuation of the cell: it becomes a remark. */
function asWritten(cell: string, note: string): string {
  const bracketed = /[(（[【](.*?)[)）\]】]?\s*$/s.exec(cell)?.[1];
  const clause = /[,，;；。](.*)$/s.exec(cell)?.[1];
  return [bracketed, clause].find((text) => text !== undefined && normalDateText(text) === note)?.trim() ?? note;
}

function single(part: DatePart, note: string | null = null): DateReading {
  return { shape: "single", part, note };
}

/** `2026.1` typed as a number has lost its zero when October was meant. */
function ofNumber(value: number): DatePart {
  const text = String(value);
  const lostZero = /^(20\d{2})\.1$/.exec(text);
  if (lostZero !== null) {
    const year = Number(lostZero[1]);
    return { kind: "ambiguous", candidates: [...wholeMonth(year, 1), ...wholeMonth(year, 10)], yearless: null };
  }
  return value <= 0 ? unreadable : readDatePart(text);
}

function ofText(text: string): DateReading {
  if (/^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL)[!?]?$/i.test(text)) return single({ kind: "unreadable", error: true });
  const { main, note } = splitNote(text);
  const reading = withoutNote(main);
  if (note === null || emptyNote.test(note)) return reading;
  const weekday = weekdayNote.exec(note)?.[1];
  if (weekday !== undefined && reading.shape === "single" && reading.part.kind === "day") {
    const { day } = reading.part;
    return single(weekdayNumber(weekday) === weekdayOf(day) ? reading.part : { kind: "contradicted", day });
  }
  return withNote(reading, note);
}

function withoutNote(main: string): DateReading {
  if (isMinimumTermAlone(main)) return single(missing, main);
  const range = readRange(main);
  if (range !== null) return range;
  const part = readDatePart(main);
  return part.kind === "unreadable" ? (withoutClause(main) ?? single(part)) : single(part);
}

/** `三年,到期自动续约`: the date, and what is agreed besides, as a note. */
function withoutClause(main: string): DateReading | null {
  const match = /^([^,;。]{1,60})[,;。]\s*(.+)$/.exec(main);
  if (match === null) return null;
  const head = (match[1] ?? "").trim();
  const reading = readRange(head) ?? single(readDatePart(head));
  const says = reading.shape === "range" || (reading.part.kind !== "unreadable" && reading.part.kind !== "missing");
  return says ? { ...reading, note: (match[2] ?? "").trim() } : null;
}

/** `2026年12月31日(续期材料已交)`: the date and the note behind it. */
function splitNote(text: string): { main: string; note: string | null } {
  const whole = /^[([【[]([^()[\]【】]*)[)\]】]$/.exec(text);
  if (whole !== null) return { main: (whole[1] ?? "").trim(), note: null };
  const behind = /^([^([【[]+?)\s*[([【[](.*?)[)\]】]?$/.exec(text);
  if (behind === null) return { main: text, note: null };
  const note = (behind[2] ?? "").replaceAll(/[)\]】]\s*[([【[]/g, ";").trim();
  return { main: (behind[1] ?? "").trim(), note: note === "" ? null : note };
}

/** A note can hold the very date that the main text leaves out, or throw doubt on the one that it gives. */
function withNote(reading: DateReading, note: string): DateReading {
  const inside = withoutNote(note);
  const checked = withLengthBeside(reading, inside, note);
  if (checked !== null) return checked;
  const insideDated = inside.shape === "range" || isDated(inside.part);
  if (reading.shape === "single") {
    const { part } = reading;
    const leavesOut =
      part.kind === "length" || part.kind === "missing" || part.kind === "unreadable" || part.kind === "dependent";
    if (insideDated && leavesOut) return { ...inside, note: null };
    if (insideDated && part.kind === "open") {
      const end = inside.shape === "range" ? inside.end : inside.part;
      const named = end.kind === "day" ? [{ day: end.day, why: "named-in-note" as const }] : [];
      return end.kind === "missing" ? reading : single({ kind: "ambiguous", candidates: named, yearless: null }, note);
    }
    if (part.kind === "day" && doubtfulNote.test(note)) {
      return single({ kind: "ambiguous", candidates: [{ day: part.day, why: "as-written" }], yearless: null }, note);
    }
  }
  return { ...reading, note: reading.note === null ? note : `${reading.note}；${note}` };
}

/** `三年(2024.5.20-2027.5.19)` and `2024.5.20-2027.5.19(三年)`: the days, if they are as long as is said. */
function withLengthBeside(reading: DateReading, inside: DateReading, note: string): DateReading | null {
  const [range, said] = reading.shape === "range" ? [reading, inside] : [inside, reading];
  if (range.shape !== "range" || said.shape !== "single" || said.part.kind !== "length") return null;
  if (range.start.kind !== "day" || range.end.kind !== "day") return null;
  const { day } = range.end;
  const counted = endsOfLength(range.start.day, said.part.length);
  const kept = { ...range, note: range === reading ? note : null };
  if (counted.length === 0 || counted.some((candidate) => candidate.day === day)) return kept;
  const instead = counted.map((candidate) => ({ day: candidate.day, why: "named-in-term" as const }));
  return { ...kept, end: { kind: "contradicted", day, instead } };
}
