import { safeName } from "#documents/documentFileName.ts";
import { zipFiles } from "#documents/zipFiles.ts";
import type { ZippedFile } from "#documents/zipFiles.ts";
import { manifestText } from "#record/case/papers/frozenPapers.ts";
import { roundOfCase } from "./cases/roundOfCase.ts";
import type { RoundAsked, RoundFound } from "./cases/roundOfCase.ts";
import { csvLine } from "./csvLine.ts";
import type { Actor, Deps } from "./deps.ts";
import { filePlaceRefusal } from "./filePlaceRefusal.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { soundness } from "./soundness.ts";
import { submissionText } from "./submissionText.ts";
import { wholeOf } from "./wholeOf.ts";

export type SubmissionArchive = {
  readonly fileName: string;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
};

/**
 * What was handed in as one archive: every file under the name that it was handed in with, and beside them the list.
 * Nobody is to take a part for the whole: where a file is gone or is another by now, there is no archive. All are read
 * through before the first of it is sent, since whoever saves it can be told nothing afterwards.
 */
export async function getSubmission(deps: Deps, actor: Actor, asked: RoundAsked): Promise<Result<SubmissionArchive>> {
  const found = await roundOfCase(deps, actor, asked);
  if (!found.ok) return found;
  const { company, title, round } = found.value;
  for (const { as, file } of round.papers) {
    if (file === null) continue;
    const kept = await soundness(deps.files, file.hash);
    if (kept.kind === "missing") return refused("file-lost", "hash", { name: as });
    if (kept.kind === "damaged") return refused("file-damaged", "hash", { name: as });
    if (kept.kind === "failed") return filePlaceRefusal(deps.files, kept);
  }
  const fileName = submissionText.archive(safeName(company.name), safeName(title), round.on, asked.round);
  return done({ fileName, pieces: zipFiles(filesOf(deps, found.value)) });
}

async function* filesOf(deps: Deps, { law, round }: RoundFound): AsyncGenerator<ZippedFile, void> {
  for (const { as, file } of round.papers) {
    if (file === null) continue;
    const answer = await deps.files.get(file.hash);
    // It was there a moment ago. The archive breaks off: what was saved of it opens nowhere, and nobody takes it for whole.
    if (answer.kind !== "found") throw new Error(`${as} (${file.hash}) is ${answer.kind}`);
    yield { path: as, bytes: await wholeOf(answer.content, answer.bytes) };
  }
  const text = (path: string, written: string): ZippedFile => ({ path, bytes: new TextEncoder().encode(written) });
  yield text(submissionText.sealed, manifestText(round.papers));
  // sha256sum takes an empty list for a broken one: where words alone were handed in there is none.
  if (round.papers.some(({ file }) => file !== null)) yield text(submissionText.sums, sumsOf(round.papers));
  const titleOf = (id: string): string => law.materials.get(id)?.title.zh ?? id;
  const lines = round.papers.map((paper, at) => [
    `${at + 1}`,
    paper.file === null ? `${paper.as}${submissionText.onPaper}` : paper.as,
    titleOf(paper.material),
    paper.form,
    `${paper.count}`,
    paper.effective ?? "",
    paper.file === null ? "" : `${paper.file.bytes}`,
    paper.file?.hash ?? "",
  ]);
  yield text(submissionText.list, `\ufeff${[submissionText.heading, ...lines].map(csvLine).join("")}`);
}

/** In the form that `sha256sum -c` checks. */
function sumsOf(papers: RoundFound["round"]["papers"]): string {
  return papers.flatMap(({ as, file }) => (file === null ? [] : [`${file.hash}  ${as}\n`])).join("");
}
