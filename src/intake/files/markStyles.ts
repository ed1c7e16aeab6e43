import { BytePatch } from "./bytePatch.ts";
import { XmlScanner } from "./xmlScanner.ts";

/** Indexes of the cell styles of the two tones. */
export type MarkStyles = { readonly question: number; readonly rejected: number };

type List = {
  readonly prefix: string;
  readonly openStart: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly count: number;
};

/** The light yellow and light red that Excel offers for "neutral" and "bad". */
const questionColour = "FFFFEB9C";
const rejectedColour = "FFFFC7CE";

/** Adds a fill and a cell style per tone behind the present ones; null where the part has no lists to add to. */
export function addMarkStyles(styles: Uint8Array, part: string): { bytes: Uint8Array; indexes: MarkStyles } | null {
  const fills = findList(styles, part, "fills", "fill");
  const formats = findList(styles, part, "cellXfs", "xf");
  if (fills === null || formats === null || fills.closeStart > formats.openStart) return null;
  const patch = new BytePatch(styles, (text) => new TextEncoder().encode(text));
  const colours = [questionColour, rejectedColour];
  growList(
    styles,
    patch,
    fills,
    colours.map((colour) => fillXml(fills.prefix, colour)),
  );
  growList(
    styles,
    patch,
    formats,
    colours.map((_, index) => formatXml(formats.prefix, fills.count + index)),
  );
  return { bytes: patch.apply(), indexes: { question: formats.count, rejected: formats.count + 1 } };
}

function findList(styles: Uint8Array, part: string, listName: string, itemName: string): List | null {
  const scanner = new XmlScanner([styles], part);
  let open: { prefix: string; openStart: number; openEnd: number } | null = null;
  let count = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && open === null && scanner.named(listName) && !scanner.selfClosing) {
      open = { prefix: scanner.prefix(), openStart: scanner.tokenOffset, openEnd: scanner.endOffset };
    } else if (open !== null && token === "open") {
      if (scanner.named(itemName)) count += 1;
      scanner.skip();
    } else if (open !== null && token === "close") {
      return { ...open, closeStart: scanner.tokenOffset, count };
    }
  }
  return null;
}

function growList(styles: Uint8Array, patch: BytePatch, list: List, items: readonly string[]): void {
  const tag = new TextDecoder().decode(styles.subarray(list.openStart, list.openEnd));
  patch.replace(list.openStart, list.openEnd, tag.replace(/(\scount\s*=\s*["'])\d+/, `$1${list.count + items.length}`));
  patch.replace(list.closeStart, list.closeStart, items.join(""));
}

function fillXml(prefix: string, colour: string): string {
  const colours = `<${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill></${prefix}fill>`;
}

function formatXml(prefix: string, fill: number): string {
  return `<${prefix}xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" applyFill="1"/>`;
}
