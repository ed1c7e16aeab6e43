import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./xmlText.ts";

/** A sheet for a test: its XML is written by hand, because the test is about that XML. */
export type FixtureSheet = {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Inside `<sheetData>`. */
  readonly data: string;
  /** Between `<sheetData>` and the end: merges and the like. */
  readonly after?: string;
  /** Before `<sheetData>`. */
  readonly before?: string;
};

export type XlsxFixture = {
  readonly sheets: readonly FixtureSheet[];
  /** Inside each `<si>`. */
  readonly strings?: readonly string[];
  /** Codes of the formats 164, 165 …; cell style n + 1 has the nth format, style 0 none. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** `x:` writes every element of SpreadsheetML with that prefix. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Put in place of parts made here, or beside them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** 0 stores the parts without compression. */
  readonly level?: 0;
};

const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** A workbook of these sheets as bytes. */
export function buildXlsx(fixture: XlsxFixture): Uint8Array {
  const parts = { ...partsOf(fixture), ...fixture.parts };
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: "2026-11-21T00:00:00", level: fixture.level ?? 6 });
}

/** The XML of every part of the workbook. */
export function partsOf(fixture: XlsxFixture): Record<string, string> {
  const spaces = fixture.strict === true ? strict : transitional;
  const prefix = fixture.prefix ?? "";
  const root = (name: string, content: string, attributes = ""): string => {
    const space = prefix === "" ? `xmlns="${spaces.main}"` : `xmlns:${prefix.slice(0, -1)}="${spaces.main}"`;
    return `${declaration}<${prefix}${name} ${space} xmlns:r="${spaces.relations}"${attributes}>${content}</${prefix}${name}>`;
  };
  const sheetTags = fixture.sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<${prefix}sheet name="${escapeXml(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const properties = fixture.date1904 === true ? `<${prefix}workbookPr date1904="1"/>` : "";
  const relations = fixture.sheets.map((_, index) =>
    relation(spaces.relations, `${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  relations.push(relation(spaces.relations, "100", "styles", "styles.xml"));
  relations.push(relation(spaces.relations, "101", "sharedStrings", "sharedStrings.xml"));
  const strings = (fixture.strings ?? []).map((string) => `<${prefix}si>${string}</${prefix}si>`);
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([relation(spaces.relations, "1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relationships(relations),
    "xl/workbook.xml": root("workbook", `${properties}<${prefix}sheets>${sheetTags.join("")}</${prefix}sheets>`),
    "xl/styles.xml": root("styleSheet", styles(fixture.formats ?? [], prefix)),
    "xl/sharedStrings.xml": root("sst", strings.join("")),
  };
  fixture.sheets.forEach(({ before = "", data, after = "" }, index) => {
    const content = `${before}<${prefix}sheetData>${data}</${prefix}sheetData>${after}`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = root("worksheet", content);
  });
  return parts;
}

function relation(space: string, id: string, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${space}/${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`;
}

function styles(formats: readonly string[], prefix: string): string {
  const codes = formats.map(
    (code, index) =>
      `<${prefix}numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code).replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = [0, ...formats.map((_, index) => 164 + index)].map((id) => `<${prefix}xf numFmtId="${id}"/>`);
  const fills = `<${prefix}fills count="1"><${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill></${prefix}fills>`;
  return `<${prefix}numFmts>${codes.join("")}</${prefix}numFmts>${fills}<${prefix}cellXfs count="${xfs.length}">${xfs.join("")}</${prefix}cellXfs>`;
}
