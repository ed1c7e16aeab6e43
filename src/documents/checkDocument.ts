import { blocksText } from "./documentBlock.ts";
import type { DocumentBlock } from "./documentBlock.ts";
import type { FieldId } from "./documentFields.ts";
import type { FilledDocument } from "./fillTemplate.ts";
import { readBlocks } from "./readBlocks.ts";
import { readDocx, textParts } from "./readDocx.ts";

export type CheckedDocument =
  | { readonly kind: "sound"; readonly blocks: readonly DocumentBlock[] }
  | {
      readonly kind: "fault";
      readonly why: "unreadable" | "placeholder-left" | "value-lost";
      readonly names: string[];
    };

/**
 * Opens what was written as a stranger would: every part whole, no placeholder left, and every value there. Braces may
 * stand in a value: what is left of the text without the values has none.
 */
export function checkDocument({ bytes, values }: FilledDocument): CheckedDocument {
  const docx = readDocx(bytes);
  if (typeof docx === "string") return { kind: "fault", why: "unreadable", names: [docx] };
  const read = textParts(docx).map(([name]) => ({ name, blocks: readBlocks(docx, name) }));
  const text = foldedSpace(read.map(({ blocks }) => blocksText(blocks)).join("\n"));
  const lost = [...new Set(values.filter(({ value }) => !text.includes(foldedSpace(value))).map(({ field }) => field))];
  if (lost.length > 0) return { kind: "fault", why: "value-lost", names: lost satisfies FieldId[] };
  const left = leftPlaceholder(text, values);
  if (left !== null) return { kind: "fault", why: "placeholder-left", names: [left] };
  return { kind: "sound", blocks: read.find(({ name }) => name === "word/document.xml")?.blocks ?? [] };
}

/** The first placeholder in a text, whatever stands in braces within a value; null where there is none. */
export function leftPlaceholder(text: string, values: FilledDocument["values"]): string | null {
  return /[{｛][^{}｛｝]*[}｝]/u.exec(withoutValues(foldedSpace(text), values))?.[0] ?? null;
}

function withoutValues(text: string, values: FilledDocument["values"]): string {
  const braced = [...new Set(values.map(({ value }) => foldedSpace(value)).filter((value) => /[{}｛｝]/.test(value)))];
  return braced.toSorted((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, ""), text);
}

/** Lines break where the paper ends: what is compared has single spaces. */
function foldedSpace(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
