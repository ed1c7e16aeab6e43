import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { pdf, png } from "../fixtures/paperFiles.ts";
import { axeProblems } from "./axeProblems.ts";
import { LostCase } from "./lostCase.ts";
import { postCase } from "./renewedLine.ts";
import type { CaseReply } from "#contract/cases.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

// One lost licence and its files: looked at where they are entered, and saved under the names they were handed in with.

let site: Site;
let lost: LostCase;

beforeAll(async () => {
  site = await openSite();
  lost = await LostCase.open(site.url);
});

afterAll(() => site.close());

const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name, exact: true });
const openCase = (wishes: Parameters<Site["open"]>[1] = {}) => site.open(`/cases/${lost.one.id}`, wishes);
const picture = { name: "照片.png", mimeType: "image/png", buffer: Buffer.from(png(200)) };
const scan = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(pdf(name)) });
const narrow = { viewport: { width: 375, height: 800 } } as const;

/** Not even asked for before it is unfolded; then the browser shows it. */
async function expectSeen(page: Page, within: Locator, name: string, shown = `文档：${name}`): Promise<void> {
  let asked = 0;
  page.on("request", (request) => (asked += request.url().includes("preview=true") ? 1 : 0));
  await within
    .getByRole("button", { name: `查看：${name}` })
    .first()
    .waitFor();
  expect(asked, `${name} was loaded before anybody looked`).toBe(0);
  await within
    .getByRole("button", { name: `查看：${name}` })
    .first()
    .click();
  await (shown.startsWith("文档") ? within.getByTitle(shown) : within.getByRole("img", { name: shown }))
    .first()
    .waitFor();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await within
    .getByRole("button", { name: `收起：${name}` })
    .first()
    .click();
  await expect.poll(() => within.locator(".file-preview").count()).toBe(0);
}

test("a clipping and the scan of a paper are looked at in their places", async () => {
  await lost.to("printed");
  const page = await openCase();
  await page.getByRole("button", { name: "展开：登报声明" }).click();
  await expectSeen(page, part(page, "登报声明"), "剪报.pdf");
  const papers = part(page, "材料清单");
  await papers
    .getByRole("button", { name: /^放入：/ })
    .first()
    .click();
  const form = papers.getByRole("form", { name: "放入办件" });
  await form.getByLabel("选择要存的文件").setInputFiles(picture);
  await expectSeen(page, form, "照片.png", "图片：照片.png");
  await form.getByRole("button", { name: "查看：照片.png" }).click();
  await form.getByRole("img", { name: "图片：照片.png" }).waitFor();
  // It stands beside the boxes, not above them.
  const [shown, box] = [
    await form.locator(".file-preview").boundingBox(),
    await form.getByLabel("生效日").boundingBox(),
  ];
  expect((box?.x ?? 0) >= (shown?.x ?? 0) + (shown?.width ?? 0)).toBe(true);
  expect(await axeProblems(page)).toEqual([]);
});

test("a paper names its item of the ledger, and has its end from there", async () => {
  const body = { course: "change-licence", item: lost.one.item?.id };
  const change = await postCase(site.url, "/cases", body);
  const paper = change.papers.find(({ items }) => items.some(({ id }) => id === body.item));
  if (paper === undefined) throw new Error("the case asks for no paper of its licence");
  const page = await site.open(`/cases/${change.id}`);
  await page.getByRole("button", { name: "展开：材料清单" }).click();
  const row = part(page, "材料清单")
    .getByRole("listitem")
    .filter({ has: page.getByText(paper.title.zh, { exact: true }) })
    .first();
  await row.getByRole("button", { name: /^放入：/ }).click();
  const form = row.getByRole("form", { name: "放入办件" });
  await form.getByLabel("台账里的哪一件").click();
  await page.getByTitle(/粤B2-20239101.*台账：至/).click();
  await form.getByRole("button", { name: "放入办件" }).click();
  // The form names it as well, as long as it is there.
  await form.waitFor({ state: "detached" });
  await row.getByText(/粤B2-20239101.*台账：至 \d{4}年/).waitFor();
  const now = (await (await fetch(`${site.url}/api/v1/cases/${change.id}`)).json()) as CaseReply;
  const kept = now.papers.flatMap((one) => one.kept);
  expect(kept).toMatchObject([{ item: body.item, validUntil: null }]);
  expect(await axeProblems(page)).toEqual([]);
});

test("what was handed in is saved one by one under the names of the rule, and whole as an archive", async () => {
  await lost.to("submitted");
  const page = await openCase();
  const card = part(page, /^递交的 \d+ 份材料$/);
  const papers = lost.one.submitted?.papers.filter(({ file }) => file !== null) ?? [];
  expect(papers.length).toBeGreaterThan(2);
  for (const { as } of papers.slice(0, 3)) {
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      card.getByRole("link", { name: `下载：${as}` }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(as);
  }
  const [whole] = await Promise.all([
    page.waitForEvent("download"),
    card.getByRole("link", { name: "下载全部文件（ZIP）" }).click(),
  ]);
  expect(whole.suggestedFilename()).toMatch(/_递交1\.zip$/);
  await expectSeen(page, card, papers[0]?.as ?? "");
});

test("a correction notice is looked at beside its points, and the new paper beside its boxes", async () => {
  const notice = await lost.keep("补正通知.pdf");
  await lost.say({ do: "ask-correction", on: lost.ago(24), points: ["补一份"], notice });
  const page = await openCase();
  await expectSeen(page, part(page, "受理与审查"), "补正通知.pdf");
  await lost.say({ do: "answer-correction", on: lost.ago(24), answers: [{ point: "1", says: "补了" }] });
  await page.reload();
  await page.getByRole("button", { name: "登记受理", exact: true }).click();
  const accepting = page.getByRole("form", { name: "登记受理" });
  await accepting.getByLabel("选择要存的文件").setInputFiles(scan("受理通知书.pdf"));
  await accepting.getByText("已保存 受理通知书.pdf").waitFor();
  await accepting.getByRole("button", { name: "登记受理" }).click();
  await accepting.waitFor({ state: "detached" });
  await expectSeen(page, part(page, "受理与审查"), "受理通知书.pdf");
  await page.getByRole("button", { name: "停时", exact: true }).click();
  const pausing = page.getByRole("form", { name: "停时" });
  await pausing.getByLabel("选择要存的文件").setInputFiles(scan("听证通知.pdf"));
  await pausing.getByText("已保存 听证通知.pdf").waitFor();
  await pausing.getByRole("button", { name: "停时" }).click();
  await part(page, "受理与审查")
    .getByRole("link", { name: /下载：听证通知\.pdf/ })
    .waitFor();
  await part(page, "流水")
    .getByRole("link", { name: /下载：听证通知\.pdf/ })
    .waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await lost.say({ do: "resume" });
  await lost.say({ do: "decide", outcome: "granted" });
  await page.reload();
  const form = page.getByRole("form", { name: "登记新证" });
  await form.getByLabel("选择要存的文件").setInputFiles(scan("新证.pdf"));
  await expectSeen(page, form, "新证.pdf");
});

test.each(["zh", "en"] as const)("an unfolded file fits a narrow page (%s)", async (language) => {
  const page = await openCase({ language, ...narrow });
  const card = part(page, language === "zh" ? /^递交的 \d+ 份材料$/ : /papers were submitted$/);
  await card
    .getByRole("button", { name: language === "zh" ? /^查看：/ : /^View: / })
    .first()
    .click();
  await card.locator(".file-preview iframe").waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await axeProblems(page)).toEqual([]);
});
