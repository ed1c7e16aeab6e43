import { expect, test } from "vitest";
import { retryAfter } from "./retryAfter.ts";

test.each([
  ["120", 120],
  ["0", 0],
  [" 5 ", 5],
  ["999999999", 86_400],
  ["Tue, 24 Nov 2026 00:51:00 GMT", 60],
  ["Tue, 24 Nov 2026 00:49:00 GMT", 0],
  ["Wed, 24 Nov 2126 00:49:00 GMT", 86_400],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["", null],
  [undefined, null],
])("Retry-After: %s", (header, seconds) => {
  expect(retryAfter(header, "2026-11-24T00:50:00.000Z")).toBe(seconds);
});
