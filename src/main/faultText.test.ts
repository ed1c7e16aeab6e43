import { expect, test } from "vitest";
import { faultText } from "./faultText.ts";

test("a fault is told with its stack, with what the database said and with its cause", () => {
  const deadlock = Object.assign(new Error("deadlock detected"), { code: "40P01", detail: "Process 1 waits" });
  const text = faultText(new Error("the sweep failed", { cause: deadlock }));
  expect(text).toMatch(/the sweep failed\n +at .*faultText\.test\.ts/);
  expect(text).toMatch(/caused by Error: deadlock detected\n +at /);
  expect(text).toContain("(code 40P01; detail Process 1 waits)");
  expect(faultText("no error at all")).toBe("no error at all");
});
