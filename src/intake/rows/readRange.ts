import { dayOf, partsOf } from "#calendar/day.ts";
import type { DatePart, DateReading } from "./datePart.ts";
import { isDated, missing } from "./datePart.ts";
import { readDatePart } from "./readDatePart.ts";
import { readLength } from "./readLength.ts";

const leading = /^(?:(?:有效期限?|合同期限?|服务期限?|租期|期限|起止日期)\s*(?:为|是)?\s*:?\s*)?(?:自|从|由)?\s*/;
const beginning = /\s*(?:起算?|开始|起始|生效)$/;
const ending = /\s*(?:为止|止|结束|终止|到期|届满)$/;
const words = /\s*(?:起至|起到|至|到|~|->|→|--+|\bto\b|\buntil\b)\s*/gi;
const hyphened =
  /^(\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?|\d{8}|\d{4}\s*[./年]\s*\d{1,2}月?|\d{4}年?)\s*-\s*(.+)$/;
const fromThen = /^(.+?)\s*(?:起算?|开始|生效)\s*[,;]?\s*(?:有效期|期限|为期|共计?|算|计算?|合计)?\s*(.+)$/;

/** `自…起至…止`, `…至…`, `…-…`, `…起三年`, `…起`: both sides of a range. Null where the text is none. */
export function readRange(text: string): DateReading | null {
  const inner = text.replace(leading, "").trim();
  return ofWords(inner) ?? ofHyphen(inner) ?? ofBeginning(inner, /(?:^|[期限:\s])(?:自|从|由)/.test(text));
}

function range(start: DatePart, end: DatePart): DateReading {
  return { shape: "range", start, end, note: null };
}

function ofWords(text: string): DateReading | null {
  for (const match of text.matchAll(words)) {
    const found = ofSides(text.slice(0, match.index), text.slice(match.index + match[0].length));
    if (found !== null) return found;
  }
  return null;
}

/** A hyphen divides two dates only where each side is one by itself: `2024.1.1-2026.12.31`, `2024-2026`. */
function ofHyphen(text: string): DateReading | null {
  const match = hyphened.exec(text);
  if (match === null) return null;
  const [, left = "", right = ""] = match;
  if (/^\d{4}$/.test(left) && !/^\d{4}年?$/.test(right)) return null;
  return ofSides(left, right);
}

function ofSides(left: string, right: string): DateReading | null {
  const start = readDatePart(left.replace(beginning, "").trim());
  if (!isDated(start)) return null;
  const rightText = right.replace(ending, "").trim();
  if (rightText === "") return null;
  const end = sameYear(start, rightText) ?? readDatePart(rightText);
  return end.kind === "unreadable" || (end.kind === "missing" && /^[期日]/.test(rightText)) ? null : range(start, end);
}

/** `2026年1月1日至12月31日`: the second year is left out because it is the same. */
function sameYear(start: DatePart, right: string): DatePart | null {
  if (start.kind !== "day") return null;
  const match = /^(?:(\d{1,2})\s*[-./月]\s*)?(\d{1,2})\s*[日号]?$/.exec(right);
  if (match === null || /^\d+$/.test(right)) return null;
  const { year, month } = partsOf(start.day);
  const endMonth = match[1] === undefined ? month : Number(match[1]);
  const day = dayOf(year, endMonth, Number(match[2]));
  if (day === null) return { kind: "impossible" };
  return day >= start.day
    ? { kind: "day", day }
    : { kind: "ambiguous", candidates: [], yearless: { month: endMonth, dayOfMonth: Number(match[2]) } };
}

/** `2024-05-20起三年`, `2024-05-20起长期`, and `2024-05-20起` alone, which says nothing of the end. */
function ofBeginning(text: string, led: boolean): DateReading | null {
  const alone = /^(.+?)\s*(?:起算?|开始|生效|-+|~|至|起至)$/.exec(text)?.[1];
  const first = alone === undefined ? null : readDatePart(alone.trim());
  if (first !== null && isDated(first)) return range(first, missing);
  const match = fromThen.exec(text);
  if (match === null) {
    const only = led ? readDatePart(text) : null;
    return only !== null && isDated(only) ? range(only, missing) : null;
  }
  const start = readDatePart((match[1] ?? "").trim());
  if (!isDated(start)) return null;
  const rest = (match[2] ?? "").trim();
  const length = readLength(rest);
  const end: DatePart = length === null ? readDatePart(rest) : { kind: "length", length };
  return end.kind === "unreadable" ? null : range(start, end);
}
