import { afterAll, beforeAll, expect, test } from "vitest";
import { writtenFailure } from "#contract/channelText.ts";
import { localOwner } from "#service/localOwner.ts";
import { axeProblems } from "./axeProblems.ts";
import type { Site } from "./openSite.ts";
import { openWarnedSite } from "./warnedSite.ts";

let site: Site;

/** As a delivery leaves it where the other side said no: every claim of the message is an alarm. */
beforeAll(async () => {
  site = await openWarnedSite(async ({ deps }) => {
    const now = deps.clock.now();
    await deps.store.transact(localOwner, async (tx) => {
      const outcome = writtenFailure("address-refused", "550 no such user here");
      const message = { id: deps.ids.next(), token: deps.tokens.next(), recipient: "li", channel: "mail", tries: 1 };
      await tx.warnings.putMessage({ ...message, triedAt: now, tryAfter: now, state: "failed", outcome });
      const open = await tx.warnings.claims({ recipient: "li", states: ["open"] });
      await tx.warnings.putClaims(open.map((claim) => ({ ...claim, message: message.id, state: "alarm", outcome })));
    });
  });
});

afterAll(async () => {
  await site.close();
});

test("the red line leads to what could not be delivered, with why, and it can be tried again", async () => {
  const page = await site.open("/todos?person=");
  await page.getByRole("link", { name: /条预警发不出去/ }).click();
  await page.waitForURL(/\/warnings.*#alarms$/);
  const card = page.getByRole("region", { name: "发不出去的预警" });
  const row = card.getByRole("listitem").filter({ hasText: "待续专线 X-0" });
  const group = card.getByRole("region", { name: /^通道「邮件」，4 条/ });
  for (const said of ["这个地址没有人收", "550 no such user here"]) expect(await group.innerText()).toContain(said);
  await group.getByRole("button", { name: "再显示 1 条" }).click();
  expect(await row.innerText()).toContain("发给小李");
  await page
    .getByRole("region", { name: "邮件", exact: true })
    .getByText("550 no such user here", { exact: false })
    .waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("region", { name: "Warnings that could not be delivered" }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "中文" }).click();
  await row.getByRole("button", { name: /^再发一次：待续专线/ }).click();
  await card.getByText("一分钟内再发 1 条。").waitFor();
  await row.waitFor({ state: "detached" });
  await card
    .getByRole("listitem")
    .filter({ hasText: "逾期专线 X-1" })
    .getByRole("link", { name: "逾期专线 X-1" })
    .click();
  await page.getByRole("heading", { level: 1, name: /逾期专线/ }).waitFor();
});

for (const [language, width] of [
  ["zh", 375],
  ["en", 375],
  ["en", 1280],
] as const) {
  test(`the alarms never scroll sideways in ${language} at ${width} px`, async () => {
    const page = await site.open("/warnings", { language, viewport: { width, height: 900 } });
    await page.locator("#alarms li").first().waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)")).toBe(0);
  });
}
