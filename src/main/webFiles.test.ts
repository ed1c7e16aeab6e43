import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { serveWebFiles } from "./webFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-web-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html>");
writeFileSync(join(folder, "assets", "here.js"), "1;");
afterAll(() => rmSync(folder, { recursive: true }));

const app = new Hono();
serveWebFiles(app, folder);

test("an address that is no file is a page, but a part of a page that is missing is missing", async () => {
  expect(await (await app.request("/assets/here.js")).text()).toBe("1;");
  for (const page of ["/", "/nope", "/ledger/x"])
    expect((await app.request(page)).headers.get("content-type"), page).toMatch(/^text\/html/);
  const missing = await app.request("/assets/missing.js");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("content-type")).toMatch(/^application\/problem\+json/);
});

test("pages are read, nothing else", async () => {
  const response = await app.request("/ledger", { method: "POST" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
  expect((await app.request("/ledger", { method: "HEAD" })).status).toBe(200);
});
