import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countLine, countTests } from "../../scripts/countTests.mjs";

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-count-"));
afterAll(() => rmSync(folder, { recursive: true }));

function countsOf(report: object) {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return countTests(path);
}

const whole = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("countTests", () => {
  it("reads the counts of the report", () => {
    expect(countsOf(whole)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countsOf({ ...whole, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it("counts a file that could not be loaded as one failure, and no failed test twice", () => {
    const broken = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(countsOf({ ...whole, testResults: [broken, failing] }).failed).toBe(2);
  });

  it("counts a run without a report as one failure", () => {
    expect(countTests(join(folder, "none.json"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("countLine", () => {
  it("names the skipped only where there are any", () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(countLine({ passed: 12, failed: 3, skipped: 4 })).toBe("12 passed, 3 failed, 4 skipped");
  });
});
