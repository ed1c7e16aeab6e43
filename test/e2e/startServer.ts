import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRun } from "../fixtures/testDatabase.ts";
import { spawnServer } from "./spawnServer.ts";
import type { RunningServer } from "./spawnServer.ts";

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
export async function startServer({
  demo = true,
  port = "0",
  data,
  law = "",
}: ServerWishes = {}): Promise<RunningServer> {
  if (data !== undefined) return spawnServer({ data, demo, port, law });
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-e2e-"));
  const own = join(folder, "data");
  // A first start by another law would be another start.
  if (law === "") cpSync(await fromRun(demo ? "/data/demo" : "/data/empty"), own, { recursive: true });
  const server = await spawnServer({ data: own, demo, port, law });
  const stop: RunningServer["stop"] = async (signal) => {
    await server.stop(signal);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
