/** The way on which something hangs on itself, where the last on it is itself; null where it does not. */
export function circleFrom(id: string, hangsOn: (id: string) => readonly string[]): readonly string[] | null {
  const paths: string[][] = [[id]];
  const seen = new Set<string>();
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    for (const next of hangsOn(path.at(-1) ?? id)) {
      if (next === id) return [...path.slice(1), id];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return null;
}
