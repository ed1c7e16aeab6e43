import { inflatePart } from "./inflatePart.ts";
import type { ReadingBudget } from "./readingBudget.ts";
import { utf8Xml } from "./utf8Xml.ts";
import { XmlScanner } from "./xmlScanner.ts";
import { unescapeCellText } from "./xmlText.ts";
import type { ZipEntry } from "./zipArchive.ts";

/** The texts that cells refer to by number. */
export function readSharedStrings(entry: ZipEntry | null, budget: ReadingBudget): readonly string[] {
  const strings: string[] = [];
  if (entry === null) return strings;
  const scanner = new XmlScanner(utf8Xml(inflatePart(entry, budget), entry.name), entry.name);
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open" || !scanner.named("si")) continue;
    const text = readRichText(scanner);
    budget.spendText(text.length);
    budget.spendSpace();
    strings.push(text);
  }
  return strings;
}

/**
 * Behind the open tag of `<si>` or `<is>`: the text of all its runs, up to its close tag. What stands in `<rPh>`
 * tells how to pronounce the text and is not part of it.
 */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  for (let open = scanner.selfClosing ? 0 : 1; open > 0;) {
    const token = scanner.next();
    if (token === "end") throw scanner.damaged();
    if (token === "close") open -= 1;
    if (token !== "open") continue;
    if (scanner.named("t")) text += readText(scanner);
    else if (!scanner.named("r")) scanner.skip();
    else if (!scanner.selfClosing) open += 1;
  }
  return unescapeCellText(text);
}

/** Behind an open tag: its text, up to its close tag. */
export function readText(scanner: XmlScanner): string {
  let text = "";
  if (scanner.selfClosing) return text;
  for (;;) {
    const token = scanner.next();
    if (token === "close") return text;
    if (token !== "text") throw scanner.damaged();
    text += scanner.text();
  }
}
