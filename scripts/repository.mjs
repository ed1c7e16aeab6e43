import { fileURLToPath } from "node:url";
import { delimiter, join } from "node:path";

/** The repository's folder, without a slash at the end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** A path inside the repository. */
export function inRoot(...parts) {
  return join(root, ...parts);
}

/** The caller's environment with our own tools, and with them the pinned Node, found first. */
export function environmentWithTools() {
  return { ...process.env, PATH: `${inRoot("node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };
}

/** Set-up speaks on stderr, so that a command's own output stays clean. */
export function say(sentence) {
  process.stderr.write(`zhaozhang: ${sentence}\n`);
}
