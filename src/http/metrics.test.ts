import { expect, test } from "vitest";
import { healthReplySchema } from "#contract/health.ts";
import type { OrganisationEvent } from "#record/organisation/organisation.ts";
import type { Deps, Serving, Store } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import type { Claim } from "#service/warningTables.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { command, newId, on, openCompany } from "#store/storeFixture.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const today = "2026-11-23";
const since = `${today}T01:00:00.000Z`;

const serving: Serving = {
  since,
  sweepEvery: 60,
  deliverNow: () => Promise.resolve(),
  jobs: () => Promise.resolve({ waiting: 3, retrying: 1, running: 2 }),
  taken: () => ({ startedAt: 1_795_000_000, cpuSeconds: 1.5, residentBytes: 4_096 }),
};

function appOn(deps: Deps, now: string, asServer: Serving | null = serving) {
  const then = { ...deps, clock: { ...deps.clock, now: () => now }, serving: () => asServer };
  return createApp(then, localOwner, (_, error) => {
    throw error;
  });
}

async function metrics(app: ReturnType<typeof createApp>): Promise<string> {
  const answer = await app.request("http://127.0.0.1:4180/metrics");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return answer.text();
}

async function sweepCheck(app: ReturnType<typeof createApp>) {
  const reply = healthReplySchema.parse(await (await app.request("http://127.0.0.1:4180/api/v1/health")).json());
  return reply.checks.find(({ id }) => id === "sweep");
}

test("before the first sweep a program that has just begun is starting; after its interval, or without one, it is silent", async () => {
  const deps = productOn(memoryStore(), today);
  const fresh = appOn(deps, `${today}T01:00:01.000Z`);
  expect(await sweepCheck(fresh)).toMatchObject({
    ok: true,
    sentence: { zh: expect.stringContaining("刚刚启动") as unknown },
  });
  expect(await metrics(fresh)).toContain("\nzhaozhang_sweep_silent 0\n");
  expect(await metrics(fresh)).not.toContain("zhaozhang_sweep_age_seconds");
  const late = appOn(deps, `${today}T01:01:01.000Z`);
  expect(await sweepCheck(late)).toMatchObject({ ok: false });
  expect(await metrics(late)).toContain("\nzhaozhang_sweep_silent 1\n");
  expect(await sweepCheck(appOn(deps, `${today}T01:00:01.000Z`, null))).toMatchObject({ ok: false });
});

test("a program that comes back after days is starting too, and health and metrics say the same of a sweep", async () => {
  const deps = productOn(memoryStore(), "2026-11-20");
  await sweep(deps);
  expect(await sweepCheck(appOn(deps, since))).toMatchObject({ ok: true });
  const swept = appOn(deps, "2026-11-20T01:05:00.000Z");
  expect(await sweepCheck(swept)).toMatchObject({
    ok: true,
    sentence: { zh: expect.stringContaining("5 分钟前") as unknown },
  });
  const text = await metrics(swept);
  expect(text).toContain("\nzhaozhang_sweep_age_seconds 300\n");
  expect(text).toContain("\nzhaozhang_sweep_last_timestamp_seconds 1795136400\n");
});

test("claims, channels, messages, jobs and the process are counted; no name of anybody is in it", async () => {
  const store = memoryStore();
  await enterTroubles(store);
  const text = await metrics(appOn(productOn(store, today), since));
  for (const line of [
    'zhaozhang_claims{state="open"} 2',
    'zhaozhang_claims{state="alarm"} 1',
    "zhaozhang_delivery_oldest_waiting_seconds 7200",
    'zhaozhang_channel_waiting{channel="bot",kind="wecom"} 2',
    'zhaozhang_messages_last_day{channel="bot",kind="wecom",outcome="accepted"} 1',
    'zhaozhang_messages_last_day{channel="bot",kind="wecom",outcome="later"} 0',
    'zhaozhang_jobs{state="waiting"} 3',
    'zhaozhang_jobs{state="retrying"} 1',
    "process_cpu_seconds_total 1.5",
    "process_resident_memory_bytes 4096",
  ])
    expect(text.split("\n")).toContain(line);
  for (const name of ["星河", "合规群", "小李"]) expect(text).not.toContain(name);
  // Every line is a comment or a sample: what Prometheus cannot read, it drops with everything else.
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})? -?[\d.e+-]+)$/,
    );
});

test("it is there for whoever reads it from this machine, and takes nothing", async () => {
  const app = appOn(productOn(memoryStore(), today), since);
  expect((await app.request("http://127.0.0.1:4180/metrics", { method: "POST" })).status).toBe(405);
  expect((await app.request("http://ledger.example.com/metrics")).status).toBe(403);
});

async function enterTroubles(store: Store): Promise<void> {
  const company = await openCompany(store, localOwner);
  const channel = { kind: "wecom", title: "合规群", settings: {} };
  const person = { name: "小李", spellings: [], email: null, mobile: null, language: "zh" as const, channels: ["bot"] };
  const events: readonly OrganisationEvent[] = [
    { kind: "channel-set", subject: "bot", on, data: { channel } },
    { kind: "person-set", subject: "li", on, data: person },
  ];
  const claim = (change: Partial<Claim>): Claim => ({
    company: company.id,
    item: newId(),
    duty: "renew-contract.20261231",
    arming: 0,
    rung: 30,
    recipient: "li",
    channel: "bot",
    on,
    claimedAt: since,
    lateDays: 0,
    collapsed: [],
    because: "owner",
    insteadOf: null,
    sendAfter: `${today}T00:00:00.000Z`,
    state: "open",
    message: null,
    outcome: null,
    ...change,
  });
  await store.transact(localOwner, async (tx) => {
    const stream = { id: newId(), name: "organisation", creditCode: null, demo: false, organisation: true };
    const opened = await tx.openCompany(stream, command(), on);
    await tx.append(stream.id, opened.version, command(), events);
    await tx.warnings.claim(
      [],
      [claim({}), claim({ sendAfter: "2026-11-22T23:00:00.000Z" }), claim({ state: "alarm" })],
    );
    const message = {
      id: newId(),
      token: newId(),
      recipient: "li",
      channel: "bot",
      tries: 1,
      outcome: "ok",
      tryAfter: since,
    };
    await tx.warnings.putMessage({ ...message, state: "accepted", triedAt: `${today}T00:30:00.000Z` });
    await tx.warnings.putMessage({ ...message, id: newId(), state: "failed", triedAt: "2026-11-20T00:30:00.000Z" });
  });
}
