import { expect, test } from "vitest";
import { openSite, patient, readingDay } from "./openSite.ts";
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
  await expect.poll(() => page.getByRole("alert").count(), patient).toBe(0);
  await again.stop();
  await site.close();
});
