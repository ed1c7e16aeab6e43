import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "web/**/*.test.ts"],
    // A bound for what hangs, not a measure of speed: a busy machine with two cores needs its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    globalSetup: ["test/fixtures/databaseServices.ts"],
  },
});
