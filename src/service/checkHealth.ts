import type { HealthReply } from "#contract/health.ts";
import { healthText } from "#contract/healthText.ts";
import { yearOf } from "#calendar/day.ts";
import { openComparisons } from "./compareLaws.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** The self-check behind the health page and `doctor`. */
export async function checkHealth(deps: Deps): Promise<Result<HealthReply>> {
  const store = await deps.store.describe();
  const isolated = await deps.store.isolationHolds();
  const today = deps.clock.today();
  const open = openComparisons(await deps.store.lawUses()).length;
  const publishedUntil = deps.law.calendar.publishedYears.at(-1) ?? 0;
  const checks = [
    { id: "isolation", ok: isolated, sentence: isolated ? healthText.isolationHolds : healthText.isolationBroken },
    {
      id: "durability",
      ok: store.durable,
      sentence: store.durable ? healthText.durable(store.engine) : healthText.notDurable(store.engine),
    },
    {
      id: "calendar",
      // The coming year's notice appears in November; until the turn of the year its absence is no trouble.
      ok: publishedUntil >= yearOf(today),
      sentence: healthText.calendar(publishedUntil),
    },
    {
      id: "law-comparison",
      ok: open === 0,
      sentence: open === 0 ? healthText.lawsCompared : healthText.lawsNotCompared(open),
    },
  ];
  return done({
    status: checks.every((check) => check.ok) ? "ok" : "trouble",
    version: deps.version,
    engine: store.engine,
    today,
    lawHash: deps.law.hash,
    calendarPublishedUntil: publishedUntil,
    checks,
  });
}
