import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sheet } from "#intake/workbook.ts";
import { markWorkbook } from "./markWorkbook.ts";
import type { MarkWords } from "./markWorkbook.ts";
import { readWorkbook } from "./readWorkbook.ts";

const words: MarkWords = { heading: "问题", opening: { question: "待确认：", rejected: "退回：" } };
const names = ["云桥-核心资源台账.xlsx", "代办客户总表.csv", "最小模板.xlsx"];
const samples = names.map((name) => new Uint8Array(readFileSync(`samples/${name}`)));
const workbooks = samples.filter((bytes) => bytes[0] === 0x50).map((bytes) => unzipSync(bytes));

/** What came out of reading, marking what could be read, and reading that again. */
type Survival = { readonly code: string } | { readonly rowsInOrder: boolean; readonly marked: readonly string[] };

function survive(bytes: Uint8Array): Survival {
  const outcome = readWorkbook(bytes, "台账.xlsx");
  if (outcome.kind === "refused") return { code: outcome.refusal.code };
  const { sheets } = outcome.workbook;
  const inOrder = sheets.map(({ rows }) => rows.every((row, index) => row.row > (rows[index - 1]?.row ?? 0)));
  return { rowsInOrder: !inOrder.includes(false), marked: sheets.flatMap((sheet) => markAndRead(bytes, sheet)) };
}

function markAndRead(bytes: Uint8Array, sheet: Sheet): string[] {
  const [first, ...others] = sheet.rows.map((row) => row.row);
  if (first === undefined) return [];
  const rows = others.slice(0, 2).map((row) => ({ row, text: "x", tone: "question" as const }));
  const marked = markWorkbook(bytes, [{ sheet: sheet.name, headerRow: first, rows }], words);
  return [marked.kind === "marked" ? readWorkbook(marked.bytes, "台账.xlsx").kind : marked.refusal.code];
}

/**
 * A refusal with its code, or rows in order and every sheet readable after marking. Marking looks more closely at some
 * tags than reading does, so that it may still refuse.
 */
function expectValue(bytes: Uint8Array): void {
  const survival = survive(bytes);
  const fine =
    "code" in survival
      ? survival.code.startsWith("file-")
      : survival.rowsInOrder && survival.marked.every((kind) => kind === "workbook" || kind.startsWith("file-"));
  expect({ fine, survival }).toEqual({ fine: true, survival });
}

function mutated(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy;
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
const runs = { numRuns: 150 };

describe("nothing that comes in throws", () => {
  test("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectValue(bytes)),
      runs,
    );
  });

  test("random bytes behind the signatures of archives and containers", () => {
    const signature = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    );
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 400 }), (start, rest) =>
        expectValue(Uint8Array.from([...start, ...rest])),
      ),
      runs,
    );
  });

  test("random text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => expectValue(new TextEncoder().encode(text))),
      runs,
    );
  });

  test("samples cut anywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), (bytes, at) =>
        expectValue(bytes.subarray(0, at % bytes.length)),
      ),
      runs,
    );
  });

  test("samples with bytes changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), changes, (bytes, edits) => expectValue(mutated(bytes, edits))),
      runs,
    );
  });

  test("samples whose XML is changed and packed again with right checksums", () => {
    const target = fc
      .constantFrom(...workbooks)
      .chain((parts) => fc.tuple(fc.constant(parts), fc.constantFrom(...Object.keys(parts))));
    fc.assert(
      fc.property(target, changes, fc.nat(), ([parts, name], edits, cut) => {
        const part = mutated(parts[name] ?? new Uint8Array(1), edits);
        expectValue(zipSync({ ...parts, [name]: part }, { level: 1 }));
        expectValue(zipSync({ ...parts, [name]: part.subarray(0, cut % part.length) }, { level: 1 }));
      }),
      { numRuns: 60 },
    );
  });

  test("samples with pieces of XML moved, doubled or lost", () => {
    const target = fc
      .constantFrom(...workbooks)
      .chain((parts) => fc.tuple(fc.constant(parts), fc.constantFrom(...Object.keys(parts))));
    fc.assert(
      fc.property(
        target,
        fc.nat(),
        fc.nat({ max: 400 }),
        fc.nat(),
        fc.boolean(),
        ([parts, name], from, size, to, keep) => {
          const bytes = [...(parts[name] ?? [])];
          const start = from % (bytes.length + 1);
          const piece = keep ? bytes.slice(start, start + size) : bytes.splice(start, size);
          bytes.splice(to % (bytes.length + 1), 0, ...piece);
          expectValue(zipSync({ ...parts, [name]: Uint8Array.from(bytes) }, { level: 1 }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
