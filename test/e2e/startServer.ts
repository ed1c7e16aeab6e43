import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main/main.ts", import.meta.url));

export type RunningServer = {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export type ServerWishes = {
  /** The sample ledger is loaded unless this is false. */
  readonly demo?: boolean;
  /** A fixed port, to come back where a stopped server was. */
  readonly port?: string;
  /** A data directory that stays, to start on it again; one of its own that goes with the server when left out. */
  readonly data?: string;
  /** Folder of the law; the product's own when left out. */
  readonly law?: string;
};

/** The real program as its own process, on a data directory of its own and any free port. */
export async function startServer({ demo = true, port = "0", data, law }: ServerWishes = {}): Promise<RunningServer> {
  const own = data === undefined ? mkdtempSync(join(tmpdir(), "zhaozhang-e2e-")) : null;
  const { DATABASE_URL: _unused, ...environment } = process.env;
  const server = spawn(process.execPath, [main, "serve"], {
    env: {
      ...environment,
      ZHAOZHANG_DATA: data ?? join(own ?? "", "data"),
      ZHAOZHANG_LAW: law ?? "",
      PORT: port,
      ZHAOZHANG_DEMO: demo ? "on" : "off",
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString());
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join(""))?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said.join("")}`)));
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    if (own !== null) rmSync(own, { recursive: true, force: true });
  };
  return { url, stop };
}
