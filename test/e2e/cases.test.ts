import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { ItemsReply } from "#contract/items.ts";
import * as paper from "../fixtures/paperFiles.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// A licence of the sample is lost: the whole way through the page, and the mistakes that it must not let through.

let site: Site;
let item: string;

beforeAll(async () => {
  site = await openSite();
  const { items } = (await (await fetch(`${site.url}/api/v1/items?kind=licence`)).json()) as ItemsReply;
  const licence = items.find(({ identifier }) => identifier === "粤B2-20239101");
  if (licence === undefined) throw new Error("the sample has no licence 粤B2-20239101");
  item = licence.id;
});

afterAll(() => site.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Today, or the first day of this month so many years later. */
async function chooseDay(page: Page, box: Locator, years: number): Promise<void> {
  await box.click();
  const calendar = page.locator(".ant-picker-dropdown:visible");
  for (let year = 0; year < years; year += 1) await calendar.locator(".ant-picker-header-super-next-btn").click();
  const cell = years === 0 ? ".ant-picker-cell-today" : ".ant-picker-cell-in-view";
  await calendar.locator(cell).first().click();
}

/** Answers whatever is asked until nothing is. */
async function answerAll(page: Page): Promise<void> {
  const questions = part(page, "问题");
  const ask = (name: RegExp) => questions.getByRole("group", { name });
  await ask(/丢的是哪一件/)
    .getByRole("button", { name: "正本", exact: true })
    .click();
  await ask(/怎么没有的/)
    .getByRole("button", { name: "遗失", exact: true })
    .click();
  await chooseDay(page, ask(/哪一天发现/).getByRole("textbox"), 0);
  await ask(/哪一天发现/)
    .getByRole("button", { name: "回答" })
    .click();
  await ask(/电子许可证/)
    .getByRole("button", { name: "不知道" })
    .click();
  await ask(/怎么发现的/)
    .getByRole("textbox")
    .fill("搬迁时遗失");
  await ask(/怎么发现的/)
    .getByRole("button", { name: "回答" })
    .click();
  await ask(/哪一级|要登/)
    .getByRole("button", { name: "不知道" })
    .click();
  await ask(/等一段时间/)
    .getByRole("button", { name: "否" })
    .click();
  await questions.getByText("都答过了").waitFor();
}

async function publish(page: Page): Promise<void> {
  const card = part(page, "登报声明");
  await card.getByText("登在省级以上公开发行的报纸").waitFor();
  const form = page.getByRole("form", { name: "登记见报" });
  await form.getByText("起草一份").click();
  await form.getByRole("button", { name: "用这份草稿" }).click();
  const printed = form.getByRole("textbox", { name: "见报的文字" });
  await expect.poll(() => printed.inputValue()).toContain("遗失");
  await printed.fill((await printed.inputValue()).replaceAll(/〔待补：[^〕]*〕/gu, "2023年9月15日"));
  await form.getByRole("textbox", { name: "报纸名称" }).fill("深圳特区报");
  await form.getByRole("combobox", { name: "级别" }).click();
  await page.locator(".ant-select-item-option", { hasText: "市级" }).click();
  await form.getByLabel("选择要存的文件").setInputFiles(file("剪报.pdf"));
  await form.getByText("已保存 剪报.pdf").waitFor();
  await button(page, "登记见报").click();
  expect(await form.getByRole("alert").innerText()).toContain("省级");
  await form.getByRole("textbox", { name: "报纸名称" }).fill("南方日报");
  expect(await form.getByRole("alert").getByText("深圳特区报").count()).toBe(0);
  await form.getByRole("combobox", { name: "级别" }).click();
  await page.locator(".ant-select-item-option", { hasText: "省级" }).click();
  await button(page, "登记见报").click();
  await card.getByText("登在《南方日报》").or(form.getByRole("alert")).first().waitFor();
  expect(await form.count(), await card.innerText()).toBe(0);
}

const file = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(paper.pdf()) });

/** Every needed paper is waived where only practice asks for it, and put in with its file where a guide does. */
async function collect(page: Page): Promise<void> {
  const papers = part(page, "材料清单");
  await papers.getByText(/必需 \d+ 份，已齐 \d+ 份/).waitFor();
  const rows = papers.locator(".case-papers").first().locator("> li");
  const count = await rows.count();
  let put = 0;
  for (let index = 0; index < count; index += 1) {
    const row = rows.nth(index);
    if ((await row.locator(".case-state-missing").count()) > 0) {
      const waive = row.getByRole("button", { name: /^免交：/ });
      if (put > 0 && (await waive.isEnabled())) {
        await waive.click();
        await row.getByRole("textbox", { name: "为什么可以不交" }).fill("电话问过，不用交");
        await row.getByRole("button", { name: "免交", exact: true }).click();
        await row.locator(".case-state-waived").waitFor();
        continue;
      }
      await row.getByRole("button", { name: /^放入：/ }).click();
    } else if ((await row.locator(".case-state-wrong").count()) > 0) {
      await row.getByRole("button", { name: /^改：/ }).click();
    } else continue;
    const form = row.getByRole("form", { name: "放入办件" });
    await form.getByLabel("选择要存的文件").setInputFiles(file(`材料${index}.pdf`));
    await form.getByText(/已保存/).waitFor();
    for (const box of await form.getByRole("checkbox").all()) await box.check();
    await chooseDay(page, form.getByRole("textbox", { name: "有效期至" }), 4);
    await form.getByRole("button", { name: "放入办件" }).click();
    await row.locator(".case-state-ready").waitFor();
    put += 1;
  }
  expect(put).toBeGreaterThan(0);
}

async function review(page: Page): Promise<void> {
  const card = part(page, "受理与审查");
  await button(page, "登记补正通知").click();
  const notice = page.getByRole("form", { name: "登记补正通知" });
  await notice.getByRole("textbox", { name: "要补什么，一行一项" }).fill("补法定代表人签字");
  await notice.getByRole("button", { name: "登记补正通知" }).click();
  await card.getByText("等我们答复").waitFor();
  expect(await card.getByText("补正通知还没有答复").count()).toBeGreaterThan(0);
  const answer = page.getByRole("form", { name: "答复补正" });
  await answer.getByRole("textbox", { name: "答复：补法定代表人签字" }).fill("已签");
  await answer.getByRole("button", { name: "答复补正" }).click();
  await card.getByText(/已答复/).waitFor();
  await card.getByRole("button", { name: "登记受理" }).click();
  await page.getByRole("form", { name: "登记受理" }).getByRole("button", { name: "登记受理" }).click();
  await card.getByText(/日 受理/).waitFor();
  await part(page, "双方的时限").getByText("在走").first().waitFor();
  await card.getByRole("button", { name: "登记决定" }).click();
  await page.getByRole("form", { name: "登记决定" }).getByRole("button", { name: "登记决定" }).click();
}

async function receive(page: Page): Promise<void> {
  const card = part(page, "领取与逐项核对");
  const form = page.getByRole("form", { name: "登记新证" });
  await form.getByRole("textbox", { name: "公司名称" }).fill("演示企业（云桥示例）");
  await form.getByRole("textbox", { name: "许可证编号" }).fill("粤B2-20239109");
  await button(page, "登记新证").click();
  await card.getByRole("table").waitFor();
  await page.setViewportSize({ width: 375, height: 800 });
  const right = await card
    .getByRole("row")
    .evaluateAll((rows) =>
      Math.max(...rows.flatMap((row) => [...row.children].map((cell) => cell.getBoundingClientRect().right))),
    );
  expect(right, "the last column is cut off on a phone").toBeLessThanOrEqual(375);
  await page.setViewportSize({ width: 1280, height: 900 });
  const number = card.getByRole("row", { name: /许可证编号/ });
  expect(await number.innerText()).toContain("有出入");
  expect(await card.getByRole("row", { name: /公司名称/ }).innerText()).toContain("一致");
  expect(await part(page, "办结").innerText()).toContain("还有出入没有解决");
  await number.getByRole("button", { name: "提出更正：许可证编号" }).click();
  await number.getByRole("textbox", { name: /写清楚原因/ }).fill("末位印错");
  await number.getByRole("button", { name: "提出更正", exact: true }).click();
  await number.getByText("已提出更正：末位印错").waitFor();
  const forms = card.getByRole("textbox", { name: /写清楚原因/ });
  for (;;) {
    // What was said stands in the row a moment before its form is put away.
    await expect.poll(() => forms.count()).toBe(0);
    const open = card.getByRole("button", { name: /^(说明原因|没有印)：/ });
    const left = await open.count();
    if (left === 0) break;
    const how = ((await open.first().innerText()) ?? "").trim();
    await open.first().click();
    await forms.fill("电话核实，新证按变更后的编号");
    await card.getByRole("button", { name: how, exact: true }).last().click();
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}

test("a lost licence goes from the item to the end through the page, and the mistakes are stopped", async () => {
  const page = await site.open(`/ledger/${item}`, { expectedErrors: /409|422/ });
  await part(page, "办件").getByRole("button", { name: "办理：许可证遗失补办" }).click();
  await page.getByRole("heading", { level: 1, name: "许可证遗失补办" }).waitFor();
  expect(await part(page, "递交").innerText()).toContain("问题");
  await answerAll(page);
  await part(page, "今天做什么").getByText("风险").waitFor();
  await publish(page);
  await collect(page);
  await button(page, "登记递交").click();
  await part(page, "递交")
    .getByText(/已递交/)
    .waitFor();
  await page.getByText("清单指纹").waitFor();
  await review(page);
  await receive(page);
  // The duplicate was not lost, and stays where it is.
  await page.getByRole("textbox", { name: "正本放在哪里" }).fill("档案室");
  await page.getByRole("combobox", { name: "正本由谁保管" }).fill("张三");
  expect(await page.getByRole("textbox", { name: "副本放在哪里" }).count()).toBe(0);
  await button(page, "办结").click();
  await page.getByText("没有留存新证的扫描件或电子文件").waitFor();
  await page.getByRole("textbox", { name: /没有留存新证的文件/ }).fill("只领到纸质证，扫描仪坏了");
  await button(page, "办结").click();
  await page.getByText(/已结束：准予/).waitFor();
  await page.goto(`${site.url}/ledger/${item}`);
  await part(page, "办件").getByText("已结束 1 个").waitFor();
  const details = await part(page, "登记的内容").innerText();
  expect(details).toContain("保管 · 正本\n档案室，张三保管");
  expect(details).toMatch(/原编号\n粤B2-20239101，.*已登报声明作废/u);
  await page.goto(`${site.url}/cases?closed=true`);
  await page.getByRole("link", { name: /打开办件：许可证遗失补办/ }).waitFor();
});

test("what is red has its next step: the case that carries it out, once", async () => {
  const page = await site.open("/?within=365");
  const open = page.getByRole("button", { name: "办理：许可证延续" }).first();
  await open.click();
  await page.getByRole("heading", { level: 1, name: "许可证延续" }).waitFor();
  const first = page.url();
  await page.goBack();
  await open.click();
  await page.getByRole("heading", { level: 1, name: "许可证延续" }).waitFor();
  expect(page.url()).toBe(first);
});

test("the board is asked through its address, and opens a case of the company itself", async () => {
  const page = await site.open("/cases?turn=theirs");
  await page.getByText("没有符合条件的办件").waitFor();
  await button(page, "开一个办件").click();
  const sheet = page.getByRole("dialog", { name: "开一个办件" });
  await sheet.getByRole("combobox", { name: "办什么" }).fill("网站首次备案");
  await page.locator(".ant-select-item-option").first().click();
  await sheet.getByRole("combobox", { name: "哪家企业" }).click();
  await page.locator(".ant-select-item-option", { hasText: "演示企业" }).click();
  await sheet.getByRole("button", { name: "开办" }).click();
  await part(page, "今天做什么").waitFor();
  await page.goto(`${site.url}/cases`);
  const total = part(page, "办件列表").getByText(/第 1–\d+ 条，共 \d+ 条/);
  await total.waitFor();
  expect(await total.count()).toBe(1);
  const right = await page
    .locator(".cases-card th")
    .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
  const card = await page.locator(".cases-card").evaluate((element) => element.getBoundingClientRect().right);
  expect(right, "a column is out of sight").toBeLessThanOrEqual(card);
});

test("a case is opened as of a day that has passed, to enter what happened since", async () => {
  const page = await site.open("/cases");
  await button(page, "开一个办件").click();
  const sheet = page.getByRole("dialog", { name: "开一个办件" });
  await sheet.getByRole("combobox", { name: "办什么" }).fill("新申请许可证");
  await page.locator(".ant-select-item-option").first().click();
  await sheet.getByRole("combobox", { name: "哪家企业" }).click();
  await page.locator(".ant-select-item-option", { hasText: "演示企业" }).click();
  const day = sheet.getByRole("textbox", { name: "从哪天开始办" });
  await day.fill("2026-10-12");
  await day.press("Tab");
  await sheet.getByRole("button", { name: "开办" }).click();
  await part(page, "这个办件").waitFor();
  expect(await part(page, "这个办件").innerText()).toContain("2026年10月12日");
});

test.each(["zh", "en"] as const)("the board and a case have no barrier (%s)", async (language) => {
  const page = await site.open("/cases", { language });
  const link = page.getByRole("link", { name: language === "zh" ? /打开办件/ : /Open the case/ }).first();
  await link.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await link.click();
  await part(page, language === "zh" ? "双方的时限" : "Clocks of both sides").waitFor();
  const folded = page.getByRole("button", { name: language === "zh" ? /^展开：/ : /^Show:/ });
  while ((await folded.count()) > 0) await folded.first().click();
  expect(await axeProblems(page)).toEqual([]);
});
