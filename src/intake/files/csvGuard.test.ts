import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guardCsvText, unguardCsvText } from "./csvGuard.ts";

test.each(["'=x", "''=x", "'-5", "'文", "' =x", "'　", "'　x"])(
  "%j of a person's own file is read as it is",
  (text) => {
    expect(unguardCsvText(text)).toBe(text);
  },
);

test("no text that is written begins a formula, and each is read as it was", () => {
  const text = fc.stringMatching(/^['　=+\-@ a＝]{0,6}$/);
  fc.assert(
    fc.property(text, (written) => {
      const guarded = guardCsvText(written);
      expect(guarded).not.toMatch(/^[=+\-@＝]/);
      expect(unguardCsvText(guarded)).toBe(written);
    }),
  );
});
