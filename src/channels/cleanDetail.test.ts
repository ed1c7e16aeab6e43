import { describe, expect, test } from "vitest";
import { cleanDetail } from "./cleanDetail.ts";

describe("what the other side said", () => {
  test("is on one line and at most 500 characters long", () => {
    expect(cleanDetail("one\r\ntwo\u0000three\u2028four", [])).toBe("one two three four");
    expect(cleanDetail("证".repeat(600), [])).toBe(`${"证".repeat(499)}…`);
    expect(cleanDetail("😀".repeat(600), []).length).toBeLessThanOrEqual(500);
    expect(cleanDetail("😀".repeat(600), [])).toMatch(/^(?:😀)+…$/u);
    expect(cleanDetail("x".repeat(500), [])).toBe("x".repeat(500));
  });

  const secret = 'p"ss wörd/+=电';

  test.each([
    ["as it is", secret],
    ["percent-encoded", encodeURIComponent(secret)],
    ["in JSON", JSON.stringify({ secret })],
    ["in base64", Buffer.from(secret).toString("base64")],
  ])("hides a secret %s", (_, form) => {
    const said = cleanDetail(`before ${form} after`, [secret, null, ""]);
    expect(said).toContain("***");
    expect(said).not.toContain(form);
    expect(said).toMatch(/^before .*after$/);
  });

  test("hides the longer of two secrets as a whole", () => {
    expect(cleanDetail("abcdef abc", ["abc", "abcdef"])).toBe("*** ***");
  });

  test("hides a secret before it cuts, not a part of it after", () => {
    expect(cleanDetail(`${"x".repeat(495)}topsecret`, ["topsecret"])).not.toContain("tops");
  });
});
