import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { StopReading } from "./stopReading.ts";
import { XmlScanner } from "./xmlScanner.ts";

/** Tags, attributes and texts of the XML, given to the scanner in pieces that end at these offsets. */
function seenBy(xml: string, cuts: readonly number[] = []): string[] {
  const bytes = new TextEncoder().encode(xml);
  const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].toSorted((a, b) => a - b);
  const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  const scanner = new XmlScanner(pieces, "part");
  const seen: string[] = [];
  const names: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") {
      if (names.length > 0) seen.push(`text ${scanner.text()}`);
      continue;
    }
    if (token === "close") {
      seen.push(`close ${names.pop()}`);
      continue;
    }
    const name = ["a", "row", "sheetData"].find((one) => scanner.named(one)) ?? "?";
    const attributes: string[] = [];
    while (scanner.attributes.next()) attributes.push(`${scanner.attributes.name()}=${scanner.attributes.value()}`);
    seen.push(`open ${name} ${attributes.join(" ")}`);
    if (scanner.selfClosing) seen.push(`close ${name}`);
    else names.push(name);
  }
  return joinTexts(seen);
}

function seenBySaxes(xml: string): string[] {
  const parser = new SaxesParser();
  const seen: string[] = [];
  parser.on("opentag", (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => `${name}=${value}`);
    seen.push(`open ${tag.name.replace(/^.*:/, "")} ${attributes.join(" ")}`);
  });
  parser.on("closetag", (tag) => void seen.push(`close ${tag.name.replace(/^.*:/, "")}`));
  parser.on("text", (text) => void seen.push(`text ${text}`));
  parser.on("cdata", (text) => void seen.push(`text ${text}`));
  parser.write(xml).close();
  return joinTexts(seen.filter((_, index) => index > 0 || seen[0]?.startsWith("open") === true));
}

/** Neighbouring texts as one: a comment or CDATA between them makes no difference to a reader. */
function joinTexts(seen: readonly string[]): string[] {
  const joined: string[] = [];
  for (const one of seen) {
    const last = joined.at(-1);
    if (one.startsWith("text ") && last?.startsWith("text ") === true) joined[joined.length - 1] = last + one.slice(5);
    else joined.push(one);
  }
  return joined;
}

const text = fc.constantFrom(
  "1",
  "中文😀",
  "a &amp; b",
  "&#x4e2d;",
  "<![CDATA[<x> ]] &amp;]]>",
  "<!-- a > b -->",
  "<?x y?>",
  "\r\n",
  " ",
);
const attribute = fc.constantFrom("", ' r="A1"', " t = 's'", ' x="a &gt; b > c"', " y='\"'");
const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom("a", "row", "sheetData", "p:row"),
        attribute,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([name, attributes, children, short]) =>
        short ? `<${name}${attributes}/>` : `<${name}${attributes} >${children.join("")}</${name}>`,
      ),
  ),
})).node;

test("the same document as saxes sees, wherever the pieces are cut", () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 12 }), (children, cuts) => {
      const xml = `<?xml version="1.0"?><a>${children.join("")}</a>`;
      expect(seenBy(xml, cuts)).toEqual(seenBySaxes(xml));
    }),
    { numRuns: 400 },
  );
});

test.each([
  "",
  "text",
  "<a>",
  "</a>",
  "<a></a></a>",
  "<a/><a/>",
  "<a x></a>",
  "<a></b>",
  "<a><b></a></b>",
  "<a <b/></a>",
  "<a x=1/>",
  '<a x="1/>',
  "<>",
  "<a><!b></a>",
  "<a><![CDATA[",
  "<a>&b;</a>",
  "<a>&amp</a>",
])("%j is refused", (xml) => {
  expect(() => seenBy(xml)).toThrow(StopReading);
});
