import type { OrganisationEvent } from "./organisation.ts";

/** Why something cannot be decided so; a sentence for each code is in the contract. */
export type Denial = {
  readonly ok: false;
  readonly code: string;
  /** The field that is wrong. */
  readonly at: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
};

/** What is to be written; nothing where all is so already. */
export type OrganisationDecision = { readonly ok: true; readonly events: readonly OrganisationEvent[] } | Denial;

export function denied(code: string, at: string | null, data: Denial["data"] = {}): Denial {
  return { ok: false, code, at, data };
}
