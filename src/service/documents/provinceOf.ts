import type { Authority } from "#law/law.ts";

/** The province of an administration, by its full name; null of the ministry. */
export function provinceOf(authority: Authority | null): string | null {
  const [first, ...others] = authority?.provinces ?? [];
  return others.reduce<string | null>(
    (longest, name) => (longest !== null && longest.length >= name.length ? longest : name),
    first ?? null,
  );
}
