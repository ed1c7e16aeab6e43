import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main/main.ts", import.meta.url));

export type RunningServer = {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export type ServerPlace = {
  readonly data: string;
  readonly demo: boolean;
  readonly port: string;
  /** Folder of the law; the product's own when empty. */
  readonly law: string;
};

/** The real program as its own process; resolves when it listens. */
export async function spawnServer({ data, demo, port, law }: ServerPlace): Promise<RunningServer> {
  const { DATABASE_URL: _unused, ...environment } = process.env;
  const server = spawn(process.execPath, [main, "serve"], {
    env: {
      ...environment,
      ZHAOZHANG_DATA: data,
      ZHAOZHANG_LAW: law,
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
  };
  return { url, stop };
}
