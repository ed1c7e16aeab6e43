import type { CaseReply } from "#contract/cases.ts";

type Ending = Pick<CaseReply, "stages" | "decided">;

/** A report, a return or a refusal brings no paper that somebody would keep. */
export function bringsPaper({ stages, decided }: Ending): boolean {
  return stages.some(({ kind }) => kind === "verify") && (decided === null || decided.outcome === "granted");
}
