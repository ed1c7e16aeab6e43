import type { NoTextReason, ResultFileReply } from "#contract/resultFiles.ts";
import { noTextSentences } from "#contract/resultFileText.ts";
import type { PageText } from "#documents/candidates/candidate.ts";
import { findCandidates, longestRead } from "#documents/candidates/findCandidates.ts";
import { declarationReaderOf } from "#documents/declaration/declarationReader.ts";
import { readTextFile } from "#intake/readTextFile.ts";
import type { ResultField } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import type { Actor, Deps } from "./deps.ts";
import { getFile } from "./getFile.ts";
import type { FileContent } from "./getFile.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

type FileText =
  | { readonly kind: "text"; readonly pages: readonly PageText[]; readonly partly: boolean }
  | { readonly kind: "none"; readonly why: NoTextReason };

/** Far above a scan of a few pages; more is not taken into memory to be read. */
const mostBytes = 20 * 1024 * 1024;

/** What a file that the company of a case keeps may say of what came out, field by field. Nothing is written. */
export async function readResultFile(
  deps: Deps,
  actor: Actor,
  { id, hash }: { readonly id: string; readonly hash: string },
): Promise<Result<ResultFileReply>> {
  const asked = await fieldsOf(deps, actor, id);
  if (!asked.ok) return asked;
  const { company, law, fields } = asked.value;
  const found = await getFile(deps, actor, { company, hash, preview: false });
  if (!found.ok) return found;
  const { name, type } = found.value.file;
  const file = { hash, name, type };
  const text = await textOf(deps, found.value);
  if (text.kind === "none") {
    const why = { code: text.why, sentence: noTextSentences[text.why] };
    return done({ file, fields: [], partly: false, why });
  }
  const candidates = findCandidates(text.pages, fields, declarationReaderOf(law));
  return done({
    file,
    fields: candidates.map(({ field, candidates: all }) => ({
      field,
      title: fields.find((one) => one.id === field)?.title ?? { zh: field, en: field },
      candidates: [...all],
    })),
    partly: text.partly,
    why: null,
  });
}

type Asked = { readonly company: string; readonly law: Law; readonly fields: readonly ResultField[] };

/** The fields that are compared at the end of a case, by the law that it goes by. */
async function fieldsOf(deps: Deps, actor: Actor, id: string): Promise<Result<Asked>> {
  return deps.store.transact(actor, async (tx) => {
    const found = ledgerOfCase(await tx.ledgers(), id);
    if (found === null) return refused("case-not-found", "id", { id });
    const { law } = await lawOfCase(deps, tx, found.one.law);
    const course = law.courses.get(found.one.course);
    if (course === undefined)
      return refused("course-unknown", "course", {
        course: found.one.course,
        ...namedThings([...law.courses.values()]),
      });
    if (course.fields.length === 0) return refused("nothing-came-out", "id", { ...course.title });
    return done({ company: found.ledger.company.id, law, fields: course.fields });
  });
}

async function textOf(deps: Deps, { file: { type, bytes }, content }: FileContent): Promise<FileText> {
  const isRead = bytes <= mostBytes && (type === "pdf" || type === "docx" || type === "txt");
  if (!isRead) {
    // What holds the bytes ready lets go of them once somebody has begun to read.
    for await (const _ of content) break;
    return none(bytes > mostBytes ? "too-large" : isPicture(type) ? "picture" : "other-type");
  }
  const whole = await wholeOf(content, bytes);
  return type === "pdf" ? pdfText(deps, whole) : plainText(whole);
}

function isPicture(type: string): boolean {
  return type === "jpeg" || type === "png" || type === "tiff";
}

function none(why: NoTextReason): FileText {
  return { kind: "none", why };
}

async function wholeOf(content: FileContent["content"], bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of content) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function pdfText(deps: Deps, bytes: Uint8Array): Promise<FileText> {
  const read = await deps.pdfTexts.read(bytes);
  if (read.kind === "none") return none(read.why);
  const { texts, pages } = read;
  const partly = pages > texts.length || texts.join("").length > longestRead;
  return { kind: "text", pages: texts.map((text, index) => ({ page: index + 1, text })), partly };
}

function plainText(bytes: Uint8Array): FileText {
  const read = readTextFile(bytes);
  if (read.kind === "no-text") return none("other-type");
  if (read.kind === "refused") return none(whyOf(read.refusal.code));
  if (read.text.trim() === "") return none("no-text");
  return { kind: "text", pages: [{ page: null, text: read.text }], partly: read.text.length > longestRead };
}

function whyOf(code: string): NoTextReason {
  if (code === "file-encrypted") return "encrypted";
  return code === "file-too-large" || code === "file-zip-bomb" ? "too-large" : "damaged";
}
