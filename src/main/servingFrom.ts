import type { Serving } from "#service/deps.ts";
import { sweepEvery } from "./runWarnings.ts";
import type { RunningWarnings } from "./runWarnings.ts";

/** What the server does by itself, as use cases see it: it answers before its jobs are open. */
export function servingFrom(since: string): { readonly serving: Serving; begin(warnings: RunningWarnings): void } {
  let running: RunningWarnings | null = null;
  return {
    serving: {
      since,
      sweepEvery,
      deliverNow: async () => running?.deliverNow(),
      jobs: async () => (await running?.jobs()) ?? { waiting: 0, retrying: 0, running: 0 },
      taken: processFigures,
    },
    begin: (warnings) => {
      running = warnings;
    },
  };
}

function processFigures() {
  const { user, system } = process.cpuUsage();
  return {
    startedAt: Date.now() / 1_000 - process.uptime(),
    cpuSeconds: (user + system) / 1_000_000,
    residentBytes: process.memoryUsage.rss(),
  };
}
