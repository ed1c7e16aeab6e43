/** Longest reference and longest note. */
export const longestNote = 500;

/** On one line, and null where nothing was typed. */
export function writtenNote(text: string | null): string | null {
  const line = (text ?? "").replaceAll(/\s+/gu, " ").trim();
  return line === "" ? null : line;
}
