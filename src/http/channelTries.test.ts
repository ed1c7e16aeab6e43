import { afterEach, beforeEach, expect, test } from "vitest";
import { channelTriesReplySchema } from "#contract/channelTries.ts";
import { fullReach, openSender } from "#channels/channels.ts";
import { channelCommand } from "#cli/channel.ts";
import { localOwner } from "#service/localOwner.ts";
import { testChannel } from "#service/testChannel.ts";
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
  await product.enterPeople({ id: "li", name: "小李", channels: ["bot"] });
  await product.deps.store.transact(localOwner, (tx) => tx.warnings.putSecrets("bot", { address: bot.address }));
  await product.sweepOn(today);
});

afterEach(() => bot.close());

function depsAt(time: string) {
  const clock = { ...product.deps.clock, now: () => `${today}T${time}.000Z` };
  return { ...product.deps, clock, sender: openSender({ ...fullReach, botOrigins: { wecom: bot.url } }) };
}

const read = async (query = "") =>
  channelTriesReplySchema.parse(await (await product.get(`/channels/bot/tries${query}`)).json());

const cli = (...args: readonly string[]): Promise<string> => spokenCommand(product.app, channelCommand, args);

test("every try is kept: to whom, which of its message, how it ended and when the next comes", async () => {
  expect(await cli("tries", "合规群")).toBe("通道「合规群」还没有发过。");
  bot.fail({ kind: "status", status: 503 }, 2);
  await deliver(depsAt("01:00:00"), "li bot");
  expect((await read()).tries).toMatchObject([{ number: 1, outcome: "later", nextAt: "2026-11-23T01:01:00.000Z" }]);
  await deliver(depsAt("01:01:00"), "li bot");
  await deliver(depsAt("01:03:00"), "li bot");
  await testChannel(depsAt("01:04:00"), localOwner, "bot", "li");
  const { channel, tries, truncated } = await read();
  expect({ channel, truncated }).toEqual({ channel: { id: "bot", title: "合规群" }, truncated: false });
  const said = tries.map(({ at, isTest, number, outcome, nextAt }) => ({ at, isTest, number, outcome, nextAt }));
  const at = (time: string) => `2026-11-23T${time}.000Z`;
  const warning = { isTest: false, nextAt: null };
  expect(said).toEqual([
    { ...warning, at: at("01:04:00"), isTest: true, number: 1, outcome: "accepted" },
    { ...warning, at: at("01:03:00"), number: 3, outcome: "accepted" },
    { ...warning, at: at("01:01:00"), number: 2, outcome: "later" },
    { ...warning, at: at("01:00:00"), number: 1, outcome: "later" },
  ]);
  expect(new Set(tries.map(({ person }) => person.name))).toEqual(new Set(["小李"]));
  expect(tries[3]).toMatchObject({ message: tries[1]?.message, detail: expect.stringContaining("503") as unknown });
  const shown = await cli("tries", "合规群");
  for (const part of ["最近 4 次发送", "2026-11-23 09:03  小李  第 3 次  送出", "09:04  小李  测试", "503"])
    expect(shown).toContain(part);
  expect(await cli()).toContain("合规群");
});

test("a try that was cut short is followed by another, and nobody says how it ended", async () => {
  const isGone = new Error("the program ended");
  const deps = depsAt("01:00:00");
  const sender = { ...deps.sender, send: () => Promise.reject(isGone) };
  await expect(deliver({ ...deps, sender }, "li bot")).rejects.toBe(isGone);
  expect((await read()).tries).toMatchObject([{ number: 1, outcome: "under-way" }]);
  await deliver(depsAt("01:05:00"), "li bot");
  const { tries } = await read();
  expect(tries).toMatchObject([
    { number: 2, outcome: "accepted" },
    { number: 1, outcome: "cut-short", detail: null },
  ]);
});

test("what is withdrawn before its next try keeps the tries that were made; the list is as long as one asks", async () => {
  bot.fail({ kind: "status", status: 503 }, 1);
  await deliver(depsAt("01:00:00"), "li bot");
  const on = product.deps.clock.today();
  await product.decideFor("甲公司", { kind: "company-archived", subject: "", on, data: { archived: true } });
  await deliver(depsAt("01:05:00"), "li bot");
  expect((await read()).tries).toMatchObject([{ number: 1, outcome: "later", nextAt: null }]);
  await testChannel(depsAt("01:06:00"), localOwner, "bot", "li");
  expect(await read("?limit=1")).toMatchObject({ tries: [{ isTest: true }], truncated: true });
  expect((await product.get("/channels/none/tries")).status).toBe(404);
});
