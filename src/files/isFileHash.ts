/** What is a hash at all: nothing else is ever looked for, so that no name leads out of the place. */
export function isFileHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
