import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompaniesReply } from "#contract/companies.ts";
import * as paper from "../fixtures/paperFiles.ts";
import { axeProblems } from "./axeProblems.ts";
import { openSite } from "./openSite.ts";
import type { Site } from "./openSite.ts";

let site: Site;
let path: string;

beforeAll(async () => {
  site = await openSite();
  const { companies } = (await (await fetch(`${site.url}/api/v1/companies`)).json()) as CompaniesReply;
  path = `/companies/${companies[0]?.id}`;
});

afterAll(() => site.close());

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

test("a file is put in, listed, looked at in place and saved; one that is not what it says is refused in its place", async () => {
  const page = await site.open(path, { expectedErrors: /422/ });
  const card = page.getByRole("region", { name: "文件", exact: true });
  const box = card.getByLabel("选择要存的文件");
  await box.setInputFiles([file("执照.png", paper.png(200)), file("假的.pdf", paper.text("<html><script>1</script>"))]);
  await card.getByText("已保存 执照.png").waitFor();
  const refusal = card.getByRole("alert");
  expect(await refusal.innerText()).toMatch(/「假的.pdf」里有网页（HTML）.*请在浏览器里打印成 PDF/);
  await card.getByRole("button", { name: "知道了：假的.pdf" }).click();
  await refusal.waitFor({ state: "detached" });
  await card.getByRole("button", { name: "查看：执照.png" }).click();
  const picture = card.getByRole("img", { name: "图片：执照.png" });
  await expect.poll(() => picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(200);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    card.getByRole("link", { name: "下载：执照.png" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("执照.png");
  await box.setInputFiles(file("another.png", paper.png(200)));
  await card.getByText("another.png 早已保存，没有变动").waitFor();
});

test("a PDF is shown in its place, and by its reply nothing in it may run", async () => {
  const page = await site.open(path);
  const card = page.getByRole("region", { name: "文件", exact: true });
  await card.getByLabel("选择要存的文件").setInputFiles(file("合同.pdf", paper.pdf()));
  await card.getByRole("button", { name: "查看：合同.pdf" }).click();
  const frame = card.getByTitle("文档：合同.pdf");
  await frame.waitFor();
  // The browser's own viewer stands in a frame within; where it refuses the PDF there is an error page instead.
  await expect.poll(() => page.frames().map((one) => new URL(one.url()).protocol)).toContain("chrome-extension:");
  const reply = await fetch(new URL((await frame.getAttribute("src")) ?? "", site.url));
  const policy = reply.headers.get("content-security-policy");
  expect(policy).toMatch(/^sandbox; default-src 'none';/);
  expect(policy).not.toMatch(/allow-(scripts|same-origin)/);
});

test("the days of a file are entered where it is listed", async () => {
  const page = await site.open(path);
  const card = page.getByRole("region", { name: "文件", exact: true });
  await card.getByLabel("选择要存的文件").setInputFiles(file("租约.pdf", paper.pdf("租约")));
  await card.getByRole("button", { name: "日子：租约.pdf" }).click();
  const form = card.getByRole("form", { name: "「租约.pdf」的日子" });
  await form.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await form.getByLabel("收到日").fill("2026-11-02");
  await form.getByLabel("收到日").press("Enter");
  await card.getByText(/收到日 2026年11月2日/).waitFor();
});

test("a file that is too large is not even sent", async () => {
  const page = await site.open(path);
  const card = page.getByRole("region", { name: "文件", exact: true });
  let sent = 0;
  await card.getByLabel("选择要存的文件").waitFor({ state: "attached" });
  page.on("request", (request) => (sent += request.method() === "POST" ? 1 : 0));
  await page.evaluate(`{
    const box = document.querySelector(".file-zone input");
    const list = new DataTransfer();
    list.items.add(new File([new Uint8Array(51 * 1024 * 1024)], "scan.pdf"));
    box.files = list.files;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }`);
  await card.getByText(/「scan.pdf」超过 50 MiB 的上限/).waitFor();
  expect(sent).toBe(0);
});

test.each(["zh", "en"] as const)(
  "the card of files has no fault that axe knows, in %s, wide and narrow",
  async (language) => {
    for (const width of [1280, 375]) {
      const page = await site.open(path, { language, viewport: { width, height: 900 } });
      const card = page.getByRole("region", { name: language === "zh" ? "文件" : "Files", exact: true });
      await card.getByRole("button").first().click();
      expect(await axeProblems(page)).toEqual([]);
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(wide).toBeLessThanOrEqual(width);
    }
  },
);
