import type { Actor, Deps } from "./deps.ts";
import { getFile } from "./getFile.ts";
import type { FileContent } from "./getFile.ts";
import { roundOfCase } from "./cases/roundOfCase.ts";
import type { RoundAsked } from "./cases/roundOfCase.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";

export type SubmittedFileAsked = RoundAsked & {
  /** Id of the paper. */
  readonly paper: string;
  /** To be shown in place: refused for what cannot be. */
  readonly preview: boolean;
};

/** A file as it was handed in, to be saved under the name that it was handed in with. */
export async function getSubmittedFile(
  deps: Deps,
  actor: Actor,
  asked: SubmittedFileAsked,
): Promise<Result<FileContent>> {
  const found = await roundOfCase(deps, actor, asked);
  if (!found.ok) return found;
  const { company, round } = found.value;
  const paper = round.papers.find(({ id }) => id === asked.paper);
  if (paper === undefined || paper.file === null)
    return refused("round-no-file", "paper", { round: asked.round, paper: asked.paper });
  const answer = await getFile(deps, actor, { company: company.id, hash: paper.file.hash, preview: asked.preview });
  if (!answer.ok) return answer;
  return { ok: true, value: { ...answer.value, file: { ...answer.value.file, saveAs: paper.as } } };
}
