import { documentFields } from "#documents/documentFields.ts";
import type { FieldId } from "#documents/documentFields.ts";
import type { MadeDocument } from "#documents/makeDocumentFile.ts";
import { readTemplate } from "#documents/readTemplate.ts";
import { leftOut } from "./documents/leftOut.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { documentCase } from "./documents/documentCase.ts";
import type { DocumentAsked, DocumentCase } from "./documents/documentCase.ts";
import { footerText } from "./documents/footerText.ts";

export type DocumentFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly format: "docx" | "pdf";
  /** Fields that the document shows as to be filled. */
  readonly missing: readonly FieldId[];
};

export async function makeDocument(
  deps: Deps,
  actor: Actor,
  id: string,
  asked: DocumentAsked & { readonly format: "docx" | "pdf" },
): Promise<Result<DocumentFile>> {
  const about = await documentCase(deps, actor, id, asked);
  return about.ok ? documentFile(deps, about.value, asked.format) : about;
}

/** The file of a case, checked after it was written. */
export async function documentFile(
  { documents, clock }: Pick<Deps, "documents" | "clock">,
  { document, data, template, fileName }: DocumentCase,
  format: "docx" | "pdf",
): Promise<Result<DocumentFile>> {
  const made = await documents.make({
    template: template.bytes,
    data,
    format,
    title: document.title.zh,
    footer: document.authority === null && !template.own ? footerText.ours : "",
    madeAt: clock.now(),
  });
  if (made.kind !== "made") return refusalOf(made);
  const read = template.own ? await readTemplate(template.bytes) : null;
  const unsaid = read === null || "kind" in read ? [] : leftOut(template.own, read.fields, data);
  return done({ bytes: made.bytes, fileName: fileName(format), format, missing: [...made.missing, ...unsaid] });
}

function refusalOf(made: Exclude<MadeDocument, { readonly kind: "made" }>): Result<never> {
  if (made.kind === "fault") return refused("template-refused", null, { why: made.why, names: made.names.join(", ") });
  if (made.kind === "unsound")
    return refused("document-unsound", null, { why: made.why, names: made.names.join(", ") });
  const named = made.in.map(({ field, characters }) => {
    const name = documentFields.find(({ id }) => id === field)?.name;
    return name === undefined ? characters : `${name}: ${characters}`;
  });
  return refused("document-unprintable", null, { characters: named.join("; ") });
}
