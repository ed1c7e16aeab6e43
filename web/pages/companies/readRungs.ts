/** Numbers of a line as people write them, and the first part that is none. */
export function readRungs(written: string): { readonly days: readonly number[]; readonly wrong: string | null } {
  const parts = written
    .normalize("NFKC")
    .split(/[\s,;、/]+/)
    .filter((part) => part !== "");
  const wrong = parts.find((part) => !/^-?\d{1,6}(?:\.\d+)?$/.test(part)) ?? null;
  return { days: wrong === null ? parts.map(Number) : [], wrong };
}
