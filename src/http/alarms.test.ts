import { afterEach, beforeEach, expect, test } from "vitest";
import { alarmsReplySchema, retryAlarms } from "#contract/alarms.ts";
import { fullReach, openSender } from "#channels/channels.ts";
import { warningsCommand } from "#cli/warnings.ts";
import { localOwner } from "#service/localOwner.ts";
import { deliver } from "#service/warnings/deliver.ts";
import { spokenCommand } from "../../test/fixtures/spokenCommand.ts";
import { startWecomServer } from "../../test/fixtures/channels/startWecomServer.ts";
import { warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

const today = "2026-11-23";
let product: WarnedCompany;
let bot: Awaited<ReturnType<typeof startWecomServer>>;

beforeEach(async () => {
  bot = await startWecomServer();
  product = warnedCompany(today);
  await product.importLedger(
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,旧专线,专线,X-1,2024-01-01,2026-11-23,小李",
  );
  await product.enterChannel({ id: "bot", kind: "wecom", title: "合规群", settings: {} });
  await product.enterPeople({ id: "li", name: "小李", channels: ["bot"] }, { id: "wang", name: "王总" });
  await product.setWarnings({ lead: "wang", digestAt: 530, escalateAfter: 3 });
  await product.deps.store.transact(localOwner, (tx) => tx.warnings.putSecrets("bot", { address: bot.address }));
  await product.sweepOn(today);
  bot.fail({ kind: "code", code: 93000, message: "invalid webhook url" }, 1);
  await send();
});

afterEach(() => bot.close());

function send() {
  const sender = openSender({ ...fullReach, botOrigins: { wecom: bot.url } });
  return deliver({ ...product.deps, sender }, "li bot");
}

const read = async () => alarmsReplySchema.parse(await (await product.get("/alarms")).json()).alarms;
const retry = (...alarms: string[]) => product.post("/alarms/tries", { alarms });

const cli = (...args: readonly string[]): Promise<string> => spokenCommand(product.app, warningsCommand, args);

test("an alarm says what could not be told to whom, since when, why, and in the words of the other side", async () => {
  expect(await read()).toMatchObject([
    {
      company: "甲公司",
      item: "旧专线 X-1",
      person: { id: "li", name: "小李" },
      channel: { id: "bot", title: "合规群" },
      since: "2026-11-23T01:00:00.000Z",
      label: { zh: "最后可办日当天" },
      sentence: { zh: expect.stringContaining("这个地址没有人收") },
      detail: expect.stringContaining("93000 invalid webhook url"),
    },
  ]);
  const shown = await cli("--alarms");
  for (const part of ["旧专线 X-1", "小李，通道「合规群」", "这个地址没有人收", "93000", "--alarms --retry"])
    expect(shown).toContain(part);
});

test("tried again it goes out with the next delivery, and is an alarm no more", async () => {
  expect(await cli("--alarms", "--retry")).toContain("一分钟内再发 1 条");
  expect(await read()).toEqual([]);
  await send();
  expect(bot.received).toHaveLength(1);
  expect(JSON.stringify(bot.received[0])).toContain("旧专线 X-1");
  expect(await read()).toEqual([]);
  expect(await cli("--alarms")).toBe("没有发不出去的预警。");
});

test("what no longer reaches the person is withdrawn; what is no alarm is refused", async () => {
  const [alarm] = await read();
  await product.enterPeople({ id: "li", name: "小李", channels: [] });
  const reply = retryAlarms.reply.parse(await (await retry(alarm?.id ?? "")).json());
  expect(reply).toMatchObject({ opened: 0, withdrawn: 1, alarms: [] });
  expect((await retry(alarm?.id ?? "")).status).toBe(404);
  const warnings = await (await product.get(`/items/${alarm?.itemId ?? ""}/warnings`)).text();
  expect(warnings).toContain("已撤回：这条通道已不用于此人");
  expect(warnings).not.toContain("no-such-way");
});
