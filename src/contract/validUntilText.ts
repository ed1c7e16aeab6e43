/** How long something is valid, in an English sentence: what goes on is not valid until an end that it has not. */
export function validUntil(end: string | null): string {
  return end === null ? "valid without an end" : `valid until ${end}`;
}
