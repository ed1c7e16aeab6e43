import type { ProceedingsReply } from "#contract/proceedings.ts";
import { authoritiesInOrder, matrixOf } from "#law/matrix.ts";
import { authorityReplyOf } from "./authorityReplyOf.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

export async function listProceedings({ law }: Deps): Promise<Result<ProceedingsReply>> {
  return done({
    proceedings: [...law.proceedings.values()].map(({ id, title, about }) => ({ id, title, about })),
    authorities: authoritiesInOrder(law).map(authorityReplyOf),
    cells: matrixOf(law).map((cell) => ({ ...cell })),
    lawHash: law.hash,
  });
}
