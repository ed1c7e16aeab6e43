import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";

// `npm start` as people end it. Whatever ends, no server stays behind: its port is free and its directory unlocked.

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-start-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true }));

const environment = { ...process.env, PORT: "0", ZHAOZHANG_DATA: data, ZHAOZHANG_DEMO: "off" };

type Started = { readonly process: ChildProcess; readonly url: string };

/** Starts a server in a process group of its own and waits for its address. */
async function start(command: string, args: readonly string[]): Promise<Started> {
  const child = spawn(command, args, { env: environment, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url !== undefined) {
      child.stdout.resume();
      return { process: child, url };
    }
  }
  throw new Error(`the server did not start:\n${said}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/v1/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Waits until the server is gone, up to 20 seconds on a busy machine. */
async function gone(url: string): Promise<boolean> {
  for (let waits = 0; waits < 100; waits += 1) {
    if (!(await answers(url)) && !existsSync(`${data}.lock`)) return true;
    await setTimeout(200);
  }
  return false;
}

function pidOf({ process: child }: Started): number {
  if (child.pid === undefined) throw new Error("the starter has no process id");
  return child.pid;
}

const starter = ["scripts/start.mjs"];

describe("npm start", () => {
  it.each<[string, string, readonly string[], (pid: number) => void]>([
    ["the starter is killed", process.execPath, starter, (pid) => void process.kill(pid, "SIGKILL")],
    ["npm is killed", "npm", ["start"], (pid) => void process.kill(pid, "SIGKILL")],
    ["npm is terminated", "npm", ["start"], (pid) => void process.kill(pid, "SIGTERM")],
    ["Ctrl-C reaches everyone", "npm", ["start"], (pid) => void process.kill(-pid, "SIGINT")],
  ])("leaves no server behind when %s", async (_, command, args, end) => {
    const started = await start(command, args);
    expect(await answers(started.url)).toBe(true);
    end(pidOf(started));
    expect(await gone(started.url)).toBe(true);
  });

  it.each([
    ["npm start", [...starter, "--host", "192.0.2.1"], 1],
    ["zhaozhang", ["bin/zhaozhang.mjs", "no-such-command"], 2],
  ] as const)("%s ends with the exit code of the program", async (_, args, code) => {
    const ended = spawn(process.execPath, args, { env: environment, stdio: "ignore" });
    expect(await new Promise((resolve) => ended.once("exit", resolve))).toBe(code);
  });
});
