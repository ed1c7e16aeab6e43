import { fdatasyncSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { DurableNodeFs } from "./durableNodeFs.ts";

test("a commit whose sync fails is not acknowledged, and the failure is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhaozhang-sync-"));
  const told: string[] = [];
  let disk: "works" | "fails" = "works";
  const observer = { synced: () => told.push("synced"), failed: (error: unknown) => told.push(String(error)) };
  const files = new DurableNodeFs(join(folder, "data"), observer, (descriptor) => {
    if (disk === "fails") throw new Error("no disk");
    fdatasyncSync(descriptor);
  });
  const startParams = [...PGlite.defaultStartParams.filter((one) => one !== "-F"), "-c", "wal_sync_method=fsync"];
  const engine = await PGlite.create({ fs: files, startParams });
  await engine.query("create table t (a integer)");
  told.length = 0;
  await engine.query("insert into t values (1)");
  expect(told).toEqual(["synced"]);
  disk = "fails";
  await expect(engine.query("insert into t values (2)")).rejects.toThrow(/could not fsync/);
  expect(told).toEqual(["synced", "Error: no disk"]);
  rmSync(folder, { recursive: true, force: true });
});
