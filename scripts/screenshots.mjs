import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildWeb } from "./buildWeb.mjs";
import { findChromium } from "./findChromium.mjs";
import { findNode } from "./pinnedNode.mjs";
import { environmentWithTools, inRoot, root, say } from "./repository.mjs";

// Makes the pictures of the README anew: the real server on the sample ledger, as it stands today.

const mostBytes = 300 * 1024;
const viewport = { width: 1280, height: 860 };

/** Starts the product on a data directory of its own and resolves with its address. */
function startServer(node, data) {
  const env = { ...environmentWithTools(), ZHAOZHANG_DATA: join(data, "data"), PORT: "0" };
  const server = spawn(node, [inRoot("src/main/main.ts"), "serve"], {
    cwd: root,
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { address, server };
}

async function openPage(browser, address, language) {
  const context = await browser.newContext({ viewport, baseURL: address });
  await context.addInitScript(`localStorage.setItem("zhaozhang.language", "${language}")`);
  return context.newPage();
}

async function take(page, name) {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  const path = inRoot("docs", "screenshots", `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  say(`docs/screenshots/${name}.png, ${Math.round(size / 1024)} KB`);
  if (size > mostBytes) throw new Error(`${name}.png is larger than ${mostBytes} bytes`);
}

/** The sample with the most to show: several sheets, questions, rejected rows. */
function largestSample() {
  const workbooks = readdirSync(inRoot("samples")).filter((name) => name.endsWith(".xlsx"));
  const bySize = workbooks
    .map((name) => inRoot("samples", name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size);
  return bySize[0];
}

/** A lost licence of the sample in the middle of its way: the statement was printed, papers are being collected. */
async function openLostCase(address) {
  const call = async (path, body) => {
    const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const response = await fetch(`${address}/api/v1${path}`, sent);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  const { items } = await call("/items?kind=licence&q=20239101");
  const item = items[0].id;
  const day = (before) => new Date(Date.now() + 8 * 3_600_000 - before * 86_400_000).toISOString().slice(0, 10);
  const answers = { what: "both", how: "lost", "noticed-on": day(9), electronic: "no", waits: "no" };
  const further = { circumstances: "办公室搬迁时遗失", "newspaper-level": null };
  const { id } = await call("/cases", {
    course: "replace-licence",
    item,
    on: day(9),
    answers: { ...answers, ...further },
  });
  const { text } = await call("/declarations/draft", { items: [item], copy: "both", issuedOn: "2023-09-15" });
  const publication = { name: "南方日报", level: "provincial", page: "A7", originals: 3, text };
  await call(`/cases/${id}/entries`, { do: "publish", on: day(6), publication });
  const paper = { material: "loss-report", form: "original", count: 1, received: day(4), verified: day(3) };
  await call(`/cases/${id}/entries`, { do: "put-paper", paper });
  return id;
}

async function takeAll(browser, address) {
  const page = await openPage(browser, address, "zh");
  await page.goto("/");
  await page.locator(".due-row").first().waitFor();
  await take(page, "due.zh");
  await page.goto("/ledger");
  await page.locator(".cell-name").first().waitFor();
  await take(page, "ledger.zh");
  await page.locator(".ant-table-row", { hasText: "XH-2024-0101" }).locator(".cell-name").click();
  await page.locator(".history").waitFor();
  await take(page, "item.zh");
  await page.goto("/import");
  await page.locator("input[type=file]").setInputFiles(largestSample());
  await page.locator(".run-card").waitFor();
  await page.getByRole("tab").nth(1).click();
  await page.getByRole("tabpanel").locator(".light-yellow").first().click();
  await take(page, "import.zh");
  // A case has more to show at once; every other picture is of the common height, and small enough.
  await page.setViewportSize({ ...viewport, height: 1080 });
  await page.goto(`/cases/${await openLostCase(address)}`);
  await page.locator(".case-today").waitFor();
  await take(page, "case.zh");
  await page.setViewportSize(viewport);
  await page.goto("/ledger?q=B1-20229017");
  await page.locator(".cell-name").click();
  await page.locator(".duty").last().locator(".explain-link").click();
  await page.locator(".months").waitFor();
  await page
    .locator(".explanation h3")
    .first()
    .evaluate((heading) => heading.scrollIntoView());
  await take(page, "explain.zh");
  await page.goto("/day?from=2026-02-09&span=%2B20wd");
  await page.locator(".months").waitFor();
  await take(page, "day.zh");
  const english = await openPage(browser, address, "en");
  await english.goto("/");
  await english.locator(".due-row").first().waitFor();
  await take(english, "due.en");
}

const node = findNode();
buildWeb(node);
const data = mkdtempSync(join(tmpdir(), "zhaozhang-screenshots-"));
const { address, server } = startServer(node, data);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"],
});
try {
  await takeAll(browser, await address);
} finally {
  await browser.close();
  const ended = new Promise((resolve) => {
    server.once("exit", resolve);
  });
  server.kill("SIGTERM");
  await ended;
  rmSync(data, { recursive: true, force: true });
}
