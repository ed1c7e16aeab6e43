import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireLock, lockHolder } from "./directoryLock.ts";
import type { DirectoryLock } from "./directoryLock.ts";
import { openStore } from "./openStore.ts";
import { processStart } from "./processStart.ts";
import { runScript } from "../../test/fixtures/runScript.ts";

let folder: string;
let directory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhaozhang-lock-"));
  directory = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function acquired(): DirectoryLock {
  const answer = acquireLock(directory);
  if (answer.kind !== "acquired") throw new Error(`held by ${answer.holder.pid}`);
  return answer.lock;
}

function leaveBehind(proof: object | string): void {
  writeFileSync(`${directory}.lock`, typeof proof === "string" ? proof : JSON.stringify(proof));
}

const mine = () => ({ pid: process.pid, started: processStart(process.pid) ?? "", host: hostname(), url: null });

describe("the lock of a data directory", () => {
  test("is held by one process; another learns who and where to ask", async () => {
    const holder = runScript("holdLock.ts", [directory, "http://127.0.0.1:4180"]);
    expect(await holder.said).toBe("acquired");
    const answer = acquireLock(directory);
    expect(answer).toMatchObject({ kind: "held", holder: { pid: holder.process.pid, url: "http://127.0.0.1:4180" } });
    expect(await openStore({ directory })).toMatchObject({ kind: "held", holder: { pid: holder.process.pid } });
    expect(existsSync(directory)).toBe(false);
    holder.process.kill("SIGKILL");
    await holder.ended;
    expect(lockHolder(directory)).toBeNull();
    acquired().release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is not given twice to one process", () => {
    const lock = acquired();
    expect(acquireLock(directory)).toMatchObject({ kind: "held", holder: { pid: process.pid } });
    lock.release();
    acquired().release();
  });

  test("of a process whose number another has now is taken over", () => {
    leaveBehind({ ...mine(), started: "another boot 12345" });
    expect(lockHolder(directory)).toBeNull();
    acquired().release();
  });

  test("that was never written out is taken over", () => {
    leaveBehind("");
    expect(lockHolder(directory)).toBeNull();
    acquired().release();
  });

  test("of another machine is respected: whether it runs cannot be known", () => {
    leaveBehind({ ...mine(), host: "another-machine", pid: 1 });
    expect(acquireLock(directory)).toMatchObject({ kind: "held", holder: { host: "another-machine" } });
  });

  test("that a later holder took is not removed by an earlier one", () => {
    const lock = acquired();
    leaveBehind({ ...mine(), host: "another-machine" });
    lock.release();
    expect(existsSync(`${directory}.lock`)).toBe(true);
  });

  test("of a dead process goes to one of many who want it", async () => {
    const dead = runScript("holdLock.ts", [directory]);
    await dead.said;
    dead.process.kill("SIGKILL");
    await dead.ended;
    const wanting = Array.from({ length: 6 }, () => runScript("holdLock.ts", [directory]));
    const answers = await Promise.all(wanting.map(({ said }) => said));
    expect(answers.toSorted()).toEqual(["acquired", "held", "held", "held", "held", "held"]);
    for (const one of wanting) one.process.kill("SIGKILL");
    await Promise.all(wanting.map(({ ended }) => ended));
    acquired().release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("a directory with something else in it is refused and left alone, and its lock with it", async () => {
  mkdirSync(directory);
  writeFileSync(join(directory, "note.txt"), "ours");
  await expect(openStore({ directory })).rejects.toMatchObject({ code: "directory-not-database" });
  expect(readdirSync(folder)).toEqual(["data"]);
  expect(readdirSync(directory)).toEqual(["note.txt"]);
});
