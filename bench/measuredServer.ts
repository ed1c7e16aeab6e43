import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeFlags } from "../scripts/nodeFlags.mjs";

/** The product as a process of its own, on a port of its own choice. */
export type MeasuredServer = {
  readonly url: string;
  /** Highest resident memory so far, in MiB, as the kernel counts it. */
  peakMemoryMiB(): number;
  stop(): Promise<void>;
};

const main = fileURLToPath(new URL("../src/main/main.ts", import.meta.url));

/** `databaseUrl` measures on a PostgreSQL server instead of the embedded database; `data` on one that is there already. */
export async function startMeasuredServer(databaseUrl?: string, data?: string): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-bench-"));
  const environment = { ...process.env, DATABASE_URL: databaseUrl ?? "" };
  const child = spawn(
    process.execPath,
    [...nodeFlags, main, "serve", "--data", data ?? join(folder, "data"), "--port", "0", "--no-demo", "--lang", "en"],
    {
      env: environment,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const url = await addressOf(child);
  return {
    url,
    peakMemoryMiB: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (part: Buffer) => {
      printed += part.toString();
      const url = /running: (http:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
}
