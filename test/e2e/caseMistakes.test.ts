import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";
import { postCase, renewedLine } from "./renewedLine.ts";

// An agreement whose new term leaves days uncovered, a field entered wrongly, and an entry that was a mistake.

let site: Site;
let one: CaseReply;

beforeAll(async () => {
  site = await openSite();
  const renewed = await renewedLine(site.url);
  const fields = {
    start: "2099-03-01",
    end: "2100-02-28",
    number: "HT-错",
    counterparty: renewed.counterparty ?? "示例",
  };
  one = await postCase(site.url, `/cases/${renewed.one.id}/entries`, { do: "receive", fields });
});

afterAll(() => site.close());

const words = {
  zh: { gap: /中间有 \d+ 天没有覆盖/, undo: "撤销登记" },
  en: { gap: /\d+ days without cover/, undo: "Take back an entry" },
};

test("a corrected field is entered beside the others, and the days that nothing covers are told", async () => {
  const page = await site.open(`/cases/${one.id}`);
  await page.getByText(words.zh.gap).first().waitFor();
  await page.getByRole("button", { name: "更正后重新录入" }).click();
  const number = page.getByRole("textbox", { name: "合同编号", exact: true });
  expect(await number.inputValue()).toBe("HT-错");
  await number.fill("HT-对");
  await page.getByRole("button", { name: "登记新合同", exact: true }).click();
  await page.getByRole("cell", { name: "HT-对" }).waitFor();
  expect(await page.getByText(words.zh.gap).count()).toBeGreaterThan(0);
});

test.each(["en", "zh"] as const)("an entry that was a mistake is taken back, on the page in %s", async (language) => {
  const page = await site.open(`/cases/${one.id}`, { language });
  await page.getByText(words[language].gap).first().waitFor();
  await page.getByRole("button", { name: words[language].undo, exact: true }).first().click();
  await page.getByRole("combobox").last().waitFor();
  expect(await axeProblems(page)).toEqual([]);
});

test("what was taken back is entered anew", async () => {
  const page = await site.open(`/cases/${one.id}`);
  await page.getByRole("button", { name: words.zh.undo, exact: true }).click();
  await page.getByRole("textbox", { name: "错在哪里" }).fill("录错了合同");
  await page.getByRole("button", { name: words.zh.undo, exact: true }).last().click();
  await page.getByText("登错了，撤销：录入的新证（录错了合同）").waitFor();
  await page.getByRole("button", { name: "登记新合同", exact: true }).waitFor();
  expect(await page.getByText(words.zh.gap).count()).toBe(0);
});
