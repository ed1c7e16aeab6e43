import type { Authority, Law } from "./law.ts";

/** By id, by the name of its province, or by its own. */
export function findAuthority(law: Law, name: string): Authority | undefined {
  return [...law.authorities.values()].find(
    ({ id, title, provinces }) => id === name || provinces.includes(name) || title.zh === name || title.en === name,
  );
}
