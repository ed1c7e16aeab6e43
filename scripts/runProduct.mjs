import { spawn } from "node:child_process";
import { constants } from "node:os";
import { compileCache } from "./compileCache.mjs";
import { nodeFlags } from "./nodeFlags.mjs";
import { inRoot } from "./repository.mjs";
import { whenNpmIsGone } from "./watchedParents.mjs";

/**
 * Runs `src/main/main.ts` under `node` with the terminal as its own; resolves to its exit code. A channel to the
 * product stays open as long as we live: when it closes, for whatever reason, a server stops cleanly
 * (`src/main/stopWithParent.ts`), so nothing is left behind that holds the port.
 */
export function runProduct(node, args) {
  const child = spawn(node, [...nodeFlags, inRoot("src", "main", "main.ts"), ...args], {
    env: { ...process.env, ...compileCache },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // A terminal sends Ctrl-C to the product as well as to us.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  whenNpmIsGone(() => child.connected && child.disconnect());
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
