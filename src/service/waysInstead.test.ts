import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { itemsReplySchema } from "#contract/items.ts";
import { itemWarningsReplySchema } from "#contract/itemWarnings.ts";
import { channelsReplySchema } from "#contract/channels.ts";
import { startWebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";
import { machine } from "./machine.ts";
import { deliver, keysToDeliver } from "./warnings/deliver.ts";

const ledger =
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2026-11-30,小李";

let product: WarnedCompany;
let hook: Awaited<ReturnType<typeof startWebhookServer>>;

beforeAll(async () => {
  hook = await startWebhookServer({ now: () => Date.parse("2026-10-09T01:00:00.000Z") });
});
afterAll(() => hook.close());

const settings = () => ({ address: hook.address, secret: hook.secret });
const saveChannel = (title: string, given: object, id?: string) =>
  product.post("/channels", { kind: "webhook", title, settings: given, ...(id === undefined ? {} : { id }) });
const channels = async () => channelsReplySchema.parse(await (await product.get("/channels")).json()).channels;
const claims = async () => {
  const all = await product.deps.store.transact(machine, (tx) => tx.warnings.claims({}));
  return all.map(({ channel, state, outcome }) => `${channel} ${state} ${outcome ?? "-"}`).toSorted();
};

beforeEach(async () => {
  product = warnedCompany("2026-09-20");
  await product.importLedger(ledger);
  await saveChannel("第一", settings());
  await saveChannel("第二", settings());
});

async function idsByTitle(): Promise<readonly [first: string, second: string]> {
  const all = await channels();
  const idOf = (title: string): string => all.find((one) => one.title === title)?.id ?? "";
  return [idOf("第一"), idOf("第二")];
}

test("a message that backs off is tried at once when its channel is set anew, or when a test of it arrives", async () => {
  const [first] = await idsByTitle();
  await product.enterPeople({ id: "li", name: "小李", channels: [first] });
  await product.sweepOn("2026-09-30");
  product.goTo("2026-10-09");
  const soon = async () => (await keysToDeliver(product.deps, 90 * 86_400)).map(({ afterSeconds }) => afterSeconds);
  for (const mend of [
    () => saveChannel("第一", settings(), first),
    () => product.post(`/channels/${first}/tests`, { person: "小李" }),
  ]) {
    hook.fail({ kind: "status", status: 500 }, 1);
    await deliver(product.deps, `li ${first}`);
    expect(await soon()).not.toEqual([0]);
    expect((await mend()).status).toBe(200);
    expect(await soon()).toEqual([0]);
  }
  const received = hook.received.length;
  await deliver(product.deps, `li ${first}`);
  expect(hook.received.length).toBe(received + 1);
  expect(await claims()).toContain(`page told page`);
  expect((await claims()).some((claim) => claim.startsWith(`${first} told`))).toBe(true);
});

test("a test that fails says nothing of another try; of a warning that waits it is said", async () => {
  const [first] = await idsByTitle();
  await product.enterPeople({ id: "li", name: "小李", channels: [first] });
  hook.fail({ kind: "status", status: 500 }, 1);
  const tested = await (await product.post(`/channels/${first}/tests`, { person: "小李" })).text();
  expect(tested).toContain("对方的服务器暂时出错或太忙。");
  expect(tested).not.toContain("自动再试");
  expect(JSON.stringify((await channels())[0]?.last)).not.toContain("自动再试");
  await product.sweepOn("2026-09-30");
  product.goTo("2026-10-09");
  hook.fail({ kind: "status", status: 500 }, 1);
  await deliver(product.deps, `li ${first}`);
  expect(JSON.stringify((await channels()).find(({ id }) => id === first)?.last)).toContain("稍后会自动再试");
});

test("what waits in a channel that is removed goes through the person's next one, and is no alarm", async () => {
  const [first, second] = await idsByTitle();
  await product.enterPeople({ id: "li", name: "小李", channels: [first] });
  await product.sweepOn("2026-09-30");
  await product.enterPeople({ id: "li", name: "小李", channels: [first, second] });
  expect((await channels()).map(({ id, waiting }) => [id, waiting])).toEqual([
    [first, 1],
    [second, 0],
  ]);
  expect((await product.post(`/channels/${first}/removal`, {})).status).toBe(200);
  expect(await claims()).toEqual([`${first} withdrawn channel-gone`, `${second} open -`, "page told page"].toSorted());
  expect((await channels()).map(({ waiting }) => waiting)).toEqual([1]);
});

test("without another channel it stands on the page; told through another one already, it is not told twice", async () => {
  const [first, second] = await idsByTitle();
  await product.enterPeople({ id: "li", name: "小李", channels: [first, second] });
  await product.sweepOn("2026-09-30");
  const before = (await claims()).length;
  await product.post("/people", { id: "li", name: "小李", channels: [second] });
  expect(await claims()).toHaveLength(before);
  expect(await claims()).toContain(`${first} withdrawn channel-gone`);
  expect(await claims()).toContain(`${second} open -`);
  await product.post(`/channels/${second}/removal`, {});
  expect(await claims()).toEqual(
    [`${first} withdrawn channel-gone`, `${second} withdrawn channel-gone`, "page told page"].toSorted(),
  );
  const { items } = itemsReplySchema.parse(await (await product.get("/items")).json());
  const answer = await product.get(`/items/${items[0]?.id ?? ""}/warnings`);
  const { history } = itemWarningsReplySchema.parse(await answer.json());
  expect(history.map(({ sentence }) => sentence.zh)).toContain("已撤回：这条通道已不用，改走别的通道或待办页");
});

test("a message under way in a removed channel finds nothing left, and ends", async () => {
  const [first] = await idsByTitle();
  await product.enterPeople({ id: "li", name: "小李", channels: [first] });
  await product.sweepOn("2026-09-30");
  product.goTo("2026-10-09");
  hook.fail({ kind: "status", status: 500 }, 1);
  await deliver(product.deps, `li ${first}`);
  await product.post(`/channels/${first}/removal`, {});
  product.goTo("2026-10-10");
  await deliver(product.deps, `li ${first}`);
  expect(await keysToDeliver(product.deps, 90 * 86_400)).toEqual([]);
  expect((await claims()).some((claim) => claim.includes("alarm"))).toBe(false);
});
