import { expect, test } from "vitest";
import { openSite, readingDay } from "./openSite.ts";
import { startServer } from "./startServer.ts";

test("a server that is away is said in a sentence, and the page recovers by itself", async () => {
  const site = await openSite();
  const page = await site.open(`/?asOf=${readingDay}`, { expectedErrors: /ERR_CONNECTION_REFUSED|Failed to load/ });
  await page.locator(".due-row").first().waitFor();
  await site.stopServer();
  await page.getByRole("navigation", { name: "看多远" }).getByRole("link", { name: "90 天" }).click();
  await page.getByRole("heading", { name: "连不上照章服务" }).waitFor();
  const again = await startServer({ port: new URL(site.url).port });
  await page.getByRole("heading", { level: 1, name: /这一周要办/ }).waitFor();
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  await again.stop();
  await site.close();
});

test("an item that is not there, and an address that is no page, say what to do", async () => {
  const site = await openSite({ demo: false });
  const page = await site.open("/ledger/nothing", { expectedErrors: /404/ });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("台账");
  const lost = await site.open("/no/such/page");
  await lost.getByRole("link", { name: "回到待办" }).click();
  await lost.getByRole("heading", { name: "台账还是空的。" }).waitFor();
  await site.close();
});
