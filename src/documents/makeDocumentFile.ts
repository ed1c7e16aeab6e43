import { checkDocument } from "./checkDocument.ts";
import { checkPrinted } from "./checkPrinted.ts";
import type { PrintedReader } from "./checkPrinted.ts";
import { cleanValue } from "./cleanValue.ts";
import { documentFields } from "./documentFields.ts";
import type { DocumentData, FieldId } from "./documentFields.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { unprintable } from "./pdfFont.ts";
import type { PdfFonts } from "./pdfFont.ts";
import { readTemplate } from "./readTemplate.ts";
import type { Template, TemplateFault } from "./readTemplate.ts";
import { writePdf } from "./writePdf.ts";

export type DocumentRequest = {
  readonly template: Uint8Array;
  readonly data: DocumentData;
  readonly format: "docx" | "pdf";
  readonly title: string;
  /** At the foot of a PDF: whose form it is, or that it is nobody's. */
  readonly footer: string;
  /** ISO instant. */
  readonly madeAt: string;
};

export type MadeDocument =
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly FieldId[] }
  | TemplateFault
  /** What was written did not stand its own check; nothing is given out. */
  | { readonly kind: "unsound"; readonly why: string; readonly names: readonly string[] }
  /** Characters that the font of the PDF has no glyph for, by the field in which they stand. */
  | {
      readonly kind: "unprintable";
      readonly in: readonly { readonly field: FieldId | null; readonly characters: string }[];
    };

/** The font is needed for a PDF alone, and read when the first is made. */
export type FontSource = () => PdfFonts;

/** Makes documents, reading each template once: a batch fills few templates many times. */
export function documentMaker(
  fonts: FontSource,
  dateOf: (instant: string) => Date,
  readPrinted: PrintedReader,
): (request: DocumentRequest) => Promise<MadeDocument> {
  const templates = new WeakMap<Uint8Array, Promise<Template | TemplateFault>>();
  return async ({ template: bytes, data, format, title, footer, madeAt }) => {
    const known = templates.get(bytes);
    const reading = known ?? readTemplate(bytes);
    templates.set(bytes, reading);
    const template = await reading;
    if ("kind" in template) return template;
    const filled = await fillTemplate(template, data);
    const checked = checkDocument(filled);
    if (checked.kind === "fault") return { kind: "unsound", why: checked.why, names: checked.names };
    if (format === "docx") return { kind: "made", bytes: filled.bytes, missing: filled.missing };
    const header = typeof data.company === "string" ? cleanValue(data.company).replaceAll("\n", " ") : "";
    const faces = fonts();
    const unknown = unprintableIn(filled.values, faces);
    if (unknown.length > 0) return { kind: "unprintable", in: unknown };
    const own = unprintable(checked.blocks.map((block) => JSON.stringify(block)).join(""), faces);
    if (own.length > 0) return { kind: "unprintable", in: [{ field: null, characters: own.join("") }] };
    const printed = await writePdf(checked.blocks, faces, { title, header, footer, madeAt: dateOf(madeAt) });
    const fault = await checkPrinted(printed, { blocks: checked.blocks, values: filled.values }, faces, readPrinted);
    return fault === null
      ? { kind: "made", bytes: printed, missing: filled.missing }
      : { kind: "unsound", why: fault.why, names: fault.names };
  };
}

function unprintableIn(
  values: readonly { readonly field: FieldId; readonly value: string }[],
  fonts: PdfFonts,
): readonly { readonly field: FieldId; readonly characters: string }[] {
  return documentFields.flatMap(({ id }) => {
    const texts = values.filter(({ field }) => field === id).map(({ value }) => value);
    const characters = unprintable(texts.join(""), fonts).join("");
    return characters === "" ? [] : [{ field: id, characters }];
  });
}
