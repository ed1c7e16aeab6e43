import { beforeEach, expect, test } from "vitest";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { companyCommand } from "./company.ts";
import { peopleCommand } from "./people.ts";
import type { Command } from "./terminal.ts";

let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger =
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人\n甲公司,专线,专线,X-1,2024-01-01,2026-12-31,张敏";
  await app.request("http://127.0.0.1:4180/api/v1/imports?fileName=a.csv", { method: "POST", body: ledger });
});

const run = (command: Command, ...args: readonly string[]) => ranCommand(app, command, args);

test("people are listed with the owners nobody entered, entered, changed, away and left by name", async () => {
  expect((await run(peopleCommand)).said).toContain("? 张敏（1 条）");
  await run(peopleCommand, "save", "张敏", "--email", "zhang.min@example.com");
  await run(peopleCommand, "save", "李雷");
  const changed = await run(peopleCommand, "save", "张敏", "--mobile", "13800001111");
  expect(changed.said).toMatch(/张敏 +zhang\.min@example\.com +13800001111 +仅网页 +1 +0 +在岗/);
  const spaced = await run(peopleCommand, "save", "张 敏", "--mobile", "13800002222");
  expect(spaced).toMatchObject({ code: 0, said: expect.stringMatching(/张敏 +zhang\.min@example\.com +13800002222/) });
  const away = await run(peopleCommand, "away", "张敏", "2026-11-20", "2026-11-30", "--deputy", "李雷");
  expect(away.said).toContain("预警发给「李雷」");
  expect((await run(peopleCommand, "away", "张敏", "--clear")).said).not.toContain("李雷」");
  expect((await run(peopleCommand, "left", "张敏", "--successor", "李雷")).said).toContain("2026-11-21 起已离开");
  expect((await run(peopleCommand, "left", "张敏", "--back")).said).not.toContain("离开");
});

test("what is refused and what is written wrongly says so", async () => {
  expect(await run(peopleCommand, "left", "谁")).toMatchObject({
    code: 1,
    said: expect.stringContaining("没有登记过"),
  });
  expect(await run(peopleCommand, "away", "张敏", "2026-11-20")).toMatchObject({ code: 2 });
  expect(await run(peopleCommand, "list", "--email", "x")).toMatchObject({ code: 2 });
  expect(await run(peopleCommand, "fire", "张敏")).toMatchObject({
    code: 2,
    said: expect.stringContaining("只有 list"),
  });
  expect(await run(companyCommand, "ladder", "甲公司", "renew-contract", "30天")).toMatchObject({ code: 2 });
  expect(await run(companyCommand, "ladder", "甲公司", "renew-contract", "0")).toMatchObject({
    code: 1,
    said: expect.stringContaining("至少要有一档"),
  });
  expect(await run(companyCommand, "fallback", "甲公司")).toMatchObject({ code: 2 });
  expect(await run(companyCommand, "list", "--law")).toMatchObject({ code: 2 });
});

test("a company gets a fallback and a ladder, is archived and comes back", async () => {
  await run(peopleCommand, "save", "张敏");
  expect((await run(companyCommand, "fallback", "甲公司", "张敏")).said).toContain("兜底人：张敏");
  const set = await run(companyCommand, "ladder", "甲公司", "renew-contract", "90,30,1", "--every", "3");
  expect(set.said).toMatch(/renew-contract +\d+ +90 30 1 +每 3 天 +本企业/);
  expect((await run(companyCommand, "ladder", "甲公司", "renew-contract", "--law")).said).not.toContain("90 30 1");
  expect((await run(companyCommand, "archive", "甲公司")).said).toContain("已停用");
  expect((await run(companyCommand)).said).not.toContain("甲公司");
  expect((await run(companyCommand, "list", "--archived")).said).toContain("甲公司 [已停用]");
  await run(companyCommand, "restore", "甲公司");
  expect((await run(companyCommand)).said).toContain("甲公司");
});
