import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CsvScanner } from "./csvScanner.ts";

function recordsOf(text: string, separator = ","): string[][] {
  const scanner = new CsvScanner(text, separator);
  const records: string[][] = [];
  while (scanner.next()) records.push(scanner.fields);
  return records;
}

const field = fc.stringMatching(/^[a-z中,;"\n' ]{0,6}$/);
const record = fc.array(field, { minLength: 2, maxLength: 4 });

test("well-formed text: the same records as csv-parse", () => {
  const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.constantFrom("\n", "\r\n"), (records, end) => {
      const text = records.map((fields) => fields.map(quoted).join(",")).join(end);
      expect(recordsOf(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: ["\n", "\r\n"] }));
    }),
  );
});

test("any text: offsets cover every character once, and no text is lost", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a,"\r\n]{0,30}$/), (text) => {
      const scanner = new CsvScanner(text, ",");
      let end = 0;
      while (scanner.next()) {
        const gap = text.slice(end, scanner.starts[0]);
        expect(["", "\n", "\r", "\r\n"]).toContain(gap);
        scanner.starts.slice(1).forEach((start) => expect(text[start - 1]).toBe(","));
        expect(scanner.fields.length).toBe(scanner.starts.length);
        end = scanner.end;
      }
      expect(["", "\n", "\r", "\r\n"]).toContain(text.slice(end));
    }),
    { numRuns: 500 },
  );
});

test("a quote that nothing closes is read in linear time", () => {
  const text = `${'",""\n'.repeat(200_000)}"`;
  expect(recordsOf(text).length).toBeGreaterThan(0);
});
