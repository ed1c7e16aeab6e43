import * as fc from "fast-check";
import { expect, test } from "vitest";
import { endingOf, safeFileName, shownFileName } from "./safeFileName.ts";

test.each([
  ["营业执照(副本).pdf", "营业执照(副本).pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  [String.raw`C:\Users\a\扫描 1.PDF`, "扫描 1.pdf"],
  ["..", "file.pdf"],
  [".pdf", "file.pdf"],
  ["", "file.pdf"],
  ["a\u0000b\u0007\n.pdf", "ab.pdf"],
  // Shown from right to left it would read …exe.pdf.
  ["invoice\u202Efdp.exe", "invoicefdp.exe.pdf"],
  ["a\u200B\u2066b.pdf", "ab.pdf"],
  ["CON.pdf", "_CON.pdf"],
  ["nul", "_nul.pdf"],
  ["com1.tar.pdf", "_com1.tar.pdf"],
  ['a<b>:c|d?e*f"g.pdf', "a_b__c_d_e_f_g.pdf"],
  ["e\u0301.pdf", "é.pdf"],
  ["trailing. . .pdf", "trailing.pdf"],
  ["\uD800half.pdf", "half.pdf"],
])("%j is saved as %j", (given, safe) => {
  expect(safeFileName(given, ["pdf"])).toBe(safe);
});

test.each([
  ["营业执照 (副本).PDF", "营业执照 (副本).PDF"],
  ["../../etc/passwd.pdf", "passwd.pdf"],
  [String.raw`C:\x\证.pdf`, "证.pdf"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["甲\n乙\r\n丙.pdf", "甲 乙 丙.pdf"],
  ["a/..", "file"],
  ["x/", "file"],
])("%j is kept and shown as %j", (given, shown) => {
  expect(shownFileName(given)).toBe(shown);
});

test("a long name is cut between characters, and keeps its ending", () => {
  const safe = safeFileName(`${"照".repeat(300)}.jpeg`, ["jpg", "jpeg"]);
  expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(200);
  expect(safe).toMatch(/^照+\.jpeg$/);
});

test("whatever the name is, it is no path, has nothing unseen, and has an ending of its content", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
      const safe = safeFileName(given, ["pdf"]);
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^\.|^$/u);
      expect(safe).toMatch(/.\.pdf$/);
      expect(safe).toBe(safe.normalize("NFC"));
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(200);
    }),
  );
});

test("the ending is the last one, whatever hides it", () => {
  expect(["a.PDF", "a.tar.gz", "dir.d/name", ".pdf", "a.", "x.p\u200Bdf", "a.exe \n"].map(endingOf)).toEqual([
    "pdf",
    "gz",
    "",
    "",
    "",
    "pdf",
    "exe",
  ]);
});
