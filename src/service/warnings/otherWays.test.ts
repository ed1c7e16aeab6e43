import { afterEach, beforeEach, expect, test } from "vitest";
import { fullReach, openSender } from "#channels/channels.ts";
import { addSeconds, secondsBetween } from "#calendar/instant.ts";
import { todosReplySchema } from "#contract/todos.ts";
import { webhookMessageSchema } from "#contract/webhookMessage.ts";
import { localOwner } from "#service/localOwner.ts";
import type { Deps } from "#service/deps.ts";
import { startWebhookServer } from "../../../test/fixtures/channels/startWebhookServer.ts";
import { warnedCompany } from "../../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../../test/fixtures/warnedCompany.ts";
import { deliver } from "./deliver.ts";

const today = "2026-11-23";

let product: WarnedCompany;
let deps: Deps;
let hook: Awaited<ReturnType<typeof startWebhookServer>>;
let now: string;

beforeEach(async () => {
  hook = await startWebhookServer({ now: () => Date.parse(now) });
  product = warnedCompany(today);
  now = product.deps.clock.now();
  const sender = openSender({ ...fullReach, waitMs: 5000 });
  deps = { ...product.deps, sender, clock: { ...product.deps.clock, now: () => now } };
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
      "甲公司,专线,专线,X-1,2024-01-01,2026-12-23,张敏、李雷",
      "甲公司,专线,专线,X-2,2024-01-01,2026-11-23,张敏、李雷",
    ].join("\n"),
  );
  await enterHook("good", "好通道", { address: hook.address, secret: hook.secret });
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
});

afterEach(() => hook.close());

/** Nobody listens there. */
const away = "http://127.0.0.1:9/away";

async function enterHook(id: string, title: string, secrets: Readonly<Record<string, string>>): Promise<void> {
  await product.enterChannel({ id, kind: "webhook", title, settings: {} });
  await deps.store.transact(localOwner, (tx) => tx.warnings.putSecrets(id, secrets));
}

const claims = () => deps.store.transact(localOwner, (tx) => tx.warnings.claims({}));
async function sweep(): Promise<void> {
  await product.sweepOn(today);
  // The digest has gone out today: as if it were its time.
  const open = (await claims()).filter(({ state }) => state === "open");
  await deps.store.transact(localOwner, (tx) =>
    tx.warnings.putClaims(open.map((claim) => ({ ...claim, sendAfter: now }))),
  );
}
const told = () => hook.received.map(({ body }) => webhookMessageSchema.parse(body).data);

test("where another channel of the person tells it, the alarm is nobody else's affair", async () => {
  await enterHook("gone", "旧通道", { address: `${hook.address}/gone`, secret: `whsec_${"A".repeat(32)}` });
  await product.enterPeople(
    { id: "zhang", name: "张敏", channels: ["gone", "good"] },
    { id: "wang", name: "王总", channels: ["good"] },
  );
  await sweep();
  await deliver(deps, "zhang gone");
  await deliver(deps, "zhang good");
  await deliver(deps, "wang good");
  expect(told().map(({ to }) => to.name)).toEqual(["张敏"]);
  const all = await claims();
  expect(all.filter(({ state }) => state === "alarm").map(({ channel }) => channel)).toEqual(["gone", "gone"]);
  expect(all.filter(({ recipient }) => recipient === "wang")).toEqual([]);
});

test("the lead reads whom it did not reach and through what, each of them", async () => {
  await enterHook("gone", "旧通道", { address: `${hook.address}/gone`, secret: `whsec_${"A".repeat(32)}` });
  await product.enterPeople(
    { id: "zhang", name: "张敏", channels: ["gone"] },
    { id: "li", name: "李雷", channels: ["gone"] },
    { id: "wang", name: "王总", channels: ["good"] },
  );
  await sweep();
  await deliver(deps, "zhang gone");
  await deliver(deps, "li gone");
  await deliver(deps, "wang good");
  const [message] = told();
  expect(message?.lines).toHaveLength(2);
  for (const { note } of message?.lines ?? []) {
    expect(note).toContain("没有送到张敏：通道「旧通道」发不出去。");
    expect(note).toContain("没有送到李雷：通道「旧通道」发不出去。");
  }
  const todos = todosReplySchema.parse(await (await product.get("/todos?person=wang")).json());
  expect(todos.todos.map(({ told: [first] }) => first?.reason.zh)).toEqual(
    Array.from({ length: 2 }, () => "发给张敏的通道「旧通道」发不出去"),
  );
  const [one] = await claims();
  const history = await (await product.get(`/items/${one?.item}/warnings`)).text();
  expect(history).toContain("发给张敏的通道「旧通道」发不出去");
});

test("what must be done today goes to the lead within the hour, and is tried on; what has time waits", async () => {
  await enterHook("away", "断线的", { address: away, secret: `whsec_${"A".repeat(32)}` });
  await product.enterPeople(
    { id: "zhang", name: "张敏", channels: ["away"] },
    { id: "wang", name: "王总", channels: ["good"] },
  );
  await sweep();
  const since = now;
  const toLead = async () => (await claims()).filter(({ recipient }) => recipient === "wang");
  for (let tries = 0; (await toLead()).length === 0; tries += 1) {
    const outcome = await deliver(deps, "zhang away");
    if (outcome.kind !== "again" || tries > 12) throw new Error("the lead was not told");
    if ((await toLead()).length === 0) now = addSeconds(now, outcome.afterSeconds);
  }
  expect(secondsBetween(since, now)).toBeGreaterThan(600);
  expect(secondsBetween(since, now)).toBeLessThan(3_600);
  expect(new Set((await toLead()).map(({ rung, because }) => `${rung} ${because}`))).toEqual(new Set(["0 alarm"]));
  await deliver(deps, "wang good");
  expect(told().map(({ lines }) => lines.map(({ item }) => item))).toEqual([["专线 X-2"]]);
  const own = (await claims()).filter(({ recipient, channel }) => recipient === "zhang" && channel === "away");
  expect(own.map(({ state }) => state)).toEqual(["open", "open"]);
});
