import { inflatePart } from "./inflatePart.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { utf8Xml } from "./utf8Xml.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** An XML part in one piece and in UTF-8, declared as such: the form in which a part is patched. */
export function wholeXml(entry: ZipEntry, budget: ReadingBudget): Uint8Array {
  const whole = joined([...utf8Xml(inflatePart(entry, budget), entry.name)]);
  const head = new TextDecoder("latin1").decode(whole.subarray(0, 200));
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']utf-16["'][^>]*\?>/i.exec(head)?.[0];
  if (declaration === undefined) return whole;
  const utf8Declaration = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`);
  return joined([utf8Declaration, whole.subarray(declaration.length)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
