import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompaniesReply } from "#contract/companies.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// What a case shows beside its way: on the page of its company, and what it asks for.

let site: Site;
let company: string;

beforeAll(async () => {
  site = await openSite();
  const { companies } = (await (await fetch(`${site.url}/api/v1/companies`)).json()) as CompaniesReply;
  const [first] = companies;
  if (first === undefined) throw new Error("the sample has no company");
  company = first.id;
});

afterAll(() => site.close());

async function opened(body: object): Promise<string> {
  const answer = await fetch(`${site.url}/api/v1/cases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return ((await answer.json()) as { readonly id: string }).id;
}

test("the company's page lists its cases, the open ones first, and opens another", async () => {
  const ended = await opened({ course: "new-website-filing", company });
  await fetch(`${site.url}/api/v1/cases/${ended}/entries`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ do: "withdraw", because: "开错了" }),
  });
  const page = await site.open(`/companies/${company}`);
  const card = page.getByRole("region", { name: "办件", exact: true });
  await card.getByText("没有在办的办件").waitFor();
  await card.getByText("已结束 1 个").click();
  await card.getByText(/撤回/).waitFor();
  await card.getByRole("button", { name: "开一个办件" }).click();
  const sheet = page.getByRole("dialog", { name: "开一个办件" });
  await sheet.getByRole("combobox", { name: "办什么" }).fill("新申请许可证");
  await page.locator(".ant-select-item-option").first().click();
  expect(await sheet.getByText("演示企业（云桥示例）").count()).toBeGreaterThan(0);
  await sheet.getByRole("button", { name: "开办" }).click();
  await page.getByRole("region", { name: "今天做什么" }).waitFor();
  await page.goto(`${site.url}/companies/${company}`);
  const row = card.getByRole("listitem").first();
  await card.getByText(/在办 1 个/).waitFor();
  expect(await row.innerText()).toMatch(/轮到我们[\s\S]*企业事项[\s\S]*没有期限 · 无人负责/u);
  await row.getByRole("link", { name: /^打开办件：/ }).click();
  await page.getByRole("region", { name: "今天做什么" }).waitFor();
});

test.each(["zh", "en"] as const)("the company's page with cases has no barrier (%s)", async (language) => {
  await opened({ course: "number-application", company });
  const page = await site.open(`/companies/${company}`, { language });
  await page
    .getByRole("link", { name: language === "zh" ? /打开办件/ : /Open the case/ })
    .first()
    .waitFor();
  expect(await axeProblems(page)).toEqual([]);
});
