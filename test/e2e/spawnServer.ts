import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main/main.ts", import.meta.url));

export type RunningServer = {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  /** Ends it, as asked or at once. */
  readonly stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
};

export type ServerPlace = {
  readonly data: string;
  readonly demo: boolean;
  readonly port: string;
  /** Folder of the law; the product's own when empty. */
  readonly law: string;
  /** Further settings; without them it has no database server. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** The real program as its own process; resolves when it listens. */
export async function spawnServer({ data, demo, port, law, settings = {} }: ServerPlace): Promise<RunningServer> {
  const { DATABASE_URL: _unused, ...environment } = process.env;
  const server = spawn(process.execPath, [main, "serve"], {
    env: {
      ...environment,
      ZHAOZHANG_DATA: data,
      ZHAOZHANG_LAW: law,
      PORT: port,
      ZHAOZHANG_DEMO: demo ? "on" : "off",
      ...settings,
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
  const stop = async (signal: "SIGTERM" | "SIGKILL" = "SIGTERM") => {
    server.kill(signal);
    await ended;
  };
  return { url, stop };
}
