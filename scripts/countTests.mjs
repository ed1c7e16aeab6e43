import { existsSync, readFileSync } from "node:fs";

/** A test file that could not even be loaded has no tests to fail, and counts as one that did. */
function brokenWithoutTests({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

/** Counts of Vitest's JSON report; a run that left no report is one failure. */
export function countTests(reportFile) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(brokenWithoutTests).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of a run: `12 passed, 0 failed`, with the skipped ones where there are any. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
