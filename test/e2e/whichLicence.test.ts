import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ demo: false });
});

afterAll(() => site.close());

const shop =
  "web-form:own,sells-online:yes,third-party-sellers:no,other-information:no,data-processing:no,coverage:one";

test("answers grow the result, stand in the address, and the way back takes them back", async () => {
  const page = await site.open("/which-licence");
  const question = page.getByRole("region", { name: "请回答" });
  await question.getByRole("heading", { name: /机房、服务器、线路/ }).waitFor();
  await question.getByRole("button", { name: "不知道" }).click();
  await page.getByText("弄清了会改变结果的").waitFor();
  expect(new URL(page.url()).searchParams.get("answers")).toBe("network-resources:unknown");
  await page.getByRole("link", { name: /^改：你向客户提供机房/ }).click();
  await question.getByRole("button", { name: "是", exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("answers"), patient).toBe("network-resources:yes");
  await page.goBack();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get("answers"), patient).toBe("network-resources:unknown");
});

test("a need shows its code, what people call it, why, and leads to the authority's proceeding", async () => {
  const page = await site.open("/which-licence?answers=rooms:yes,coverage:one");
  const result = page.getByRole("region", { name: "结果" });
  await result.getByRole("heading", { name: "要办 1 项" }).waitFor();
  expect(await result.innerText()).toMatch(/B11\s+互联网数据中心业务\s+未核实\s+俗称 IDC/);
  await page.getByRole("region", { name: "在哪个省？" }).getByRole("combobox").click();
  await page.keyboard.type("湖南");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("province"), patient).toBe("hunan");
  const whom = page.getByRole("region", { name: "向谁办" });
  await whom.getByText("湖南省通信管理局").waitFor();
  expect(await page.getByRole("region", { name: "条件" }).innerText()).toContain("注册资本不少于一百万元");
  await whom.getByRole("link", { name: "看怎么办、要什么材料" }).click();
  await page.getByRole("heading", { level: 2, name: "新申请增值电信业务经营许可证 · 湖南省通信管理局" }).waitFor();
});

test("an exemption is official where the authority announced it, and second hand elsewhere", async () => {
  const page = await site.open(`/which-licence?answers=${shop}&province=anhui`);
  const exempt = page.getByRole("region", { name: "不需要许可证的情形" });
  await exempt.waitFor();
  expect(await exempt.locator(".need").first().innerText()).toMatch(/在线数据处理与交易处理业务\s+官方/);
  await page.goto(`${site.url}/which-licence?answers=${shop}&province=henan`);
  await expect.poll(() => exempt.locator(".need").first().innerText(), patient).toMatch(/业务\s+二手来源/);
});

test("by keyboard the next question is where the last answer was given", async () => {
  const page = await site.open("/which-licence", { language: "en" });
  const question = page.getByRole("region", { name: "Please answer" });
  await question.getByRole("button", { name: "No", exact: true }).focus();
  await page.keyboard.press("Enter");
  await question.getByRole("heading", { name: /Do you carry calls/ }).waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.tagName"), patient).toBe("H2");
});

test("an answer that is none is refused in a sentence that names those there are", async () => {
  const page = await site.open("/which-licence?answers=rooms:many", { expectedErrors: /400/ });
  const refusal = page.getByRole("alert");
  expect(await refusal.innerText()).toContain(
    "「客户的服务器或机柜放在你的机房里吗？」不能填「many」。可以填：是（yes）",
  );
  await page.getByRole("link", { name: "从头来" }).click();
  await page.getByRole("region", { name: "请回答" }).waitFor();
});
