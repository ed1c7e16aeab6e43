import type { ResultFileReply } from "#contract/resultFiles.ts";
import { noTextSentences } from "#contract/resultFileText.ts";
import { findCandidates } from "#documents/candidates/findCandidates.ts";
import { declarationReaderOf } from "#documents/declaration/declarationReader.ts";
import type { ResultField } from "#law/course.ts";
import type { Law } from "#law/law.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { lawOfCase } from "./cases/lawOfCase.ts";
import { ledgerOfCase } from "./cases/ledgerOfCase.ts";
import type { Actor, Deps } from "./deps.ts";
import { fileTextOf } from "./fileTextOf.ts";
import { getFile } from "./getFile.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

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
  const text = await fileTextOf(deps, found.value);
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
    const { law } = await lawOfCase(deps, tx, found.one);
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
