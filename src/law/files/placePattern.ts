/** The paths of `lawSchemas` and `caseSchemas` that fit: `*` stands for any name without a slash. */
export function placePattern(files: string): RegExp {
  return new RegExp(`^${files.replaceAll(".", String.raw`\.`).replaceAll("*", "[^/]+")}$`);
}
