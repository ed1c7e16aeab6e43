import type { HealthReply } from "#contract/health.ts";
import { isLoopbackHost } from "#contract/isLoopbackHost.ts";
import { healthText } from "#contract/healthText.ts";
import { yearOf } from "#calendar/day.ts";
import { civilDayOf, minuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { Deps } from "./deps.ts";
import { checkFiles } from "./checkFiles.ts";
import { productState } from "./productState.ts";
import type { ProductState } from "./productState.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** How closely files are looked at: every page asks for the self-check, and reading all bytes takes its time. */
export type FilesLookedAt = "none" | "sampled" | "all";

/** The self-check behind the health page and `doctor`. */
export async function checkHealth(deps: Deps, files: FilesLookedAt = "none"): Promise<Result<HealthReply>> {
  const state = await productState(deps);
  const { store, isolated, lawsToCompare: open } = state;
  const today = deps.clock.today();
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
    ...recordChecks(state.verified),
    ...warningChecks(state.warnings),
    ...(files === "none" ? [] : [await checkFiles(deps, files)]),
  ];
  const isWell = checks.every((check) => check.ok);
  return done({
    status: isWell ? (state.warnings.sweep === "starting" ? "starting" : "ok") : "trouble",
    version: deps.version,
    engine: store.engine,
    today,
    lawHash: deps.law.hash,
    calendarPublishedUntil: publishedUntil,
    ...dataOf(state),
    links: { address: deps.address(), onlyHere: isLoopbackHost(new URL(deps.address()).hostname) },
    checks,
  });
}

/** What the sentences are made of, for whoever draws or compares. */
function dataOf({ warnings, verified }: ProductState): Pick<HealthReply, "sweep" | "undelivered" | "record"> {
  const { sweep, lastSweep, nextOn, open, openSince, alarms } = warnings;
  return {
    sweep: { state: sweep, lastAt: lastSweep?.endedAt ?? null, nextOn },
    undelivered: { waiting: open, since: openSince, alarms },
    record: verified && {
      at: verified.at,
      entries: verified.entries,
      streams: verified.streams,
      whole: verified.whole,
    },
  };
}

/** Places that a sentence names; the verification has all of them. */
const placesNamed = 5;

/** Of the last verification of the record; nothing where this program has made none. */
function recordChecks(verified: ProductState["verified"]) {
  if (verified === null) return [];
  const { on, entries, streams, whole, broken } = verified;
  const places = broken.slice(0, placesNamed).map(({ sentence }) => sentence);
  const sentence = whole ? healthText.chainsWhole(on, entries, streams) : healthText.chainsBroken(on, places);
  return [{ id: "record", ok: whole, sentence }];
}

/** What could have gone out so long ago and has not is stuck; what is pressing has gone another way by then, too. */
const stuckAfter = { any: 8 * 3_600, pressing: 2 * 3_600 };

/** Whether somebody sweeps, whether there is anybody to tell, and whether what is claimed arrives. */
function warningChecks({ sweep, sweptAgo, nextOn, unheard, alarms, ...waiting }: ProductState["warnings"]) {
  const { open, openSince, oldestWaits, pressingSince, pressingWaits } = waiting;
  const since = oldestWaits > stuckAfter.any ? openSince : pressingWaits > stuckAfter.pressing ? pressingSince : null;
  return [
    {
      id: "sweep",
      ok: sweep !== "silent",
      sentence:
        sweep === "starting"
          ? healthText.starting
          : sweptAgo === null
            ? healthText.neverSwept
            : healthText.swept(Math.round(sweptAgo / 60), sweep === "silent", nextOn),
    },
    { id: "recipients", ok: unheard === 0, sentence: healthText.recipients(unheard) },
    {
      id: "deliveries",
      ok: since === null,
      sentence: healthText.deliveries(open, since === null ? null : clockTime(since)),
    },
    { id: "alarms", ok: alarms === 0, sentence: healthText.alarms(alarms) },
  ];
}

/** As clocks in China have it: 2026-12-03 08:50. */
function clockTime(instant: string): string {
  const minute = minuteOfDay(instant);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  return `${civilDayOf(instant)} ${hours}:${minutes}`;
}
