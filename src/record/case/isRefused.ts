import type { Case } from "./case.ts";

/** Whether the other side decided against it, or did not accept it at all. */
export function isRefused<Of extends Pick<Case, "decided">>(
  one: Of,
): one is Of & { readonly decided: NonNullable<Case["decided"]> } {
  return one.decided !== null && one.decided.outcome !== "granted";
}
