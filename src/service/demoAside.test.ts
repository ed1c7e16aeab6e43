import { afterEach, beforeEach, expect, test } from "vitest";
import { fullReach, openSender } from "#channels/channels.ts";
import { alarmsReplySchema } from "#contract/alarms.ts";
import { itemWarnings } from "#contract/itemWarnings.ts";
import { webhookMessageSchema } from "#contract/webhookMessage.ts";
import { loadSampleLedger } from "#main/sampleLedger.ts";
import { startWebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { Deps } from "./deps.ts";
import { machine } from "./machine.ts";
import { deliver } from "./warnings/deliver.ts";

// The sample company shows a newcomer what the product does; beside a company of one's own it warns nobody.

const today = "2026-11-23";
let product: WarnedCompany;
let deps: Deps;
let hook: Awaited<ReturnType<typeof startWebhookServer>>;

beforeEach(async () => {
  product = warnedCompany(today);
  hook = await startWebhookServer({ now: () => Date.parse(deps.clock.now()) });
  deps = { ...product.deps, sender: openSender({ ...fullReach, waitMs: 5000 }) };
  await loadSampleLedger(product.deps);
  await product.enterChannel({ id: "hook", kind: "webhook", title: "转发", settings: {} });
  await deps.store.transact(machine, (tx) =>
    tx.warnings.putSecrets("hook", { address: hook.address, secret: hook.secret }),
  );
  await product.enterPeople({ id: "wang", name: "王总", channels: ["hook"] });
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.sweepOn(today);
});

afterEach(() => hook.close());

const claims = () => deps.store.transact(machine, (tx) => tx.warnings.claims({ channel: "hook" }));

async function deliverAll(): Promise<void> {
  await deps.store.transact(machine, async (tx) => {
    const open = await tx.warnings.claims({ states: ["open"] });
    await tx.warnings.putClaims(open.map((claim) => ({ ...claim, sendAfter: deps.clock.now() })));
  });
  for (let left = 20; left > 0; left -= 1) await deliver(deps, "wang hook");
}

const messages = () => hook.received.map(({ body }) => webhookMessageSchema.parse(body).data);

test("alone it warns, as a company of one's own would", async () => {
  await deliverAll();
  expect(messages().flatMap(({ lines }) => lines.map(({ company }) => company))).toContain("演示企业（云桥示例）");
});

test("with the first company of one's own it stands still, and what it had claimed is withdrawn with the reason", async () => {
  const before = await claims();
  expect(before.length).toBeGreaterThan(3);
  const [failed] = before;
  if (failed === undefined) throw new Error("the sample company warns nobody");
  await deps.store.transact(machine, (tx) =>
    tx.warnings.putClaims([{ ...failed, state: "alarm", outcome: "refused:" }]),
  );
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,专线,专线,X-1,2024-01-01,2026-11-23,王总",
  );
  await product.sweepOn(today);
  await deliverAll();
  expect(messages().map(({ title }) => title)).toEqual(["甲公司：1 项要办，其中 1 项今天是最后一天"]);
  const ofDemo = (await claims()).filter(({ company }) => company === failed.company);
  expect(new Set(ofDemo.map(({ state, outcome }) => `${state} ${outcome}`))).toEqual(new Set(["withdrawn set-aside"]));
  expect(alarmsReplySchema.parse(await (await product.get("/alarms")).json()).alarms).toEqual([]);
  const warned = itemWarnings.reply.parse(await (await product.get(`/items/${failed.item}/warnings`)).json());
  expect(warned.ladders.map(({ state }) => state)).toContain("ended");
  expect(JSON.stringify(warned.ladders)).toContain("已有自己的企业，示例企业不再预警");
  // Nothing of it comes up later, either.
  await product.sweepOn("2026-12-23");
  expect((await claims()).filter(({ company }) => company === failed.company)).toHaveLength(before.length);
});
