import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileStore } from "#service/fileStore.ts";
import { startS3Server } from "../../test/fixtures/startS3Server.ts";
import type { S3Server } from "../../test/fixtures/startS3Server.ts";
import { admitAll, damageSuite, fileSuite, hashOf, wholeOf } from "./fileSuite.ts";
import { s3Files } from "./s3Files.ts";
import { s3Address } from "./s3Place.ts";
import type { S3Place } from "./s3Place.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-s3-files-"));
const now = (): number => Date.parse("2026-11-21T00:00:00Z");
let server: S3Server;
let files: FileStore;

beforeAll(async () => {
  server = await startS3Server();
  files = s3Files(server.place, folder, 100_000, now);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const withChange = (change: Partial<S3Place>): FileStore =>
  s3Files({ ...server.place, ...change }, folder, 100_000, now);

fileSuite("in S3", () => files);
damageSuite(
  "in S3",
  () => files,
  (hash) => server.damage(hash),
);

test("bytes that are there are not sent again", async () => {
  const bytes = new TextEncoder().encode("once is enough");
  await files.put([bytes], admitAll);
  const puts = () => server.asked.filter((line) => line.startsWith("PUT")).length;
  const before = puts();
  await files.put([bytes], admitAll);
  expect(puts()).toBe(before);
  expect(server.asked.some((line) => line.includes(`/papers/zz/files/${hashOf(bytes).slice(0, 2)}/`))).toBe(true);
});

test("a wrong key, an unknown key, a bucket that is not there and a server that is gone are told apart from a file that is missing", async () => {
  const bytes = new TextEncoder().encode("signed by nobody");
  const tried = async (change: Partial<S3Place>) => [
    await withChange(change).put([bytes], admitAll),
    await withChange(change).get(hashOf(bytes)),
  ];
  const refused = { kind: "failed", why: "not-admitted" };
  expect(await tried({ key: "wrong" })).toMatchObject([refused, { ...refused, detail: "403 SignatureDoesNotMatch" }]);
  expect(await tried({ keyId: "NOBODY" })).toMatchObject([refused, { ...refused, detail: "403 InvalidAccessKeyId" }]);
  expect((await withChange({ bucket: "nowhere" }).put([bytes], admitAll)).kind).toBe("failed");
  const gone = { kind: "failed", why: "unreachable" };
  expect(await tried({ endpoint: "http://127.0.0.1:9" })).toMatchObject([gone, gone]);
  expect(await files.has(hashOf(bytes))).toBe(false);
});

test("what nobody reads to its end leaves no copy behind", async () => {
  const bytes = new Uint8Array(90_000).fill(7);
  await files.put([bytes], admitAll);
  await wholeOf(files, hashOf(bytes));
  const found = await files.get(hashOf(bytes));
  if (found.kind !== "found") throw new Error("not found");
  for await (const _ of found.content) break;
  expect(readdirSync(join(folder, "incoming"))).toEqual([]);
});

test("addresses stand in the path or before the host", () => {
  const place: S3Place = { ...server.place, endpoint: "https://oss.example.com", prefix: "a b" };
  expect(s3Address(place, "x/y")).toBe("https://oss.example.com/papers/a%20b/x/y");
  expect(s3Address({ ...place, style: "virtual" }, "x/y")).toBe("https://papers.oss.example.com/a%20b/x/y");
  expect(s3Address({ ...place, prefix: "" }, "")).toBe("https://oss.example.com/papers");
});
