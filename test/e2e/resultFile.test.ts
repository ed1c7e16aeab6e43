import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { licencePdf } from "../fixtures/licencePdf.ts";
import { pdf } from "../fixtures/paperFiles.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";
import { renewedLine } from "./renewedLine.ts";

// What came out is read from its file: shown beside each box with its line, taken by a press, and compared as if typed.

let site: Site;
let one: CaseReply;

beforeAll(async () => {
  site = await openSite();
  ({ one } = await renewedLine(site.url));
});

afterAll(() => site.close());

const printed = [
  "合同编号：HT-2026-018",
  "原合同编号：HT-2023-018",
  "甲方：演示企业有限公司",
  "服务期限：2027年3月1日至2028年2月29日",
];

const words = {
  zh: {
    save: "登记新合同",
    choose: "选择要存的文件",
    read: "从文件读取",
    scan: /OCR.*逐项录入/,
    number: "合同编号",
    take: "采用：合同编号 HT-2026-018",
    taken: "已采用：合同编号 HT-2026-018",
    other: "采用：合同编号 HT-2023-018",
    missing: /没有找到：.*合同名称/,
  },
  en: {
    save: "Record the new agreement",
    choose: "Choose files to keep",
    read: "Read from the file",
    scan: /no OCR.*Type the fields in/,
    number: "Contract number",
    take: "Take: Contract number HT-2026-018",
    taken: "Taken: Contract number HT-2026-018",
    other: "Take: Contract number HT-2023-018",
    missing: /not found: .*/,
  },
} as const;

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });

test.each(["en", "zh"] as const)("a file is read for a person, who takes what is right (%s)", async (language) => {
  const text = words[language];
  const page = await site.open(`/cases/${one.id}`, { language });
  const form = page.getByRole("form", { name: text.save });
  const chosen = form.getByLabel(text.choose);
  expect(await form.getByRole("button", { name: text.read }).count()).toBe(0);
  await chosen.setInputFiles(file("scan.pdf", pdf("")));
  await form.getByRole("button", { name: text.read }).click();
  await form.getByText(text.scan).waitFor();

  await chosen.setInputFiles(file("signed.pdf", await licencePdf(printed)));
  await form.getByRole("link", { name: /signed\.pdf/ }).waitFor();
  await form.getByRole("button", { name: text.read }).click();
  const number = form.getByRole("textbox", { name: text.number, exact: true });
  await form.getByRole("button", { name: text.take }).waitFor();
  await form.getByText(text.missing).waitFor();
  expect(await number.inputValue()).toBe("");
  expect(await form.getByText("合同编号：HT-2026-018", { exact: true }).count()).toBe(1);
  await form.getByRole("button", { name: text.take }).click();
  expect(await number.inputValue()).toBe("HT-2026-018");
  expect(await form.getByRole("button", { name: text.taken }).isDisabled()).toBe(true);
  expect(await form.getByRole("button", { name: text.other }).isEnabled()).toBe(true);
  expect(await axeProblems(page)).toEqual([]);
});

test("what was taken is compared as if it had been typed", async () => {
  const text = words.zh;
  const page = await site.open(`/cases/${one.id}`);
  const form = page.getByRole("form", { name: text.save });
  await form.getByLabel(text.choose).setInputFiles(file("signed.pdf", await licencePdf(printed)));
  await form.getByRole("button", { name: text.read }).click();
  await form.getByRole("button", { name: text.take }).click();
  await form.getByRole("button", { name: /^采用：.* 2028年2月29日/ }).click();
  await form.getByRole("button", { name: text.save, exact: true }).click();
  await page.getByRole("cell", { name: "HT-2026-018" }).waitFor();
  expect(await page.getByRole("cell", { name: /2028年2月29日/ }).count()).toBe(1);
});
