import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "./buildWeb.mjs";
import { compileCache } from "./compileCache.mjs";
import { countLine, countTests } from "./countTests.mjs";
import { findChromium } from "./findChromium.mjs";
import { findPostgres } from "./findPostgres.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { findNode } from "./pinnedNode.mjs";
import { environmentWithTools, inRoot, root, say } from "./repository.mjs";

/** Far from both UTC and Asia/Shanghai, and half an hour off: a day that hangs on the zone of the machine shows. */
const testZone = "Pacific/Marquesas";

const checks = [
  { name: "types", script: "node_modules/typescript/bin/tsc", args: ["-p", "tsconfig.json", "--noEmit"] },
  {
    name: "types of the pages",
    script: "node_modules/typescript/bin/tsc",
    args: ["-p", "web/tsconfig.json", "--noEmit"],
  },
  { name: "lint", script: "node_modules/oxlint/bin/oxlint", args: ["--deny-warnings"] },
  { name: "format", script: "node_modules/oxfmt/bin/oxfmt", args: ["--check", "."] },
];

/** Runs a check and shows what it says where it fails; true when it passed. */
async function passes(node, { name, script, args }) {
  const child = spawn(node, [inRoot(script), ...args], { cwd: root, env: environmentWithTools() });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (status === 0) {
    say(`${name}: in order`);
    return true;
  }
  process.stdout.write(Buffer.concat(said));
  say(`${name}: failed, see above`);
  return false;
}

/** Milliseconds that Vitest has, once it has told its results, to stop what it started. */
const timeToStop = 60_000;

/**
 * Runs a program with the terminal as its own and resolves to its exit code. What it started and left behind ends with it:
 * whoever waits for the end of our output would wait for that too, as the program itself may. `isOver` says that its work
 * is done; one that does not end then is ended.
 */
async function runToTheEnd(program, args, env, isOver) {
  const child = spawn(program, args, { cwd: root, env, stdio: "inherit", detached: true });
  const end = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      // Nothing was left.
      if (error.code !== "ESRCH") throw error;
    }
  };
  const pass = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => [signal, () => end(signal)]);
  for (const [signal, listener] of pass) process.on(signal, listener);
  let over = null;
  const watch = setInterval(() => {
    if (over === null && isOver()) over = Date.now();
    if (over === null || Date.now() - over < timeToStop) return;
    say("a test left a process behind that keeps the run from ending: everything it started is ended now");
    clearInterval(watch);
    end("SIGKILL");
  }, 1000);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
  } finally {
    clearInterval(watch);
    if (child.pid !== undefined) end("SIGKILL");
    for (const [signal, listener] of pass) process.off(signal, listener);
  }
}

/** Runs Vitest and returns its counts. */
async function runTests(node, args) {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = { ...environmentWithTools(), ...compileCache, TZ: process.env.TZ ?? testZone };
  const vitest = [inRoot("node_modules/vitest/vitest.mjs"), "run", ...reporters, ...args];
  const status = await runToTheEnd(node, vitest, env, () => existsSync(report));
  const counts = countTests(report);
  rmSync(folder, { recursive: true });
  // An error outside of any test fails the run and no test.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Everything there is to check, or with arguments the tests that Vitest finds by them. */
async function testAll(args) {
  installDependencies();
  const node = findNode();
  buildWeb(node);
  await findPostgres();
  await findChromium();
  // Side by side: each of them uses one core.
  const passed = args.length > 0 ? null : await Promise.all(checks.map((check) => passes(node, check)));
  const failedChecks = checks.filter((_, at) => passed !== null && !passed[at]);
  const counts = await runTests(node, args);
  if (failedChecks.length > 0) say(`failed beside the tests: ${failedChecks.map(({ name }) => name).join(", ")}`);
  return { ...counts, failed: counts.failed + failedChecks.length };
}

let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  counts = await testAll(process.argv.slice(2));
} catch (error) {
  say(error.message);
}
process.stdout.write(`\n${countLine(counts)}\n`);
process.exitCode = counts.passed > 0 && counts.failed === 0 && counts.skipped === 0 ? 0 : 1;
