import { blocksText } from "./documentBlock.ts";
import { fieldNamed, isFieldId } from "./documentFields.ts";
import type { FieldId } from "./documentFields.ts";
import { documentColumnText } from "./documentFieldText.ts";
import { guardedParser, readBlocks } from "./readBlocks.ts";
import { readDocx, textParts } from "./readDocx.ts";
import type { Docx, DocxFault } from "./readDocx.ts";

/** A template that can be filled: it opened, does nothing by itself, and every placeholder is one that we know. */
export type Template = { readonly bytes: Uint8Array; readonly fields: readonly FieldId[] };

/** `names`: the placeholders, or the parts of the file, that are the matter. */
export type TemplateFault = {
  readonly kind: "fault";
  readonly why: DocxFault | "macros" | "reaches-out" | "placeholder-unknown" | "placeholder-broken" | "empty";
  readonly names: readonly string[];
};

const placeholder = /\{\s*([#/]?)\s*([^{}]*?)\s*\}/gu;
const columnNames: ReadonlySet<string> = new Set(
  Object.entries(documentColumnText).flatMap(([id, { name }]) => [id, name]),
);

export async function readTemplate(bytes: Uint8Array): Promise<Template | TemplateFault> {
  const docx = readDocx(bytes);
  if (typeof docx === "string") return fault(docx);
  const active = activeParts(docx);
  if (active.length > 0) return fault("macros", active);
  const outside = outsideTargets(docx);
  if (outside.length > 0) return fault("reaches-out", outside);
  const texts = partTexts(docx);
  if (texts === null) return fault("damaged");
  const named = placeholdersIn(texts.join("\n"));
  const unknown = named.filter((name) => fieldNamed(name) === null && !columnNames.has(name));
  if (unknown.length > 0) return fault("placeholder-unknown", [...new Set(unknown)]);
  const broken = await brokenPlaceholder(bytes, texts);
  if (broken !== null) return fault("placeholder-broken", [broken]);
  const fields = [...new Set(named.map((name) => fieldNamed(name)?.id))].filter((id) => id !== undefined);
  return fields.length === 0 ? fault("empty") : { bytes, fields: fields.filter(isFieldId) };
}

function fault(why: TemplateFault["why"], names: readonly string[] = []): TemplateFault {
  return { kind: "fault", why, names };
}

/** Macros, embedded programs and controls. */
function activeParts({ parts }: Docx): readonly string[] {
  const named = [...parts.keys()].filter((name) => /vba|macro|activeX|embeddings\/|\.(?:bin|exe|js|vbs)$/i.test(name));
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  return /macroEnabled|vbaProject/i.test(types) && named.length === 0 ? ["[Content_Types].xml"] : named;
}

/** What a reader of the document would fetch from elsewhere: templates, pictures, objects. A link that one clicks is none. */
function outsideTargets({ parts }: Docx): readonly string[] {
  return [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([, part]) => [...new TextDecoder().decode(part).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)])
    .map(([element]) => element)
    .filter((element) => /TargetMode\s*=\s*["']External["']/i.test(element) && !/\/hyperlink["']/.test(element))
    .map((element) => /Target\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? "");
}

/** The text of the body, headers and footers; null where one of them is not well-formed. */
function partTexts(docx: Docx): readonly string[] | null {
  try {
    for (const [name, part] of docx.parts) {
      if (/\.(?:xml|rels)$/.test(name)) guardedParser().write(new TextDecoder().decode(part)).close();
    }
    return textParts(docx).map(([name]) => blocksText(readBlocks(docx, name)));
  } catch {
    return null;
  }
}

/** Names between braces, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, , name]) => name ?? "");
}

/** A brace without its partner, or a list that is not closed; null where all is well. */
async function brokenPlaceholder(bytes: Uint8Array, texts: readonly string[]): Promise<string | null> {
  for (const text of texts) {
    const stray = /[^\n]{0,10}[{}｛｝][^\n]{0,10}/u.exec(text.replaceAll(placeholder, ""));
    if (stray !== null) return stray[0];
    const nesting = nestingFault(text);
    if (nesting !== null) return nesting;
  }
  // Loaded with the first template: most commands read none.
  const { templateHandler } = await import("./templateHandler.ts");
  try {
    await templateHandler.parseTags(bytes.slice().buffer);
    return null;
  } catch (problem) {
    if (problem instanceof Error) return problem.message.slice(0, 100);
    throw problem;
  }
}

/** Only lists open and close, columns stand within their list, and nothing else does within braces. */
function nestingFault(text: string): string | null {
  let open: ReturnType<typeof fieldNamed> = null;
  for (const [whole, sign, name = ""] of text.matchAll(placeholder)) {
    const field = fieldNamed(name);
    const column = open?.columns.some((one) => one.name === name || one.id === name) === true;
    if (sign === "#") {
      if (open !== null || field?.sort !== "list") return whole;
      open = field;
    } else if (sign === "/") {
      if (open === null || field?.id !== open.id) return whole;
      open = null;
    } else if (!column && (field === null || field.sort === "list")) return whole;
  }
  return open === null ? null : `{/${open.name}}`;
}
