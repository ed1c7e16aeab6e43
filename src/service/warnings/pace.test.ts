import { expect, test } from "vitest";
import { fullReach, openSender } from "#channels/channels.ts";
import { addSeconds } from "#calendar/instant.ts";
import { localOwner } from "#service/localOwner.ts";
import { testChannel } from "#service/testChannel.ts";
import { startDingtalkServer } from "../../../test/fixtures/channels/startDingtalkServer.ts";
import { warnedCompany } from "../../../test/fixtures/warnedCompany.ts";
import { deliver } from "./deliver.ts";

test("tests and warnings share what a bot takes, with room to spare; a test over it is refused and a warning waits", async () => {
  const product = warnedCompany("2026-11-23");
  let now = product.deps.clock.now();
  const bot = await startDingtalkServer({ now: () => Date.parse(now) });
  const sender = openSender({ ...fullReach, botOrigins: { dingtalk: bot.url } });
  const deps = { ...product.deps, sender, clock: { ...product.deps.clock, now: () => now } };
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,专线,专线,X-1,2024-01-01,2026-11-23,张敏",
  );
  await product.enterChannel({ id: "bot", kind: "dingtalk", title: "运维群", settings: {} });
  await product.enterPeople({ id: "zhang", name: "张敏", channels: ["bot"] });
  await deps.store.transact(localOwner, (tx) => tx.warnings.putSecrets("bot", { address: bot.address }));
  await product.sweepOn("2026-11-23");
  const tried = [];
  for (let each = 0; each < 22; each += 1) {
    tried.push(await testChannel(deps, localOwner, "bot", "张敏"));
    now = addSeconds(now, 0.2);
  }
  expect(tried.map(({ ok }) => ok)).toEqual(Array.from({ length: 22 }, (_, at) => at < 19));
  expect(tried.at(-1)).toMatchObject({ refusal: { code: "channel-busy", data: { channel: "运维群", seconds: 63 } } });
  expect(bot.received).toHaveLength(19);
  // The minute of the first is over, and a message that took its time may still be counted there.
  now = addSeconds(now, 56);
  expect(await deliver(deps, "zhang bot")).toMatchObject({
    kind: "again",
    afterSeconds: expect.closeTo(6.6) as number,
  });
  now = addSeconds(now, 6.7);
  await deliver(deps, "zhang bot");
  expect(bot.received).toHaveLength(20);
  await bot.close();
});
