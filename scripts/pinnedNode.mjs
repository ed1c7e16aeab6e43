import { existsSync } from "node:fs";
import { inRoot } from "./repository.mjs";

/** First Node that runs TypeScript files without a flag and without a warning. */
const leastVersion = [24, 12];

export function runsTypeScript(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  return major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1]);
}

/** Where the Node of `devDependencies` lies once the packages are installed. */
export const pinnedNodePath = inRoot("node_modules", "node", "bin", "node");

/**
 * Path of the Node that runs the product: the pinned one, or the current one when it is new enough and the pinned one
 * is not installed. Throws a sentence for the user when there is neither.
 */
export function findNode() {
  if (existsSync(pinnedNodePath)) return pinnedNodePath;
  if (runsTypeScript()) return process.execPath;
  throw new Error(
    `Node ${leastVersion.join(".")} or later is needed and this is ${process.versions.node}. ` +
      "`npm ci --include=dev --ignore-scripts=false` installs the pinned one into node_modules.",
  );
}
