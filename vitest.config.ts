import { defineConfig } from "vitest/config";

/** These change the time zone before anything is imported, and so need a process to themselves. */
const zoned = [
  "src/calendar/prefixCalendar.test.ts",
  "src/law/movingDays.test.ts",
  "src/main/chineseDays.test.ts",
  "test/regressions/time.test.ts",
];

export default defineConfig({
  test: {
    // A bound for what hangs, not a measure of speed: a busy machine with two cores needs its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 3,
    globalSetup: ["test/fixtures/databaseServices.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "web/**/*.test.ts"],
          exclude: zoned,
          // Modules keep nothing that a test could change: what one file imported and read of the law, the next has too.
          isolate: false,
        },
      },
      { extends: true, test: { name: "zoned", include: zoned } },
    ],
  },
});
