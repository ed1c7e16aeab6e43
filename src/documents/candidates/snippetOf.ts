import type { Stretch } from "./candidate.ts";

const around = 40;
const longest = 400;

/** The line in which a stretch stands, or as much of it as shows what it is about; the line before it where it has none. */
export function snippetOf(text: string, { from, to }: Stretch): string {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const isAlone = text.slice(lineStart, from).trim() === "" && lineStart > 0;
  const first = isAlone ? text.lastIndexOf("\n", Math.max(0, lineStart - 2)) + 1 : lineStart;
  const end = text.indexOf("\n", to);
  const last = end < 0 ? text.length : end;
  const start = Math.max(first, from - around);
  const stop = Math.min(last, to + around, start + longest);
  const shown = text.slice(start, stop).replaceAll(/\s+/gu, " ").trim();
  return `${start > first ? "…" : ""}${shown}${stop < last ? "…" : ""}`;
}
