import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompaniesReply } from "#contract/companies.ts";
import type { ItemsReply } from "#contract/items.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// What a case shows beside its way: on the page of its company, and what it asks for.

let site: Site;
let company: string;
let item: string;

beforeAll(async () => {
  site = await openSite();
  const { companies } = (await (await fetch(`${site.url}/api/v1/companies`)).json()) as CompaniesReply;
  const [first] = companies;
  if (first === undefined) throw new Error("the sample has no company");
  company = first.id;
  const { items } = (await (await fetch(`${site.url}/api/v1/items?kind=licence`)).json()) as ItemsReply;
  const licence = items.find(({ identifier }) => identifier === "粤B2-20239101");
  if (licence === undefined) throw new Error("the sample has no licence 粤B2-20239101");
  item = licence.id;
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

test("whom a case is brought to is asked where nobody knows: one of the authorities, or that nobody knows", async () => {
  const page = await site.open(`/cases/${await opened({ course: "new-website-filing", company })}`);
  const questions = page.getByRole("region", { name: "问题", exact: true });
  const ask = questions.getByRole("group", { name: "向哪个机关办？" });
  for (;;) {
    const group = questions.getByRole("group");
    await group.waitFor();
    if ((await ask.count()) > 0) break;
    const name = await group.getAttribute("aria-label");
    await group.getByRole("button", { name: "不知道" }).click();
    await expect.poll(() => group.getAttribute("aria-label")).not.toBe(name);
  }
  await ask.getByRole("combobox").fill("江西");
  await page.locator(".ant-select-item-option", { hasText: "江西省通信管理局" }).click();
  await ask.getByRole("button", { name: "回答", exact: true }).click();
  await questions.getByText("都答过了").waitFor();
  await questions.getByText("江西省通信管理局", { exact: true }).waitFor();
  await questions.getByRole("button", { name: "改：向哪个机关办？" }).click();
  await ask.getByRole("button", { name: "不知道" }).click();
  await expect.poll(() => questions.getByText("江西省通信管理局", { exact: true }).count()).toBe(0);
});

test.each(["2031-05-16", "20310516", "2031/05/16"])("a day that is typed as %s is taken at once", async (text) => {
  const page = await site.open("/day");
  const box = page.getByRole("textbox", { name: "起算日" });
  await box.click();
  await box.press("Control+a");
  await box.pressSequentially(text);
  await expect.poll(() => box.inputValue()).toBe("2031年5月16日");
  await box.press("Tab");
  await expect.poll(() => box.inputValue()).toBe("2031年5月16日");
  expect(await page.locator(".ant-picker-dropdown:visible").count()).toBe(0);
});

test("a short day is taken when the box is left, an emptied box is empty, and what is no day is told", async () => {
  const page = await site.open("/ledger");
  await page.getByRole("button", { name: "展开", exact: true }).click();
  const box = page.getByRole("textbox", { name: "有效期至 从" });
  await box.fill("2026/1/5");
  await box.press("Tab");
  await expect.poll(() => box.inputValue()).toBe("2026年1月5日");
  await box.fill("2026-02-30");
  await box.press("Tab");
  await page.getByRole("alert").getByText("「2026-02-30」读不成日期").waitFor();
  expect(await box.inputValue()).toBe("2026年1月5日");
  await box.fill("");
  await box.press("Tab");
  await expect.poll(() => box.inputValue()).toBe("");
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a typed day answers a question with one press of the button", async () => {
  const page = await site.open(`/ledger/${item}`);
  await page.getByRole("button", { name: "办理：许可证遗失补办" }).click();
  const questions = page.getByRole("region", { name: "问题", exact: true });
  const ask = questions.getByRole("group", { name: /哪一天发现/ });
  while ((await ask.count()) === 0) {
    const name = await questions.getByRole("group").getAttribute("aria-label");
    await questions.getByRole("button", { name: "不知道" }).click();
    await expect.poll(() => questions.getByRole("group").getAttribute("aria-label")).not.toBe(name);
  }
  await ask.getByRole("textbox").pressSequentially("20261120");
  await ask.getByRole("button", { name: "回答" }).click();
  await questions.getByText("2026年11月20日").waitFor();
});

test("a change of several things is one case: all are chosen, and the days of each stand there", async () => {
  const page = await site.open(`/ledger/${item}`);
  await page.getByRole("button", { name: "办理：许可证变更" }).click();
  const questions = page.getByRole("region", { name: "问题", exact: true });
  const ask = questions.getByRole("group", { name: "变的是哪几项？" }).first();
  await ask.getByRole("checkbox", { name: "公司名称" }).check();
  await ask.getByRole("checkbox", { name: "服务项目" }).check();
  expect(await axeProblems(page)).toEqual([]);
  await ask.getByRole("button", { name: "回答", exact: true }).click();
  await questions.getByText("公司名称、服务项目").waitFor();
  for (const [name, typed] of [
    [/工商变更是哪一天完成的/, "20261110"],
    [/打算从哪一天起变/, "2027-03-01"],
  ] as const) {
    const day = questions.getByRole("group", { name });
    await day.getByRole("textbox").pressSequentially(typed);
    await day.getByRole("button", { name: "回答" }).click();
  }
  const deadlines = page.getByRole("region", { name: "期限", exact: true });
  await deadlines.getByText("2026年12月10日").first().waitFor();
  await deadlines.getByText("服务项目、网址：提前三十日").waitFor();
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

test("of a lease that has ended what to do is said once, and what it rests on stands beside", async () => {
  const { items } = (await (await fetch(`${site.url}/api/v1/items?kind=ip&pageSize=100`)).json()) as ItemsReply;
  const lease = items.find(({ identifier }) => identifier === "NH-IP-2023-08")?.id;
  const page = await site.open(`/cases/${await opened({ course: "renew-contract", item: lease })}`);
  await page.getByRole("region", { name: "今天做什么" }).getByText("合同已经到期").waitFor();
  expect(await page.getByText("合同已经到期：今天就书面请对方确认服务不停").count()).toBe(1);
  const forks = page.getByRole("region", { name: "要先想清楚的" });
  await forks.getByText("要做的写在「今天做什么」里").waitFor();
});

test("a case offers the documents that its answers ask for: of a damaged licence none that says it was lost", async () => {
  const { items } = (await (await fetch(`${site.url}/api/v1/items?kind=licence`)).json()) as ItemsReply;
  const other = items.find(({ identifier }) => identifier === "苏B1-20249005")?.id;
  const damaged = { course: "replace-licence", item: other, answers: { how: "damaged" } };
  const page = await site.open(`/cases/${await opened(damaged)}`);
  const papers = page.getByRole("region", { name: "材料清单", exact: true });
  await papers.getByRole("button", { name: /展开/u }).click();
  await papers.getByRole("link", { name: "生成文书：材料清单" }).waitFor();
  expect(await papers.getByRole("link", { name: /^生成文书：遗失(?:声明|情况报告)/u }).count()).toBe(0);
  await papers.getByRole("link", { name: "生成文书：材料清单" }).click();
  await page.getByRole("region", { name: "文书", exact: true }).getByRole("combobox", { name: "文书" }).click();
  await page.locator(".ant-select-item-option").first().waitFor();
  expect(await page.locator(".ant-select-item-option").allInnerTexts()).toEqual([
    "材料清单",
    "原许可证信息表",
    "授权委托书",
    "遗失补办申请表",
  ]);
});
