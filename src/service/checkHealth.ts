import type { HealthReply } from "#contract/health.ts";
import { healthText } from "#contract/healthText.ts";
import { yearOf } from "#calendar/day.ts";
import { secondsBetween } from "#calendar/instant.ts";
import { openComparisons } from "./compareLaws.ts";
import type { Deps } from "./deps.ts";
import { checkFiles } from "./checkFiles.ts";
import { machine } from "./machine.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import type { WarningState } from "./warningTables.ts";

/** How closely files are looked at: every page asks for the self-check, and reading all bytes takes its time. */
export type FilesLookedAt = "none" | "sampled" | "all";

/** The self-check behind the health page and `doctor`. */
export async function checkHealth(deps: Deps, files: FilesLookedAt = "none"): Promise<Result<HealthReply>> {
  const store = await deps.store.describe();
  const isolated = await deps.store.isolationHolds();
  const today = deps.clock.today();
  const open = openComparisons(await deps.store.lawUses()).length;
  const warnings = await deps.store.transact(machine, (tx) => tx.warnings.state(deps.clock.now()));
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
    ...warningChecks(warnings, deps.clock.now()),
    ...(files === "none" ? [] : [await checkFiles(deps, files)]),
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

/** A server sweeps every minute: longer silence than this is an alarm. */
const silentAfter = 15 * 60;
/** What could have gone out so long ago and has not is stuck. */
const stuckAfter = 8 * 3_600;

/** Whether somebody sweeps, and whether what is claimed arrives. */
function warningChecks({ lastSweep, nextOn, open, openSince, alarms }: WarningState, now: string) {
  const silent = lastSweep === null ? null : secondsBetween(lastSweep.endedAt, now);
  const stuck = openSince !== null && secondsBetween(openSince, now) > stuckAfter;
  return [
    {
      id: "sweep",
      ok: silent !== null && silent <= silentAfter,
      sentence:
        silent === null
          ? healthText.neverSwept
          : healthText.swept(Math.round(silent / 60), silent > silentAfter, nextOn),
    },
    { id: "deliveries", ok: !stuck, sentence: healthText.deliveries(open, stuck ? openSince : null) },
    { id: "alarms", ok: alarms === 0, sentence: healthText.alarms(alarms) },
  ];
}
