import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longestSpan, parseSpan } from "./span.ts";
import { spanText } from "./spanText.ts";

const units = fc.constantFrom("calendar-day", "working-day", "month", "year");

test("the sign is always written", () => {
  expect(spanText({ value: 20, unit: "working-day" }, "forward")).toBe("+20wd");
  expect(spanText({ value: 0, unit: "month" }, "backward")).toBe("-0m");
});

test("what is written is read back", () => {
  const spans = units.chain((unit) => fc.record({ unit: fc.constant(unit), value: fc.nat(longestSpan[unit]) }));
  fc.assert(
    fc.property(spans, fc.constantFrom("forward", "backward"), (span, direction) => {
      expect(parseSpan(spanText(span, direction))).toEqual({ ok: true, value: { span, direction } });
    }),
  );
});
