import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "./axeProblems.ts";
import { openSite, patient } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ demo: true });
});

afterAll(() => site.close());

const text =
  "云桥数据科技有限公司（统一社会信用代码：91110108MAY100018X）不慎遗失《增值电信业务经营许可证》正本，许可证编号：京B2-20202418。";

test("a pasted text is checked while it stands there, with what is missing and what is wrong", async () => {
  const page = await site.open("/declaration");
  await page.getByRole("textbox", { name: "声明文字" }).fill(text);
  const result = page.getByRole("region", { name: "检查结果" });
  await result.getByRole("heading", { name: "缺 2 项" }).waitFor();
  expect(await result.innerText()).toContain("校验位不符");
  expect(await result.locator("mark.mark-wrong").first().innerText()).toBe("91110108MAY100018X");
  expect(await axeProblems(page)).toEqual([]);
});

test("a licence of the ledger is drafted, and the draft can be checked", async () => {
  const page = await site.open("/declaration", { language: "en" });
  await page.getByRole("combobox", { name: "Hold it against" }).click();
  await page.locator(".ant-select-item-option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const draft = page.getByRole("region", { name: "Draft" });
  await draft.getByRole("button", { name: "Use this draft" }).click();
  const box = page.getByRole("textbox", { name: "Text of the declaration" });
  await expect.poll(() => box.inputValue(), patient).toContain("特此声明作废");
  await page.getByRole("region", { name: "Result" }).getByText("Held against").waitFor();
  expect(await axeProblems(page)).toEqual([]);
});
