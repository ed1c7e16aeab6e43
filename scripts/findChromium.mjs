import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { say } from "./repository.mjs";

/** Names under which a browser of the Chromium family is installed, the plainest first. */
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

/** Where macOS keeps it, which puts no browser in the path. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const packages = ["chromium", "fonts-noto-cjk"];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that is on this machine, or null. `CHROMIUM` names another one than would be found. */
function installedChromium() {
  if (process.env.CHROMIUM) return runs(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(runs) ?? null;
}

/** Installs Debian's packages; null when this is not Debian, or not root. */
function installFromDebian() {
  const asRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (process.env.CHROMIUM || !asRoot || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  say(`installing ${packages.join(" and ")} with apt-get for the browser tests (once, a few minutes)`);
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = ["install", "-y", "-q", "--no-install-recommends", ...packages];
  if (spawnSync("apt-get", install, quiet).status !== 0) {
    spawnSync("apt-get", ["update", "-q"], quiet);
    spawnSync("apt-get", install, quiet);
  }
  return installedChromium();
}

/**
 * Path of Chromium or Chrome for the browser tests: the one on this machine, or as root Debian's, installed now.
 * Throws a sentence that says what to install when there is none; the tests are never skipped.
 */
export async function findChromium() {
  const found = installedChromium() ?? installFromDebian();
  if (found !== null) return found;
  throw new Error(
    process.env.CHROMIUM
      ? `CHROMIUM names ${process.env.CHROMIUM}, which cannot be run. Correct it or leave it out.`
      : "the browser tests need Chromium or Chrome and none was found. Install it " +
          `(Debian, Ubuntu: sudo apt-get install ${packages.join(" ")}) or name one in CHROMIUM.`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${await findChromium()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
