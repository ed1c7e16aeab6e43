import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { diskFiles } from "./diskFiles.ts";
import { admitAll, damageSuite, fileSuite, hashOf } from "./fileSuite.ts";

const root = mkdtempSync(join(tmpdir(), "zhaozhang-files-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const now = (): number => Date.parse("2026-11-21T00:00:00Z");
const folder = join(root, "suite");
const files = diskFiles(folder, 100_000, now);
const placeOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);

fileSuite("on a disk", () => files);
damageSuite(
  "on a disk",
  () => files,
  (hash) => truncateSync(placeOf(hash), 10),
);

test("nothing is left unfinished after all of that", () => {
  expect(readdirSync(join(folder, "incoming"))).toEqual([]);
});

test("what a process that is gone left unfinished is removed at the start; what one at work writes stays", async () => {
  const place = join(root, "left");
  const gone = execFileSync(process.execPath, ["-e", "console.log(process.pid)"], { encoding: "utf8" }).trim();
  mkdirSync(join(place, "incoming"), { recursive: true });
  const [left, atWork] = [`${gone}-0000000000000000.part`, `${process.ppid}-0000000000000000.part`];
  for (const name of [left, atWork]) writeFileSync(join(place, "incoming", name), "half of");
  const store = diskFiles(place, 100, Date.now);
  expect(readdirSync(join(place, "incoming"))).toEqual([atWork]);
  // While this process itself receives, another start in it removes nothing of that.
  const slow = store.put(
    (async function* slow() {
      yield new Uint8Array([1]);
      diskFiles(place, 100, Date.now);
      yield new Uint8Array([2]);
    })(),
    admitAll,
  );
  expect(await slow).toMatchObject({ kind: "kept", bytes: 2 });
});

test("a place that cannot be written to says so, and nothing is thrown", async () => {
  const blocked = join(root, "blocked");
  writeFileSync(blocked, "a file where the folder should be");
  const store = diskFiles(blocked, 100, now);
  expect(await store.put([new Uint8Array([1])], admitAll)).toMatchObject({ kind: "failed", why: "not-writable" });
  expect(await store.get(hashOf(new Uint8Array([1])))).toEqual({ kind: "missing" });
});

test("a disk that is full says so, keeps no half, and loses nothing that was there", () => {
  const place = join(root, "full");
  const script = `
    const { diskFiles } = await import(${JSON.stringify(fileURLToPath(new URL("diskFiles.ts", import.meta.url)))});
    const store = diskFiles(${JSON.stringify(place)}, 1e9, Date.now);
    const small = await store.put([new Uint8Array(1000)], async () => null);
    const large = await store.put([new Uint8Array(1_000_000)], async () => null);
    console.log(JSON.stringify([small.kind, large.kind, large.why, await store.has(small.hash)]));`;
  // The system itself refuses a file beyond so many blocks, as it does where no block is left.
  const limited = `ulimit -f 200; exec "$0" --input-type=module -e "$1"`;
  const said = execFileSync("bash", ["-c", limited, process.execPath, script], { encoding: "utf8" });
  expect(JSON.parse(said)).toEqual(["kept", "failed", "full", true]);
  expect(readdirSync(join(place, "incoming"))).toEqual([]);
  expect(existsSync(place)).toBe(true);
});
