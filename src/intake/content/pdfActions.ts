import { Inflate } from "fflate";
import { bytesAsText, indexOfBytes, joinedBytes } from "./bytePatterns.ts";

/** `runs`: by a script or a program. `closed`: it cannot be looked into. `bursts`: it unpacks to more than any document. */
export type PdfActions = "runs" | "closed" | "bursts" | null;

/** Of all that objects are packed in; those of a thousand pages are a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** PDF 32000-1, 12.6.4: what an action is called that runs something: a script, a program, a medium with a script. */
const running = ["JavaScript", "Launch", "Rendition"];

const runs = new RegExp(running.map(nameOf).join("|"), "u");
const packed = new RegExp(`${nameOf("ObjStm")}(?:(?!endobj)[^]){0,4096}?stream\\r?\\n`, "gu");

/** What a PDF does when somebody opens it or clicks, be it in the open or among objects that are packed (7.5.7). */
export function pdfActions(bytes: Uint8Array): PdfActions {
  let left = mostBytes;
  for (let at = 0; at < bytes.length; at += windowBytes) {
    const text = bytesAsText(bytes, at, at + windowBytes + overlapBytes);
    if (runs.test(text)) return "runs";
    for (const found of text.matchAll(packed)) {
      // With no filter it stood in the open; what begins in the overlap is the next window's.
      if (found.index >= windowBytes || !/#|Filter/u.test(dictionaryOf(text, found))) continue;
      const objects = inflated(streamAt(bytes, at + found.index + found[0].length), left);
      if (typeof objects === "string") return objects;
      left -= objects.length;
      if (runs.test(bytesAsText(objects, 0, objects.length))) return "runs";
    }
  }
  return null;
}

/** No text is longer than half a gibibyte, and a file may be. */
const windowBytes = 8 * 1024 * 1024;
/** More than a name or the beginning of an object takes. */
const overlapBytes = 8192;

function dictionaryOf(text: string, { 0: found, index }: RegExpExecArray): string {
  return text.slice(Math.max(0, text.lastIndexOf("obj", index)), index + found.length);
}

/** What is packed, without the two bytes that say how (RFC 1950). */
function streamAt(bytes: Uint8Array, from: number): Uint8Array {
  const to = indexOfBytes(bytes, "endstream", from);
  return bytes.subarray(from + 2, to < 0 ? bytes.length : to);
}

/** A name as it may be written, with any of its signs as #xx, and not as the beginning of a longer one (7.3.5). */
function nameOf(name: string): string {
  const signs = [...name].map((sign) => {
    const hex = sign.charCodeAt(0).toString(16);
    return `(?:${sign}|#${hex.replaceAll(/[a-f]/gu, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return `/${signs.join("")}(?![^\\s\\0()<>[\\]{}/%])`;
}

function inflated(packedBytes: Uint8Array, most: number): Uint8Array | "closed" | "bursts" {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < packedBytes.length && size <= most; at += piece)
      inflate.push(packedBytes.subarray(at, at + piece), at + piece >= packedBytes.length);
  } catch {
    return "closed";
  }
  if (size > most) return "bursts";
  return size === 0 ? "closed" : joinedBytes(parts);
}

/** A few kilobytes at a time, so that what bursts is seen while it does. */
const piece = 4096;
