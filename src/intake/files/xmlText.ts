import { StopReading } from "./stopReading.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 bytes as text; stops with `file-encoding` where they are none. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new StopReading("file-encoding", part);
  }
}

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves line ends and the five names of XML. With no DOCTYPE allowed there can be no others. */
export function resolveXmlText(raw: string, part: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const character = end === ";" ? characterOf(name) : undefined;
    if (character === undefined) throw new StopReading("file-truncated", part, { why: "xml" });
    return character;
  });
}

function characterOf(name: string): string | undefined {
  const numeric = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (numeric === null) return namedCharacters.get(name);
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Undoes `_x000D_`, by which SpreadsheetML writes the UTF-16 units that XML cannot hold (ECMA-376 22.9.2.19). */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}

// What XML cannot hold or would change, and what write-excel-file drops as discouraged.
const unsafeUnits = /[^\P{Cc}\t\n]|\ufffd|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Cell text such that `unescapeCellText` gives it back; a text that reads `_x0041_` by itself is kept too. */
export function escapeCellText(text: string): string {
  const literal = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return literal.replace(unsafeUnits, (character) =>
    Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join(""),
  );
}

function escapedUnit(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** For element content. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
