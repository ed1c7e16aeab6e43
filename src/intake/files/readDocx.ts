import { inflatePart } from "./inflatePart.ts";
import { ReadingBudget } from "./readingBudget.ts";
import { readText } from "./sharedStrings.ts";
import { utf8Xml } from "./utf8Xml.ts";
import { XmlScanner } from "./xmlScanner.ts";
import { openZip } from "./zipArchive.ts";

const body = "word/document.xml";

/** The text of a .docx, a line for each paragraph; null where the archive is none. Throws `StopReading`. */
export function readDocx(bytes: Uint8Array): string | null {
  const entry = openZip(bytes).byName.get(body);
  if (entry === undefined) return null;
  const budget = new ReadingBudget();
  const scanner = new XmlScanner(utf8Xml(inflatePart(entry, budget), entry.name), entry.name);
  const parts: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const isParagraph = scanner.named("p");
    if (token === "close" && isParagraph) parts.push("\n");
    if (token !== "open") continue;
    if (scanner.named("t")) {
      const text = readText(scanner);
      budget.spendText(text.length);
      parts.push(text);
    } else if (scanner.named("br") || scanner.named("cr")) parts.push("\n");
    else if (scanner.named("tab")) parts.push(" ");
  }
  return parts.join("");
}
