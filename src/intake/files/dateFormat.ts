/**
 * What a number format shows of a serial number: a whole date, no more than a month, or no date at all
 * (`12:30` and elapsed hours are numbers to a ledger).
 */
export type DateFormat = "day" | "month" | null;

/**
 * Built-in formats that are not written out in a file: ECMA-376 18.8.30, with the Chinese meaning of 27 to 36 and
 * 50 to 58. 32 to 35, 55 and 56 show a time; 27, 36, 50, 52 and 57 a year and a month.
 */
const builtInDays = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const builtInMonths = new Set([17, 27, 36, 50, 52, 57]);

export function dateFormatOfId(numFmtId: number): DateFormat {
  if (builtInDays.has(numFmtId)) return "day";
  return builtInMonths.has(numFmtId) ? "month" : null;
}

/** Of a custom format code, such as `[$-804]yyyy"年"m"月"d"日";@`. */
export function dateFormatOfCode(code: string): DateFormat {
  const section = bareSection(code);
  const year = /[yeb]/.test(section);
  const dayOfMonth = section.includes("d");
  const time = /[hs]/.test(section);
  // `m` is a month unless hours or seconds make it minutes.
  const month = section.includes("m") && (!time || year || dayOfMonth);
  if (dayOfMonth) return "day";
  if (year && month) return "month";
  return year || month ? "day" : null;
}

/** The first section of the code in lower case, with everything gone that is text, colour, condition or filler. */
function bareSection(code: string): string {
  const visible = code
    .replace(/"[^"]*"?|[\\_*]./gu, "")
    .replace(/\[(?:h+|m+|s+)\]/gi, "h")
    .replace(/\[[^\]]*\]?/g, "");
  const first = visible.split(";")[0] ?? "";
  return first
    .toLowerCase()
    .replace(/general|g\/通用格式/g, "")
    .replace(/am\/pm|a\/p|上午\/下午/g, "h")
    .replace(/e[+-]/g, "");
}
