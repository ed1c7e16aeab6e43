import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { KeepFileReply } from "#contract/files.ts";
import { diskFiles } from "#files/diskFiles.ts";
import { s3Files } from "#files/s3Files.ts";
import { createApp } from "#http/app.ts";
import { listen } from "#main/listen.ts";
import { defaultLimitBytes } from "#service/fileStore.ts";
import type { FileStore } from "#service/fileStore.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { openCompany } from "#store/storeFixture.ts";
import { spawnServer } from "./e2e/spawnServer.ts";
import { startServer } from "./e2e/startServer.ts";
import * as paper from "./fixtures/paperFiles.ts";
import { productOn } from "./fixtures/productOn.ts";
import { startS3Server } from "./fixtures/startS3Server.ts";
import { fromRun } from "./fixtures/testDatabase.ts";

const main = fileURLToPath(new URL("../src/main/main.ts", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "zhaozhang-kept-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sample = "云桥";

function zhaozhang(data: string, ...args: readonly string[]) {
  const { DATABASE_URL: _, ...environment } = process.env;
  const env = { ...environment, ZHAOZHANG_DATA: data, ZHAOZHANG_LANG: "en" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8", env, cwd: root });
  return { status, said: `${stdout}${stderr}` };
}

async function firstCompany(url: string): Promise<string> {
  const reply = (await (await fetch(`${url}/api/v1/companies`)).json()) as {
    companies: { id: string; name: string }[];
  };
  const [company] = reply.companies;
  if (company === undefined) throw new Error(`no ${sample} company`);
  return company.id;
}

function partsIn(data: string): readonly string[] {
  return readdirSync(join(data, "files", "incoming"));
}

/** A data directory on which the product has been started before, with the sample ledger in it. */
async function startedBefore(name: string): Promise<string> {
  const data = join(root, name);
  cpSync(await fromRun("/data/demo"), data, { recursive: true });
  return data;
}

test("a server that is killed in the middle of an upload keeps no half; the next start clears up", async () => {
  const data = await startedBefore("killed");
  const { url, stop } = await spawnServer({ data, demo: true, port: "0", law: "" });
  const company = await firstCompany(url);
  const whole = await fetch(`${url}/api/v1/companies/${company}/files?name=a.pdf`, {
    method: "POST",
    body: paper.pdf(),
  });
  expect(whole.status).toBe(200);
  const sending = request(`${url}/api/v1/companies/${company}/files?name=b.pdf`, { method: "POST" });
  sending.on("error", () => {});
  sending.write(paper.pdf().subarray(0, 300));
  for (let tries = 0; partsIn(data).length === 0 && tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(partsIn(data)).toHaveLength(1);
  await stop("SIGKILL");
  expect(partsIn(data)).toHaveLength(1);
  const listed = zhaozhang(data, "file", "list", company);
  expect(listed).toMatchObject({ status: 0, said: expect.stringMatching(/a\.pdf/) });
  expect(listed.said).not.toMatch(/b\.pdf/);
  expect(partsIn(data)).toEqual([]);
  expect(zhaozhang(data, "doctor", "--files").said).toMatch(/✓ 1 file is there, and the bytes of 1 are as they were/);
});

/** The application on a port and on the disk, without a database: what these tests are about is the line and the disk. */
async function listeningOn(data: string) {
  return listeningWith(diskFiles(join(data, "files"), defaultLimitBytes, Date.now));
}

async function listeningWith(files: FileStore) {
  const deps = { ...productOn(memoryStore(), "2026-11-21"), files };
  const { id } = await openCompany(deps.store, localOwner);
  const app = createApp(deps, localOwner, (_, error) => {
    throw error;
  });
  return { ...(await listen(app.fetch, "127.0.0.1", 0)), company: id };
}

test("five hundred megabytes over a real line are refused while they come, in little memory", async () => {
  const data = join(root, "large");
  const server = await listeningOn(data);
  try {
    const { company } = server;
    let sent = 0;
    const answer = await new Promise<string>((resolve, reject) => {
      const address = `${server.url}/api/v1/companies/${company}/files?name=scan.pdf`;
      const sending = request(address, { method: "POST" }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => resolve(text));
      });
      sending.on("error", reject);
      const piece = new Uint8Array(1024 * 1024);
      const push = (): void => {
        if (sending.destroyed) return;
        sent += 1;
        if (sent > 500) sending.end();
        else sending.write(piece, () => push());
      };
      push();
    });
    expect(JSON.parse(answer)).toMatchObject({ status: 413, code: "upload-too-large" });
    expect(partsIn(data)).toEqual([]);
    expect((await fetch(`${server.url}/api/v1/companies`)).status).toBe(200);
  } finally {
    await server.close();
  }
});

test("files go in and come out on the command line, and never outside the place that was named", async () => {
  const data = await startedBefore("commands");
  const server = await startServer({ data });
  onTestFinished(() => server.stop());
  const company = await firstCompany(server.url);
  const place = join(root, "papers");
  mkdirSync(place);
  writeFileSync(join(place, "执照.pdf"), paper.pdf());
  writeFileSync(join(place, "page.pdf"), "<html>");
  const kept = zhaozhang(data, "file", "keep", company, join(place, "执照.pdf"));
  expect(kept).toMatchObject({ status: 0, said: expect.stringMatching(/Kept: 执照\.pdf {2}[0-9a-f]{64}/) });
  const hash = /[0-9a-f]{64}/.exec(kept.said)?.[0] ?? "";
  expect(zhaozhang(data, "file", "keep", company, join(place, "page.pdf"))).toMatchObject({
    status: 1,
    said: expect.stringContaining("holds a web page (HTML)"),
  });
  const out = join(root, "out");
  mkdirSync(out);
  expect(zhaozhang(data, "file", "get", company, hash.slice(0, 12), "--to", out).status).toBe(0);
  expect(new Uint8Array(readFileSync(join(out, "执照.pdf")))).toEqual(paper.pdf());
  // Nothing is overwritten, and what is no hash is nothing.
  expect(zhaozhang(data, "file", "get", company, hash, "--to", out)).toMatchObject({
    status: 2,
    said: expect.stringContaining("was not overwritten"),
  });
  expect(zhaozhang(data, "file", "get", company, "../../etc/passwd", "--to", out).status).toBe(2);
  expect(zhaozhang(data, "file", "get", company, "a".repeat(64), "--to", out).status).toBe(1);
  expect(readdirSync(out)).toEqual(["执照.pdf"]);
  truncateSync(join(data, "files", hash.slice(0, 2), hash.slice(2, 4), hash), 5);
  const doctor = zhaozhang(data, "doctor");
  expect(doctor).toMatchObject({ status: 1, said: expect.stringMatching(/✗ 0 files are gone and 1 damaged/) });
  expect(zhaozhang(data, "file", "get", company, hash, "--to", join(out, "b.pdf")).said).toMatch(
    /no longer what was kept/,
  );
  expect(zhaozhang(data, "file", "keep", company, join(place, "执照.pdf"))).toMatchObject({ status: 0 });
  expect(zhaozhang(data, "doctor", "--files").said).toMatch(/✓ 1 file is there/);
});

test("a server keeps files in S3, hands them out and lists them", async () => {
  const s3 = await startS3Server();
  onTestFinished(s3.stop);
  const files = s3Files(s3.place, join(root, "s3"), defaultLimitBytes, Date.now);
  const server = await listeningWith(files);
  onTestFinished(server.close);
  const address = `${server.url}/api/v1/companies/${server.company}/files`;
  const kept = await fetch(`${address}?name=a.pdf`, { method: "POST", body: paper.pdf() });
  expect(kept.status).toBe(200);
  const { file } = (await kept.json()) as KeepFileReply;
  const got = await fetch(`${address}/${file.hash}?preview=true`);
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(paper.pdf());
  const listed: string[] = [];
  for await (const { hash } of files.list()) listed.push(hash);
  expect(listed).toEqual([file.hash]);
});

test("a folder that cannot be written to is a sentence, and the server goes on", async () => {
  const data = join(root, "blocked");
  const server = await listeningOn(data);
  try {
    const { company } = server;
    mkdirSync(data, { recursive: true });
    rmSync(join(data, "files"), { recursive: true, force: true });
    writeFileSync(join(data, "files"), "in the way");
    const address = `${server.url}/api/v1/companies/${company}/files?name=a.pdf`;
    const response = await fetch(address, { method: "POST", body: paper.pdf() });
    expect(await response.json()).toMatchObject({ status: 500, code: "files-not-writable" });
    rmSync(join(data, "files"));
    expect((await fetch(address, { method: "POST", body: paper.pdf() })).status).toBe(200);
  } finally {
    await server.close();
  }
});
