import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { launchBrowser } from "./launchBrowser.ts";
import { startServer } from "./startServer.ts";
import type { ServerWishes } from "./startServer.ts";

/** The day on which the samples are read; the pages reckon from it through their address. */
export const readingDay = "2026-11-21";

/** How long a page may take to come to a state on a busy machine. Nothing is measured by it. */
export const patient = { timeout: 60_000 } as const;

export type Site = {
  readonly url: string;
  /** A page in a profile with nothing of any other page, for the test that asks. */
  readonly open: (path: string, options?: PageWishes) => Promise<Page>;
  readonly stopServer: () => Promise<void>;
  /** Throws when a page had an error in its console that its test did not expect. */
  readonly close: () => Promise<void>;
};

export type PageWishes = Pick<BrowserContextOptions, "viewport" | "permissions"> & {
  readonly language?: "zh" | "en";
  /** Errors in the console that the test is about. */
  readonly expectedErrors?: RegExp;
};

/** The real server and a browser, for one test file. */
export async function openSite(asked: ServerWishes = {}): Promise<Site> {
  const [server, browser] = await Promise.all([startServer(asked), launchBrowser()]);
  const complaints: string[] = [];
  // A profile that a test is done with is emptied for the next, which finds the program's scripts compiled already.
  const idle: BrowserContext[] = [];
  const open = async (path: string, wishes: PageWishes = {}) => {
    const { language = "zh", expectedErrors, viewport = { width: 1280, height: 900 }, permissions = [] } = wishes;
    const context = idle.pop() ?? (await browser.newContext({ reducedMotion: "reduce" }));
    onTestFinished(async ({ task }) => {
      if (!browser.isConnected()) return;
      if (task.result?.state === "fail") await showPages(context);
      await emptyProfile(context, server.url);
      idle.push(context);
    });
    if (permissions.length > 0) await context.grantPermissions(permissions);
    const page = await context.newPage();
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.addInitScript(
      // A file that is shown stands in a frame of its own, which has no storage.
      `if (window === top)
        localStorage.setItem("zhaozhang.language", localStorage.getItem("zhaozhang.language") ?? "${language}")`,
    );
    page.setDefaultTimeout(patient.timeout);
    const note = (what: string) => {
      if (expectedErrors?.test(what) !== true) complaints.push(`${path}: ${what}`);
    };
    page.on("pageerror", (error) => note(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") note(message.text());
    });
    await page.goto(server.url + path);
    return page;
  };
  const close = async () => {
    await browser.close();
    await server.stop();
    if (complaints.length > 0) throw new Error(`pages had errors:\n${complaints.join("\n")}`);
  };
  return { url: server.url, open, stopServer: server.stop, close };
}

/** What a person would have seen when a test failed: a wait that runs out says only what did not come. */
async function showPages(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    const text = await page.locator("body").innerText({ timeout: 5_000 });
    process.stderr.write(`the page ${page.url()} showed:\n${text}\n`);
  }
}

/** Closes its pages and leaves nothing that a page could find but the cache of files. */
async function emptyProfile(context: BrowserContext, origin: string): Promise<void> {
  const left = await context.newPage();
  for (const page of context.pages()) if (page !== left) await page.close();
  const session = await context.newCDPSession(left);
  await session.send("Storage.clearDataForOrigin", {
    origin,
    storageTypes: "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage",
  });
  await context.clearCookies();
  await context.clearPermissions();
  await left.close();
}
