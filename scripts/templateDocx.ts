import { zipSync } from "fflate";

/** A template as people write it, in `templates/sources`: blocks from top to bottom. */
export type TemplateSource = { readonly blocks: readonly SourceBlock[] };

export type SourceBlock =
  | { readonly title: string }
  | { readonly head: string }
  /** Body text with the first line moved in. */
  | { readonly text: string }
  /** A line that begins at the margin. */
  | { readonly line: string }
  /** A form: label and value, once or twice in a row. */
  | { readonly form: readonly (readonly string[])[] }
  | {
      readonly table: {
        readonly widths: readonly number[];
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
    }
  /** Lines at the right, under which people sign. */
  | { readonly sign: readonly string[] };

/** What stands on every page. */
export type TemplateFrame = {
  readonly footer: string;
  /** Before the number of the page, between it and the number of pages, and behind. */
  readonly page: readonly [string, string, string];
  readonly bodyFont: string;
  readonly headFont: string;
};

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
/** Twentieths of a point between the margins of an A4 page. */
const lineWidth = 9026;

/** The .docx of a source. The same source gives the same bytes, wherever and whenever it is made. */
export function templateDocx(source: TemplateSource, frame: TemplateFrame): Uint8Array {
  const title = source.blocks.flatMap((block) => ("title" in block ? [block.title] : []))[0] ?? "";
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelationships],
    ["word/document.xml", documentXml(source)],
    ["word/styles.xml", stylesXml(frame)],
    ["word/footer1.xml", footerXml(frame)],
    ["word/_rels/document.xml.rels", documentRelationships],
    ["docProps/core.xml", coreXml(title)],
  ];
  const encoder = new TextEncoder();
  // A time without a zone is local to whoever reads it, so that every machine writes the same one.
  const options = { level: 9, mtime: "2026-01-01T00:00:00" } as const;
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, [encoder.encode(declaration + xml), options]])));
}

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageRelationships = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelationships = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/footer" Target="footer1.xml"/></Relationships>`;

function coreXml(title: string): string {
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
}

function documentXml({ blocks }: TemplateSource): string {
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="850" w:gutter="0"/></w:sectPr>`;
  return `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${blocks.map(blockXml).join("")}${section}</w:body></w:document>`;
}

function blockXml(block: SourceBlock): string {
  if ("title" in block) return paragraph("Title", block.title);
  if ("head" in block) return paragraph("Heading1", block.head);
  if ("text" in block) return paragraph("BodyText", block.text);
  if ("line" in block) return paragraph("Normal", block.line);
  if ("sign" in block)
    return block.sign.map((line, at) => paragraph("Signature", line, at < block.sign.length - 1)).join("");
  if ("form" in block) return formXml(block.form);
  return tableXml(block.table.widths, [
    ...[block.table.head].map((cells) => rowXml(cells.map((text) => cell(text, 1, true)).join(""), true)),
    ...block.table.rows.map((cells) => rowXml(cells.map((text) => cell(text, 1, false)).join(""), false)),
  ]);
}

/** Two labels with their values in a row; a row of one pair takes the whole width. */
function formXml(rows: readonly (readonly string[])[]): string {
  const wide = rows.some((row) => row.length > 2);
  const widths = wide ? [17, 33, 17, 33] : [25, 75];
  return tableXml(
    widths,
    rows.map((row) => {
      const spread = wide && row.length === 2 ? 3 : 1;
      return rowXml(row.map((text, at) => cell(text, at % 2 === 1 ? spread : 1, at % 2 === 0)).join(""), false);
    }),
  );
}

function tableXml(weights: readonly number[], rows: readonly string[]): string {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const grid = weights.map((weight) => `<w:gridCol w:w="${Math.round((lineWidth * weight) / whole)}"/>`).join("");
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${paragraph("Normal", "")}`;
}

function rowXml(cells: string, heading: boolean): string {
  return `<w:tr><w:trPr><w:cantSplit/>${heading ? "<w:tblHeader/>" : ""}</w:trPr>${cells}</w:tr>`;
}

function cell(text: string, span: number, label: boolean): string {
  const width = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
  const shade = label ? `<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>` : "";
  return `<w:tc><w:tcPr>${width}${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraph("TableText", text)}</w:tc>`;
}

/** One that is kept with the next stands on its page: whoever signs has the whole of what he signs under before him. */
function paragraph(style: string, text: string, keepNext = false): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? "<w:keepNext/>" : ""}</w:pPr>${run}</w:p>`;
}

function stylesXml({ bodyFont, headFont }: TemplateFrame): string {
  const fonts = (font: string) =>
    `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}" w:cs="Times New Roman"/>`;
  const style = (id: string, name: string, paragraphs: string, runs: string, isDefault = false) =>
    `<w:style w:type="paragraph"${isDefault ? ` w:default="1"` : ""} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? "" : `<w:basedOn w:val="Normal"/>`}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const size = (halves: number) => `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
  return `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(bodyFont)}${size(24)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style("Normal", "Normal", `<w:spacing w:line="360" w:lineRule="auto"/>`, "", true),
    style(
      "Title",
      "Title",
      `<w:spacing w:before="120" w:after="360"/><w:jc w:val="center"/>`,
      `${fonts(headFont)}<w:b/>${size(36)}`,
    ),
    style(
      "Heading1",
      "heading 1",
      `<w:keepNext/><w:spacing w:before="200" w:after="100"/>`,
      `${fonts(headFont)}<w:b/>${size(24)}`,
    ),
    style(
      "BodyText",
      "Body Text",
      `<w:spacing w:after="60"/><w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="both"/>`,
      "",
    ),
    style("TableText", "Table Text", `<w:spacing w:line="300" w:lineRule="auto"/>`, size(21)),
    style("Signature", "Signature", `<w:keepLines/><w:spacing w:before="120"/><w:ind w:left="4200"/>`, ""),
    style("Footer", "footer", `<w:jc w:val="center"/>`, `<w:color w:val="666666"/>${size(16)}`),
  ].join("")}</w:styles>`;
}

function footerXml({ footer, page: [before, between, behind] }: TemplateFrame): string {
  const text = (said: string) => `<w:r><w:t xml:space="preserve">${escaped(said)}</w:t></w:r>`;
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const footers = `<w:pPr><w:pStyle w:val="Footer"/></w:pPr>`;
  return `<w:ftr xmlns:w="${main}"><w:p>${footers}${text(footer)}</w:p><w:p>${footers}${text(before)}${field("PAGE")}${text(between)}${field("NUMPAGES")}${text(behind)}</w:p></w:ftr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
