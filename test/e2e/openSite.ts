import type { BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser.ts";
import { startServer } from "./startServer.ts";
import type { ServerWishes } from "./startServer.ts";

/** The day on which the samples are read; the pages reckon from it through their address. */
export const readingDay = "2026-11-21";

/** How long a page may take to come to a state on a busy machine. Nothing is measured by it. */
export const patient = { timeout: 60_000 } as const;

export type Site = {
  readonly url: string;
  /** A page in its own profile. */
  readonly open: (path: string, options?: PageWishes) => Promise<Page>;
  readonly stopServer: () => Promise<void>;
  /** Throws when a page had an error in its console that its test did not expect. */
  readonly close: () => Promise<void>;
};

export type PageWishes = BrowserContextOptions & {
  readonly language?: "zh" | "en";
  /** Errors in the console that the test is about. */
  readonly expectedErrors?: RegExp;
};

/** The real server and a browser, for one test file. */
export async function openSite(wishes: ServerWishes = {}): Promise<Site> {
  const [server, browser] = await Promise.all([startServer(wishes), launchBrowser()]);
  const complaints: string[] = [];
  const open = async (path: string, { language = "zh", expectedErrors, ...options }: PageWishes = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    await context.addInitScript(
      // A file that is shown stands in a frame of its own, which has no storage.
      `if (window === top)
        localStorage.setItem("zhaozhang.language", localStorage.getItem("zhaozhang.language") ?? "${language}")`,
    );
    const page = await context.newPage();
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
