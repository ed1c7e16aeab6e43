import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processStart } from "./processStart.ts";

test("the start of a process stays the same while it runs, and is gone with it", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 60000)"], { stdio: "ignore" });
  const pid = child.pid ?? 0;
  const start = processStart(pid);
  expect(start).not.toBeNull();
  expect(processStart(pid)).toBe(start);
  expect(processStart(process.pid)).not.toBe(start);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(processStart(pid)).toBeNull();
});

test("a number that no process has is not running", () => {
  expect(processStart(2 ** 22 + 1)).toBeNull();
});
