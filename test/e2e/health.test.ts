import { afterAll, beforeAll, expect, test } from "vitest";
import { writtenFailure } from "#contract/channelText.ts";
import { localOwner } from "#service/localOwner.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";
import { startServer } from "./startServer.ts";
import { openWarnedSite } from "./warnedSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openWarnedSite(async ({ deps }) => {
    const now = deps.clock.now();
    await deps.store.transact(localOwner, async (tx) => {
      const outcome = writtenFailure("address-refused", "550 no such user here");
      const message = { id: deps.ids.next(), token: deps.tokens.next(), recipient: "li", channel: "mail", tries: 2 };
      const first = { number: 1, at: now, state: "later", outcome: "server-error: 451 busy", tryAfter: now } as const;
      const told = { triedAt: now, tryAfter: now, state: "failed", outcome, earlier: [first] } as const;
      await tx.warnings.putMessage({ ...message, ...told });
      const open = await tx.warnings.claims({ recipient: "li", states: ["open"] });
      await tx.warnings.putClaims(open.map((claim) => ({ ...claim, message: message.id, state: "alarm", outcome })));
    });
  });
});

afterAll(async () => {
  await site.close();
});

test("on a phone what is wrong stands above every page and leads to where it can be mended", async () => {
  const page = await site.open("/todos?person=", { viewport: { width: 375, height: 800 } });
  const banner = page.getByRole("region", { name: "运行中的问题" });
  await banner.getByRole("link", { name: /条预警发不出去/ }).click();
  await page.waitForURL(/\/warnings.*#alarms$/);
  const group = page.getByRole("region", { name: /^通道「邮件」，4 条/ });
  await group.getByText("550 no such user here", { exact: false }).waitFor();
  expect(await group.getByRole("listitem").count()).toBe(3);
  await group.getByRole("button", { name: "再显示 1 条" }).click();
  await expect.poll(() => group.getByRole("listitem").count(), patient).toBe(4);
  const card = page.getByRole("region", { name: "邮件", exact: true });
  await card.getByRole("button", { name: "看发送记录：邮件" }).click();
  for (const said of ["第 2 次", "第 1 次", "451 busy"]) await card.getByText(said, { exact: false }).first().waitFor();
  await page.getByText("只有这台电脑打得开", { exact: false }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)")).toBe(0);
});

for (const [language, width] of [
  ["zh", 1280],
  ["en", 375],
] as const) {
  test(`the page of the self-check has no barrier in ${language} at ${width} px, and reads what one asks it to`, async () => {
    const zh = language === "zh";
    const page = await site.open("/warnings", { language, viewport: { width, height: 900 } });
    if (zh) await page.getByRole("contentinfo").getByRole("link", { name: "运行状况" }).click();
    else await page.goto(`${site.url}/health`);
    await page.getByRole("heading", { level: 1, name: zh ? /^运行状况：有 \d 项不对/ : /^Health: .* wrong/ }).waitFor();
    const facts = page.getByRole("region", { name: zh ? "巡检与送达" : "Sweep and delivery" });
    await facts.getByText(zh ? "下一档预警" : "Next rung").waitFor();
    const checks = page.getByRole("region", { name: zh ? "各项检查" : "Checks" });
    await checks.getByRole("link", { name: zh ? "看发不出去的预警" : "See what could not be delivered" }).waitFor();
    await checks.getByRole("button", { name: zh ? /核对流水|再核对一次/ : /Verify/ }).click();
    await checks.getByText(zh ? /核对过全部流水的哈希链/ : /hash chains were verified on/).waitFor();
    await expect.poll(() => checks.locator(".ant-btn-loading").count(), patient).toBe(0);
    await checks.getByText(zh ? "0 个文件都在" : "0 files are there", { exact: false }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)")).toBe(0);
  });
}

test("a server that is away is said on the page; what was to be saved stands until it answers, and is saved then", async () => {
  const other = await openSite({ demo: false });
  const page = await other.open("/people", { expectedErrors: /ERR_CONNECTION_REFUSED|Failed to load/ });
  await page
    .getByRole("button", { name: /新增人员/ })
    .first()
    .click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "姓名" }).fill("赵六");
  await other.stopServer();
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.getByText("它一应答，这里就会写明", { exact: false }).waitFor();
  const again = await startServer({ demo: false, port: new URL(other.url).port });
  await form.getByText("服务又应答了，请再按一次").waitFor();
  await form.getByRole("button", { name: /保\s*存/ }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByText("赵六").first().waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.goto(`${other.url}/health`);
  await page.getByRole("heading", { level: 1, name: /^运行状况：/ }).waitFor();
  await again.stop();
  await page.getByText("最后一次读到的情况", { exact: false }).waitFor();
  await other.close();
});
