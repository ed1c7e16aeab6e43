import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const finder = fileURLToPath(new URL("../../scripts/findChromium.mjs", import.meta.url));

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** This machine's Chromium with an empty profile, which is thrown away when it closes. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = execFileSync(process.execPath, [finder], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: flags });
}
