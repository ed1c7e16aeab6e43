import type { Law } from "./law.ts";
import { aspects } from "./proceeding.ts";
import type { Aspect, Overlay, Provision } from "./proceeding.ts";

/** A provision that counts for one authority, and where it comes from: `overlay` is null for the national rule. */
export type ProvisionHere = Provision & { readonly overlay: Overlay | null };

/**
 * What counts for one authority, aspect by aspect; an empty list means that nobody has found it out: ask the authority.
 * Overlays are laid over the national rule, the province's first. One that replaces an aspect takes away what lies below
 * it; one that does not is put in front of it, because it is nearer, but for an aspect in which it yields to the
 * earlier or stricter text below.
 */
export function provisionsFor(
  law: Law,
  proceeding: string,
  authority: string | null,
): ReadonlyMap<Aspect, readonly ProvisionHere[]> {
  const national = law.proceedings.get(proceeding);
  if (national === undefined) throw new Error(`no proceeding ${proceeding}`);
  const stack = overlaysOf(law, proceeding, authority);
  return new Map(
    aspects.map((aspect) => {
      let counts = (national.provisions.get(aspect) ?? []).map((one): ProvisionHere => ({ ...one, overlay: null }));
      for (const overlay of stack) {
        const own = (overlay.provisions.get(aspect) ?? []).map((one): ProvisionHere => ({ ...one, overlay }));
        counts = laidOver(overlay, aspect, own, counts);
      }
      return [aspect, counts];
    }),
  );
}

function laidOver(
  { replaces, yields }: Overlay,
  aspect: Aspect,
  own: readonly ProvisionHere[],
  below: readonly ProvisionHere[],
): ProvisionHere[] {
  if (replaces.includes(aspect)) return [...own];
  return yields.includes(aspect) ? [...below.slice(0, 1), ...own, ...below.slice(1)] : [...own, ...below];
}

/** The overlays of an authority over a proceeding, the lowest first. */
export function overlaysOf(law: Law, proceeding: string, authority: string | null): readonly Overlay[] {
  const below = (overlay: Overlay): readonly Overlay[] => {
    const next = law.overlays.get(overlay.over);
    return next === undefined ? [overlay] : [...below(next), overlay];
  };
  return [...law.overlays.values()]
    .filter((overlay) => overlay.authority === authority)
    .map(below)
    .filter(([lowest]) => lowest?.over === proceeding)
    .toSorted((a, b) => a.length - b.length || (a.at(-1)?.id ?? "").localeCompare(b.at(-1)?.id ?? "", "en"))
    .map((stack) => stack.at(-1))
    .filter((overlay) => overlay !== undefined);
}
