import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inRoot, root, say } from "./repository.mjs";
import { pinnedNodePath, runsTypeScript } from "./pinnedNode.mjs";

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

/**
 * Compares what npm says it installed (the lockfile it leaves in node_modules) with what the lockfile asks for.
 * A package that is missing is in order only where the lockfile calls it optional: it is for another platform.
 */
export function installedAsLocked(lockfile, installedLockfile) {
  if (!existsSync(installedLockfile)) return false;
  const wanted = packagesOf(lockfile);
  const installed = packagesOf(installedLockfile);
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== "" && !entry.optional && installed[path] === undefined,
  );
  const different = Object.entries(installed).some(([path, entry]) => entry.version !== wanted[path]?.version);
  return !missing && !different;
}

/** npm as the caller runs it, else the one on the path. */
function npmCommand() {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith(".js") ? [process.execPath, npmScript] : ["npm"];
}

/** Installs the packages of the lockfile unless they are there. Throws a sentence for the user when npm fails. */
export function installDependencies() {
  const locked = installedAsLocked(inRoot("package-lock.json"), inRoot("node_modules", ".package-lock.json"));
  if (locked && (existsSync(pinnedNodePath) || runsTypeScript())) return;
  say("installing the packages of the lockfile (about half a minute, only when they change)");
  const [command, ...first] = npmCommand();
  const options = ["--include=dev", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync(command, [...first, "ci", ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) {
    throw new Error(
      "`npm ci` failed; its own message is above. It needs npm and a package registry that it can reach.",
    );
  }
}
