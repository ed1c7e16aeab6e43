import { CsvScanner } from "./csvScanner.ts";

export type CsvShape = {
  readonly separator: string;
  /** Offset of the first record: behind a line `sep=;`, which Excel reads as an instruction and does not show. */
  readonly start: number;
};

const candidates = [",", "\t", ";"] as const;
const sampleCharacters = 64 * 1024;
const sampleRecords = 100;

/** Finds the separator: written in the file, or the one that cuts most lines into the same number of fields. */
export function findCsvShape(text: string): CsvShape {
  const told = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r)/i.exec(text);
  if (told) return { separator: told[1] ?? ",", start: told[0].length };
  const sample = text.slice(0, sampleCharacters);
  let best: { separator: string; score: number } = { separator: ",", score: 0 };
  for (const separator of candidates) {
    const score = evenness(sample, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, start: 0 };
}

/** Separators in the commonest kind of line, times how many lines are of that kind. */
function evenness(sample: string, separator: string): number {
  const linesByCount = new Map<number, number>();
  const scanner = new CsvScanner(sample, separator);
  for (let record = 0; record < sampleRecords && scanner.next(); record++) {
    const separators = scanner.fields.length - 1;
    if (separators > 0) linesByCount.set(separators, (linesByCount.get(separators) ?? 0) + 1);
  }
  return Math.max(0, ...[...linesByCount].map(([separators, lines]) => separators * lines));
}
