import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentWithTools, inRoot, root, say } from "./repository.mjs";

/** Everything that the built web is made from. */
const sources = ["web", "src/contract", "src/calendar", "package-lock.json"];

const stamp = inRoot("dist", "web", ".stamp");

function filesBelow(path) {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function fingerprintOfSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    const path = inRoot(source);
    for (const file of source.endsWith(".json") ? [path] : filesBelow(path).toSorted()) {
      hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** Builds `dist/web` unless it was built from these very sources. Throws a sentence when the build fails. */
export function buildWeb(node) {
  const fingerprint = fingerprintOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  say("building the pages (a few seconds, only when their sources change)");
  const vite = inRoot("node_modules", "vite", "bin", "vite.js");
  const done = spawnSync(node, [vite, "build", "--config", "web/vite.config.ts", "--logLevel", "warn"], {
    cwd: root,
    env: environmentWithTools(),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) throw new Error("the pages could not be built; the message of the build is above.");
  writeFileSync(stamp, fingerprint);
}
