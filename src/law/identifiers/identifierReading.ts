/** What a reader makes of a text: an identifier with its parts, or why it is none. */
export type IdentifierReading =
  | {
      readonly kind: "read";
      /** Its clean form. */
      readonly is: string;
      readonly form: string | null;
      readonly parts: Readonly<Record<string, string>>;
    }
  | { readonly kind: "refused"; readonly why: string };

export function refusedAs(why: string): IdentifierReading {
  return { kind: "refused", why };
}

/** A reading with those of its parts that are there. */
export function readAs(
  is: string,
  parts: Readonly<Record<string, string | null | undefined>>,
  form: string | null = null,
): IdentifierReading {
  const there = Object.entries(parts).filter((one): one is [string, string] => (one[1] ?? "") !== "");
  return { kind: "read", is, form, parts: Object.fromEntries(there) };
}
