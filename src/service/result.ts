import type { Refusal } from "#contract/refusal.ts";

/** The answer of a use case: a value, or a refusal that says why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(
  code: string,
  at: string | null = null,
  data: Refusal["data"] = {},
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, at, data } };
}
