import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { pdf } from "../fixtures/paperFiles.ts";
import { axeProblems } from "./axeProblems.ts";
import { LostCase } from "./lostCase.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// One lost licence, in the order of its way: what is half done on its page is not lost without a word.

let site: Site;
let lost: LostCase;

beforeAll(async () => {
  site = await openSite();
  lost = await LostCase.open(site.url);
});

afterAll(() => site.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const openCase = (wishes: Parameters<Site["open"]>[1] = {}) => site.open(`/cases/${lost.one.id}`, wishes);

/** A file that takes some seconds on a slow line. */
const slowFile = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(pdf(`${name} ${"0".repeat(900_000)}`)),
});

async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200 * 1024 };
  await session.send("Network.emulateNetworkConditions", line);
}

/** Chooses a slow file in a form: its button waits and says for what, and goes once the file is there. */
async function waitsForFile(form: Locator, save: string, name: string): Promise<void> {
  await form.getByLabel("选择要存的文件").setInputFiles(slowFile(name));
  await form.getByText(`正在上传 ${name}`).first().waitFor();
  const button = form.getByRole("button", { name: save, exact: true });
  expect(await button.isDisabled(), `${save} could be pressed while its file was on its way`).toBe(true);
  await form.getByText("文件上传完再登记").waitFor();
  await form.getByText(`已保存 ${name}`).waitFor();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.click();
}

test("what was half written comes back after a reload, and the next question has the focus", async () => {
  const page = await openCase();
  const questions = part(page, "问题");
  const ask = questions.getByRole("group", { name: /怎么发现的/ });
  while ((await ask.count()) === 0) {
    const name = await questions.getByRole("group").getAttribute("aria-label");
    await questions.getByRole("group").getByRole("button", { name: "不知道" }).click();
    await expect.poll(() => questions.getByRole("group").getAttribute("aria-label")).not.toBe(name);
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("H3");
  }
  await ask.getByRole("textbox").fill("搬迁时清点发现");
  await page.reload();
  await ask.waitFor();
  await expect.poll(() => ask.getByRole("textbox").inputValue()).toBe("搬迁时清点发现");
  await ask.getByRole("button", { name: "回答" }).click();
  await expect.poll(() => questions.getByRole("group").getAttribute("aria-label")).not.toMatch(/怎么发现的/);
  const next = await questions.getByRole("group").getAttribute("aria-label");
  await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe(next);
  expect(await page.evaluate("Object.keys(sessionStorage).filter((key) => key.includes('circumstances'))")).toEqual([]);
});

test("what nobody knows is listed with whom to ask", async () => {
  await lost.say({
    do: "answer",
    on: lost.ago(40),
    answers: { "newspaper-level": null, waits: null, electronic: null },
  });
  const page = await openCase();
  const unknown = part(page, "还要问清楚的");
  await unknown.getByText(/广东省通信管理局/).waitFor();
  await unknown.getByRole("button", { name: /^问到了，填上：.*哪一级的报纸/ }).click();
  await page.getByRole("group", { name: /哪一级的报纸/ }).waitFor();
  expect(await unknown.getByText(/哪一级的报纸/).count(), "it is asked above, and not listed again").toBe(0);
});

test.each([
  [1280, 900],
  [375, 800],
] as const)("the first thing to do leads to its form, which stands first and in sight (%i)", async (width, height) => {
  await lost.to("answered");
  const page = await openCase({ viewport: { width, height } });
  const form = page.getByRole("form", { name: "登记见报" });
  await form.waitFor();
  const top = await form.evaluate((element) => element.getBoundingClientRect().top);
  expect(top, "the form stands below the first screen").toBeLessThan(height);
  await part(page, "材料清单").getByRole("button", { name: /展开/ }).waitFor();
  await page.getByRole("button", { name: /^去办：材料/ }).click();
  await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("材料清单");
  expect(await part(page, "材料清单").getByText("没有放入").count()).toBeGreaterThan(0);
  const next = lost.one.stages.find(({ state }) => state === "current")?.next.zh ?? "";
  expect(await page.getByText(next).count(), "the next step is said twice").toBe(1);
});

test("of a newspaper whose level the directory does not know the level is asked for, and is said to be one's own word", async () => {
  await lost.to("answered");
  const page = await openCase();
  const form = page.getByRole("form", { name: "登记见报" });
  const choose = async (title: string) => {
    await form.getByRole("combobox", { name: "报纸" }).fill(title);
    await page.locator(".ant-select-item-option", { hasText: title }).first().click();
  };
  const asked = (): Promise<number> => form.getByText("目录里没有它的级别，按你填的算").count();
  await choose("深圳商报");
  await expect.poll(asked).toBe(1);
  await choose("南方日报");
  await expect.poll(asked).toBe(0);
});

test("no form is saved without the file that is still on its way to it", async () => {
  const page = await openCase();
  await slowLine(page);
  const form = page.getByRole("form", { name: "登记见报" });
  await form.getByText("起草一份").click();
  await form.getByRole("button", { name: "用这份草稿" }).click();
  const printed = form.getByRole("textbox", { name: "见报的文字" });
  await expect.poll(() => printed.inputValue()).toContain("遗失");
  await printed.fill((await printed.inputValue()).replaceAll(/〔待补：[^〕]*〕/gu, "2023年9月15日"));
  await form.getByRole("textbox", { name: "报纸名称" }).fill("南方日报");
  await form.getByRole("combobox", { name: "级别" }).click();
  await page.locator(".ant-select-item-option", { hasText: "省级" }).click();
  const day = form.getByRole("textbox", { name: "见报日" });
  await day.fill(lost.ago(38));
  await day.press("Tab");
  await waitsForFile(form, "登记见报", "见报.pdf");
  await part(page, "登报声明").getByText("登在《南方日报》").waitFor();
  expect((await lost.look()).published?.clipping?.name).toBe("见报.pdf");

  const row = part(page, "材料清单").locator(".case-papers > li", { hasText: "营业执照" }).first();
  await row.getByRole("button", { name: /^放入：/ }).click();
  await waitsForFile(row.getByRole("form", { name: "放入办件" }), "放入办件", "执照.pdf");
  await row
    .locator(".case-kept")
    .getByRole("link", { name: /执照\.pdf/ })
    .waitFor();
});

test("a form that is closed, or a page that is left, before its file is there says so", async () => {
  const page = await openCase();
  await slowLine(page);
  const row = part(page, "材料清单").locator(".case-papers > li", { hasText: "营业执照" }).first();
  const form = row.getByRole("form", { name: "放入办件" });
  await row.getByRole("button", { name: /^放入：/ }).click();
  await form.getByLabel("选择要存的文件").setInputFiles(slowFile("不要了.pdf"));
  await form.getByText("文件上传完再登记").waitFor();
  await page.getByRole("link", { name: "返回办件" }).click();
  const dialog = page.getByRole("dialog", { name: "文件还在上传" });
  await dialog.getByRole("button", { name: "留下" }).click();
  expect(page.url()).toContain(lost.one.id);
  await form.getByRole("button", { name: "取消" }).click();
  await page.getByText("不要了.pdf 没有传完，已停止").waitFor();
  const { files } = (await (await fetch(`${site.url}/api/v1/companies/${lost.one.companyId}/files`)).json()) as {
    readonly files: readonly { readonly name: string }[];
  };
  expect(files.map(({ name }) => name)).not.toContain("不要了.pdf");
});

test("a file that takes another's place is looked at anew, and of two files each defect names its own", async () => {
  const one = await lost.look();
  const kept = one.papers
    .flatMap((paper) => paper.kept.map((of) => ({ paper, of })))
    .find(({ of }) => of.file?.name === "执照.pdf");
  if (kept === undefined) throw new Error("the licence is not there");
  const { paper, of } = kept;
  const marks = paper.marks.map(({ mark }) => mark);
  await lost.say({ do: "put-paper", paper: { ...of, material: paper.material, marks, validUntil: "2099-01-01" } });
  const page = await openCase();
  const row = part(page, "材料清单").locator(".case-papers > li", { hasText: "营业执照" }).first();
  await row.getByRole("button", { name: /^改：/ }).click();
  const form = row.getByRole("form", { name: "放入办件" });
  expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(marks.length);
  await form
    .getByLabel("选择要存的文件")
    .setInputFiles({ name: "新.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf("新")) });
  await form.getByText(/换了文件/).waitFor();
  expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await form.getByRole("textbox", { name: "有效期至" }).inputValue()).toBe("");
  await form.getByRole("button", { name: "放入办件" }).click();
  await row.getByRole("link", { name: /新\.pdf/ }).waitFor();
  await lost.say({
    do: "put-paper",
    paper: { material: paper.material, form: "scan", file: await lost.keep("第二份.pdf") },
  });
  await page.reload();
  await row.getByText("「新.pdf」：没有确认").first().waitFor();
  await row.getByText("「第二份.pdf」：没有确认").first().waitFor();
});

async function shown(page: Page): Promise<void> {
  await part(page, "双方的时限")
    .getByRole("link", { name: /^怎么算的/ })
    .first()
    .waitFor();
}

test("handed in, asked for more, accepted and granted: no state of the page has a barrier", async () => {
  await lost.to("submitted");
  const page = await openCase();
  await shown(page);
  expect(await axeProblems(page), "submitted").toEqual([]);
  const notice = await lost.keep("补正通知.pdf");
  const points = ["补法定代表人签字", "执照换清晰的扫描件"];
  await lost.say({ do: "ask-correction", on: lost.ago(24), points, until: lost.ago(-9), notice });
  await page.reload();
  await part(page, "受理与审查")
    .getByRole("link", { name: /补正通知\.pdf/ })
    .waitFor();
  expect(await axeProblems(page), "asked for more").toEqual([]);
});

test("points of a correction are answered one by one, stay over a reload, and go together", async () => {
  const page = await openCase();
  const form = page.getByRole("form", { name: "答复补正" });
  await form.getByRole("textbox", { name: "答复：补法定代表人签字" }).fill("已签");
  await form.getByText("写好 1 / 2 项").waitFor();
  expect(await form.getByRole("button", { name: "答复补正" }).isDisabled()).toBe(true);
  await page.reload();
  await form.getByText("写好 1 / 2 项").waitFor();
  await form.getByRole("textbox", { name: "答复：执照换清晰的扫描件" }).fill("已换");
  const day = form.getByRole("textbox", { name: "哪一天" });
  await day.fill(lost.ago(24));
  await day.press("Tab");
  await form.getByRole("button", { name: "答复补正" }).click();
  await part(page, "受理与审查")
    .getByText(/已答复/)
    .waitFor();
  expect((await lost.look()).corrections[0]?.answered?.answers).toHaveLength(2);
});

test("a clock that stood still is explained with that: the drawer ends on the day that the clock shows", async () => {
  await lost.to("accepted");
  await lost.say({ do: "pause", ground: "hearing", on: lost.ago(20) });
  await lost.say({ do: "resume", on: lost.ago(6) });
  const page = await openCase();
  await shown(page);
  expect(await axeProblems(page), "accepted").toEqual([]);
  const clock = part(page, "双方的时限").getByRole("listitem").filter({ hasText: "停时" });
  const [, end] = /末日 (\d+年\d+月\d+日)/u.exec(await clock.innerText()) ?? [];
  await clock.getByRole("link", { name: /^怎么算的/ }).click();
  const drawer = page.getByRole("dialog", { name: "怎么算的" });
  await drawer.getByText(/中止，.*恢复/u).waitFor();
  expect(await drawer.locator("dl").innerText()).toContain(end);
  expect(await axeProblems(page), "explained").toEqual([]);
  await page.goBack();
  await expect.poll(() => drawer.count()).toBe(0);
  const expected = part(page, "预计哪天").getByRole("link", { name: /^怎么算的/ });
  expect(await expected.count()).toBe(await part(page, "预计哪天").locator(".case-list > li").count());
});

test("a decision waits for its file", async () => {
  const page = await openCase();
  await slowLine(page);
  await part(page, "受理与审查").getByRole("button", { name: "登记决定", exact: true }).click();
  await waitsForFile(page.getByRole("form", { name: "登记决定" }), "登记决定", "决定.pdf");
  await expect.poll(async () => (await lost.look()).decided?.paper?.name).toBe("决定.pdf");
  await page.reload();
  await shown(page);
  expect(await axeProblems(page), "granted").toEqual([]);
});

test("of an archived company the page says so first, with the way back, and offers only what is taken", async () => {
  await fetch(`${site.url}/api/v1/companies/${lost.one.companyId}/archive`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ archived: true }),
  });
  const page = await openCase();
  await page.getByText(/已停用，这个办件停在这里/).waitFor();
  expect(await page.getByText("轮到我们").count()).toBe(0);
  expect(await page.getByText("今天做什么").count()).toBe(0);
  const papers = part(page, "材料清单");
  await papers.getByRole("button", { name: /展开/ }).click();
  await papers.locator(".case-papers > li").first().waitFor();
  expect(await papers.getByRole("button", { name: /^(放入|改|移走|免交)：/ }).count()).toBe(0);
  const other = part(page, "其他");
  if ((await other.getByRole("button", { name: /展开/ }).count()) > 0)
    await other.getByRole("button", { name: /展开/ }).click();
  expect(await page.locator("button[type=submit]:visible").count()).toBe(0);
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("link", { name: /^去恢复：/ }).click();
  await page.getByRole("button", { name: "恢复这家企业" }).waitFor();
});
