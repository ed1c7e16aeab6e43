import { SaxesParser } from "saxes";
import type { SaxesAttributeNS } from "saxes";
import { inflatePart } from "./inflatePart.ts";
import { limits } from "./limits.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { StopReading } from "./stopReading.ts";
import { utf8Xml } from "./utf8Xml.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** An element as it opens, names without prefix: transitional, strict and prefixed files look the same. */
export type SmallPartElement = {
  readonly name: string;
  readonly parent: string;
  /** Value of the attribute of this local name, preferring the one without prefix. */
  attribute(name: string): string | null;
  /** Value of the attribute of this local name in the namespace of relationships (`r:id`). */
  relationship(name: string): string | null;
};

/**
 * Reads one of the small parts of a workbook (relationships, sheets, styles) element by element.
 * Stops with `file-entities` at any DOCTYPE and with `file-truncated` where the XML is not well-formed.
 */
export function readSmallPart(
  entry: ZipEntry,
  budget: ReadingBudget,
  onElement: (element: SmallPartElement) => void,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: string[] = [];
  parser.on("doctype", () => {
    throw new StopReading("file-entities", entry.name);
  });
  parser.on("error", () => {
    throw new StopReading("file-truncated", entry.name, { why: "xml" });
  });
  let attributeCount = 0;
  parser.on("opentagstart", () => {
    attributeCount = 0;
    if (open.length > limits.depth) throw new StopReading("file-truncated", entry.name, { why: "xml" });
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > limits.attributes) throw new StopReading("file-truncated", entry.name, { why: "xml" });
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes);
    onElement({
      name: tag.local,
      parent: open.at(-1) ?? "",
      attribute: (name) => attributeNamed(attributes, name),
      relationship: (name) =>
        attributes.find((one) => one.local === name && one.uri.endsWith("/relationships"))?.value ?? null,
    });
    open.push(tag.local);
  });
  parser.on("closetag", () => void open.pop());
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let size = 0;
  for (const piece of utf8Xml(inflatePart(entry, budget), entry.name)) {
    size += piece.length;
    if (size > limits.smallPartBytes) {
      throw new StopReading("file-too-large", entry.name, { limitBytes: limits.smallPartBytes });
    }
    parser.write(decodePiece(decoder, piece, entry.name));
  }
  parser.close();
}

function attributeNamed(attributes: readonly SaxesAttributeNS[], name: string): string | null {
  const plain = attributes.find((one) => one.local === name && one.prefix === "");
  return (plain ?? attributes.find((one) => one.local === name))?.value ?? null;
}

function decodePiece(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array, part: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new StopReading("file-encoding", part);
  }
}
