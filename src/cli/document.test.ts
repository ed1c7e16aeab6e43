import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { documentCommand } from "./document.ts";

// Documents on the command line, over the real interface and a ledger in memory.

let app: Hono;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const name = encodeURIComponent("云桥-核心资源台账.xlsx");
  await app.request(`http://127.0.0.1:4180/api/v1/imports?fileName=${name}`, {
    method: "POST",
    body: new Uint8Array(sample("云桥-核心资源台账.xlsx")),
  });
});

async function ran(args: readonly string[], cut = 0) {
  const written: string[] = [];
  const { code, said } = await ranCommand(app, documentCommand, args, {
    call: async (request) => {
      const response = await app.fetch(request);
      if (cut === 0 || response.headers.get("content-type") !== "application/zip") return response;
      return new Response((await response.arrayBuffer()).slice(0, -cut), response);
    },
    writeFile: (path) => {
      written.push(path);
      return Promise.resolve();
    },
  });
  return { exit: code, text: said, written };
}

test("a batch says how many documents it has", async () => {
  const { exit, text } = await ran(["batch", "all.zip", "power-of-attorney"]);
  expect(text).toMatch(/已写入 all\.zip\n生成 \d+ 份$/);
  expect(exit).toBe(0);
});

test("a batch with a document that could not be made says so and is no success", async () => {
  const { exit, text, written } = await ran([
    "batch",
    "some.zip",
    "contract-renewal-letter",
    "--item",
    "浙B2-20229010",
    "--item",
    "BC(2024)合字第031号",
  ]);
  expect(text).toContain("生成 1 份，没有生成 1 份；原因见压缩包里的 清单.csv");
  expect({ exit, written }).toEqual({ exit: 1, written: ["some.zip"] });
});

test("an archive that came cut off is not written", async () => {
  const { exit, text, written } = await ran(["batch", "all.zip", "power-of-attorney"], 30);
  expect(text).toContain("压缩包没有收完");
  expect({ exit, written }).toEqual({ exit: 1, written: [] });
});
