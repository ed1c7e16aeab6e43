import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { coursesReplySchema } from "#contract/caseLists.ts";
import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import { itemsReplySchema } from "#contract/items.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// A case on a phone, at each of its questions: nothing is wider than the screen.

const company = "星河示例通信有限公司";
const ledger = [
  "企业名称,类别,名称,编号,发证机关,到期日期",
  `${company},许可证,增值电信业务经营许可证,粤B2-20239101,广东省通信管理局,2028-09-14`,
  `${company},IP地址,某段,198.51.100.0/24,某电信,2028-12-31`,
].join("\n");

let site: Site;
let items: readonly { readonly id: string; readonly kind: string }[];
let kindsOf: ReadonlyMap<string, readonly string[]>;

async function said(path: string, body?: string): Promise<unknown> {
  const answer = await fetch(`${site.url}/api/v1${path}`, body === undefined ? {} : { method: "POST", body });
  const reply: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`);
  return reply;
}

beforeAll(async () => {
  site = await openSite();
  await said("/imports?fileName=a.csv", ledger);
  const listed = coursesReplySchema.parse(await said("/courses"));
  kindsOf = new Map(listed.courses.map(({ id, kinds }) => [id, kinds]));
  items = itemsReplySchema.parse(await said("/items?pageSize=100")).items;
});

afterAll(() => site.close());

async function opened(course: string): Promise<CaseReply> {
  const kinds = kindsOf.get(course) ?? [];
  const item = items.find(({ kind }) => kinds.includes(kind));
  if (kinds.length > 0 && item === undefined) throw new Error(`the ledger has nothing for ${course}`);
  const about = item === undefined ? { company } : { item: item.id };
  return caseReplySchema.parse(await said("/cases", JSON.stringify({ course, ...about })));
}

const sideways = (page: Page) =>
  page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");

test.each([
  ["zh", "ip-report"],
  ["en", "renew-licence"],
  ["en", "new-licence"],
] as const)("answers that are sentences stay within a phone: %s %s", async (language, course) => {
  const wide: string[] = [];
  const one = await opened(course);
  const page = await site.open(`/cases/${one.id}`, { language, viewport: { width: 375, height: 800 } });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const asked = page.locator("fieldset.case-question");
  for (await asked.waitFor(); (await asked.count()) > 0;) {
    const question = await asked.getAttribute("aria-label");
    const over = await sideways(page);
    if (over > 0) wide.push(`${question}: ${over} px`);
    await asked.getByRole("button", { name: language === "zh" ? "不知道" : "Nobody knows", exact: true }).click();
    await expect
      .poll(() => asked.evaluateAll((all) => all.map((group) => group.getAttribute("aria-label"))))
      .not.toContain(question);
  }
  expect(await axeProblems(page)).toEqual([]);
  expect(wide).toEqual([]);
});
