/** Order by code units, the same on every machine: days, identifiers and the like. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
