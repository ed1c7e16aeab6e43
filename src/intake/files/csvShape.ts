import { CsvScanner } from "./csvScanner.ts";

export type CsvShape = {
  readonly separator: string;
  /** Offset of the first record: behind a line `sep=;`, which Excel reads as an instruction and does not show. */
  readonly start: number;
};

const candidates = [",", "\t", ";"] as const;
const sampleCharacters = 64 * 1024;
const sampleRecords = 100;

/** Finds the separator: told by the file, or the one that cuts most lines into the same number of fields. */
export function findCsvShape(text: string): CsvShape {
  const told = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r)/i.exec(text);
  if (told) return { separator: told[1] ?? ",", start: told[0].length };
  const sample = text.slice(0, sampleCharacters);
  const ranked = candidates
    .map((separator) => ({ separator, ...commonestLine(sample, separator) }))
    .toSorted((a, b) => b.lines - a.lines || b.separators - a.separators);
  const best = ranked[0];
  return { separator: best !== undefined && best.lines > 0 ? best.separator : ",", start: 0 };
}

/** How many lines are of the commonest kind, a kind being a number of separators other than none. */
function commonestLine(sample: string, separator: string): { lines: number; separators: number } {
  const linesBySeparators = new Map<number, number>();
  const scanner = new CsvScanner(sample, separator);
  for (let record = 0; record < sampleRecords && scanner.next(); record++) {
    const separators = scanner.fields.length - 1;
    if (separators > 0) linesBySeparators.set(separators, (linesBySeparators.get(separators) ?? 0) + 1);
  }
  let best = { lines: 0, separators: 0 };
  for (const [separators, lines] of linesBySeparators) if (lines > best.lines) best = { lines, separators };
  return best;
}
