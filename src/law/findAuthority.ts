import { foldedText } from "./foldedText.ts";
import type { Authority, Law } from "./law.ts";

/** By id, by the name of its province, or by its own, in full or short. */
export function findAuthority(law: Law, name: string): Authority | undefined {
  const exact = [...law.authorities.values()].find(
    ({ id, title, provinces }) => id === name || provinces.includes(name) || title.zh === name || title.en === name,
  );
  return exact ?? byFolded(law).get(foldedText(name));
}

const known = new WeakMap<Law, ReadonlyMap<string, Authority>>();

/** Authorities by their names as these are compared, which a law never changes. */
function byFolded(law: Law): ReadonlyMap<string, Authority> {
  const before = known.get(law);
  if (before !== undefined) return before;
  const names = new Map([...law.authorities.values()].map((one) => [foldedText(one.title.zh), one] as const));
  known.set(law, names);
  return names;
}
