import { secondsBetween } from "#calendar/instant.ts";
import { instantAt } from "#calendar/shanghaiInstant.ts";
import type { Deps } from "./deps.ts";
import { prometheusText } from "./prometheusText.ts";
import type { Metric, Sample } from "./prometheusText.ts";
import { productState } from "./productState.ts";
import type { ProductState } from "./productState.ts";

/** The state of the product for Prometheus. It names channels by id and kind: no company, person or title is in it. */
export async function showMetrics(deps: Deps): Promise<string> {
  const state = await productState(deps);
  return prometheusText([
    gauge("zhaozhang_info", "Version, engine and law in use.", [
      { value: 1, labels: { version: deps.version, engine: state.store.engine, law: deps.law.hash.slice(0, 12) } },
    ]),
    gauge("zhaozhang_isolation_holds", "1 while the database lets no foreign row through.", one(+state.isolated)),
    gauge("zhaozhang_law_comparisons_open", "Changes of law not compared yet.", one(state.lawsToCompare)),
    gauge(
      "zhaozhang_record_verified_timestamp_seconds",
      "Last verification of the record by this program; absent before it.",
      one(state.verified === null ? null : unixTime(state.verified.at)),
    ),
    gauge("zhaozhang_record_broken", "Streams whose chain breaks.", one(state.verified?.broken.length ?? null)),
    ...sweepMetrics(state.warnings),
    ...deliveryMetrics(state),
    ...processMetrics(state),
  ]);
}

function sweepMetrics({ lastSweep, sweptAgo, sweep, nextOn }: ProductState["warnings"]): readonly Metric[] {
  const swept = lastSweep === null ? null : unixTime(lastSweep.endedAt);
  return [
    gauge("zhaozhang_sweep_last_timestamp_seconds", "End of the last sweep; absent before the first.", one(swept)),
    gauge("zhaozhang_sweep_age_seconds", "Since the end of the last sweep; absent before the first.", one(sweptAgo)),
    gauge(
      "zhaozhang_sweep_silent",
      "1 where nobody has swept for 15 minutes; not while starting.",
      one(+(sweep === "silent")),
    ),
    gauge("zhaozhang_sweep_last_claimed", "Claims that the last sweep added.", one(lastSweep?.claimed ?? null)),
    gauge(
      "zhaozhang_next_due_timestamp_seconds",
      "Beginning of the next day, in China, on which a ladder speaks; absent where none does.",
      one(nextOn === null ? null : unixTime(instantAt(nextOn, 0))),
    ),
  ];
}

function deliveryMetrics({ warnings, channels, jobs }: ProductState): readonly Metric[] {
  return [
    gauge("zhaozhang_claims", "Claims that are to be told (open) or failed for good (alarm).", [
      { value: warnings.open, labels: { state: "open" } },
      { value: warnings.alarms, labels: { state: "alarm" } },
    ]),
    gauge("zhaozhang_warnings_unheard", "Duties that are due and have nobody to be told.", one(warnings.unheard)),
    gauge(
      "zhaozhang_delivery_oldest_waiting_seconds",
      "For how long the oldest claim that may go out has waited; 0 where none does.",
      one(warnings.oldestWaits),
    ),
    gauge(
      "zhaozhang_delivery_oldest_pressing_seconds",
      "The same of claims of the last two days and overdue ones, which go another way within the hour.",
      one(warnings.pressingWaits),
    ),
    gauge(
      "zhaozhang_channel_waiting",
      "Claims that wait, by channel.",
      channels.map(({ id, kind, open }) => ({ value: open, labels: { channel: id, kind } })),
    ),
    gauge(
      "zhaozhang_messages_last_day",
      "Messages tried within 24 hours, by channel and by how the last try went.",
      channels.flatMap(({ id, kind, messages }) =>
        outcomes.map((outcome) => ({
          value: messages.find(({ state }) => state === outcome)?.count ?? 0,
          labels: { channel: id, kind, outcome },
        })),
      ),
    ),
    gauge(
      "zhaozhang_jobs",
      "Jobs of deliveries that have not ended.",
      Object.entries(jobs ?? {}).map(([state, value]) => ({ value, labels: { state } })),
    ),
  ];
}

const outcomes = ["accepted", "later", "failed", "trying"] as const;

function processMetrics({ taken }: ProductState): readonly Metric[] {
  if (taken === null) return [];
  const { startedAt, cpuSeconds, residentBytes } = taken;
  return [
    gauge("process_start_time_seconds", "When the process began.", one(startedAt)),
    { ...gauge("process_cpu_seconds_total", "Processor time, of user and system.", one(cpuSeconds)), type: "counter" },
    gauge("process_resident_memory_bytes", "Memory that the process holds.", one(residentBytes)),
  ];
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, help, type: "gauge", samples };
}

function one(value: number | null): readonly Sample[] {
  return value === null ? [] : [{ value, labels: {} }];
}

function unixTime(instant: string): number {
  return secondsBetween("1970-01-01T00:00:00.000Z", instant);
}
