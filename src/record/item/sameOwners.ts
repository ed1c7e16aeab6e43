/** Whether two lists name the same people in the same order. */
export function sameOwners(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
