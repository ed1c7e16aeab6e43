import { assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { longestSpan, parseSpan, refuseSpan } from "./span.ts";
import type { Direction, Span, SpanUnit } from "./span.ts";

const letters: Readonly<Record<SpanUnit, string>> = { "calendar-day": "d", "working-day": "wd", month: "m", year: "y" };

function written({ span, direction }: { readonly span: Span; readonly direction: Direction }): string {
  return `${direction === "forward" ? "+" : "-"}${span.value}${letters[span.unit]}`;
}

describe("a span written as text", () => {
  it("is a sign, a whole number and a unit", () => {
    const read = ["+20wd", "-90d", "+2m", "+5y", "20wd", " 20wd", "+0d", "-007d"].map(parseSpan);
    expect(read.map((one) => (one.ok ? one.value : one.refusal))).toEqual([
      { span: { value: 20, unit: "working-day" }, direction: "forward" },
      { span: { value: 90, unit: "calendar-day" }, direction: "backward" },
      { span: { value: 2, unit: "month" }, direction: "forward" },
      { span: { value: 5, unit: "year" }, direction: "forward" },
      { span: { value: 20, unit: "working-day" }, direction: "forward" },
      { span: { value: 20, unit: "working-day" }, direction: "forward" },
      { span: { value: 0, unit: "calendar-day" }, direction: "forward" },
      { span: { value: 7, unit: "calendar-day" }, direction: "backward" },
    ]);
  });

  it("is refused at the place where it stops being one", () => {
    const places = ["", "+", "wd", "+wd", "--5d", "+20", "+20w", "+20wdx", "+20 wd", "+20WD", "+２０d", "+20__proto__"];
    const refused = places.map((text) => {
      const reading = parseSpan(text);
      return reading.ok
        ? null
        : [reading.refusal.code, reading.refusal.data["position"], reading.refusal.data["expected"]];
    });
    expect(refused).toEqual([
      ["span-not-read", 1, "number"],
      ["span-not-read", 2, "number"],
      ["span-not-read", 1, "number"],
      ["span-not-read", 2, "number"],
      ["span-not-read", 2, "number"],
      ["span-not-read", 4, "unit"],
      ["span-not-read", 4, "unit"],
      ["span-not-read", 4, "unit"],
      ["span-not-read", 4, "unit"],
      ["span-not-read", 4, "unit"],
      ["span-not-read", 2, "number"],
      ["span-not-read", 4, "unit"],
    ]);
  });

  it("is refused with its value where it is not whole or too long", () => {
    expect(parseSpan("+1.5d")).toEqual({
      ok: false,
      refusal: { code: "span-not-whole", at: "span", data: { value: "1.5" } },
    });
    expect(parseSpan("+36525d").ok).toBe(true);
    expect(parseSpan("-36526d")).toEqual({
      ok: false,
      refusal: {
        code: "span-too-long",
        at: "span",
        data: { value: "36526", unit: "calendar-day", most: longestSpan["calendar-day"] },
      },
    });
    expect(parseSpan(`+${"9".repeat(400)}wd`)).toMatchObject({ ok: false, refusal: { code: "span-too-long" } });
  });

  it("never throws, and what it reads is a span that can be written again", () => {
    const anySpan = oneof(
      string({ maxLength: 12 }),
      integer().map((value) => `${value < 0 ? "" : "+"}${value}d`),
    );
    assert(
      property(anySpan, (text) => {
        const reading = parseSpan(text);
        expect(reading.ok ? refuseSpan(reading.value.span, "span") : reading.refusal.at).toBe(
          reading.ok ? null : "span",
        );
        expect(parseSpan(reading.ok ? written(reading.value) : text)).toEqual(reading);
      }),
    );
  });
});

describe("a span as a value", () => {
  it("is refused unless it is whole, 0 or more, and about a hundred years at most", () => {
    const unit = constantFrom<SpanUnit>("calendar-day", "working-day", "month", "year");
    assert(
      property(unit, (one) => {
        expect(refuseSpan({ value: longestSpan[one], unit: one }, "budget")).toBeNull();
        expect(refuseSpan({ value: 0, unit: one }, "budget")).toBeNull();
        const codes = [longestSpan[one] + 1, Infinity, -1, -Infinity, 0.5, Number.NaN].map(
          (value) => refuseSpan({ value, unit: one }, "budget")?.code,
        );
        expect(codes).toEqual([
          "span-too-long",
          "span-too-long",
          "span-negative",
          "span-negative",
          "span-not-whole",
          "span-not-whole",
        ]);
      }),
    );
    expect(refuseSpan({ value: Number.NaN, unit: "month" }, "budget")).toEqual({
      code: "span-not-whole",
      at: "budget",
      data: { value: "NaN", unit: "month" },
    });
  });
});

it("repeats up to forty characters of what it could not read, and marks that there were more", () => {
  const echoed = (text: string): unknown => {
    const reading = parseSpan(text);
    return reading.ok ? null : reading.refusal.data["text"];
  };
  expect(echoed("x".repeat(40))).toBe("x".repeat(40));
  expect(echoed("x".repeat(41))).toBe(`${"x".repeat(40)}…`);
  // One character that takes two places in memory is not cut in half.
  expect(echoed("𠮷".repeat(41))).toBe(`${"𠮷".repeat(40)}…`);
});

it("names a negative length with its unit, and a fraction whole", () => {
  expect(refuseSpan({ value: -3, unit: "month" }, "budget")).toEqual({
    code: "span-negative",
    at: "budget",
    data: { value: "-3", unit: "month" },
  });
  expect(parseSpan("+1.25d")).toEqual({
    ok: false,
    refusal: { code: "span-not-whole", at: "span", data: { value: "1.25" } },
  });
});
