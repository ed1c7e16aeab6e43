import { expect, test } from "vitest";
import { operations } from "#contract/operations.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
const local = "http://127.0.0.1:4180/api/v1";

test("another method than those of an address is refused with those that it takes, of every operation", async () => {
  for (const { path } of operations) {
    const asked = path.replaceAll(/\{\w+\}/g, "x");
    const response = await app.request(`${local}${asked}`, { method: "DELETE" });
    expect(response.status, path).toBe(405);
    const here = operations.filter((one) => one.path === path).map(({ method }) => method.toUpperCase());
    const allow = response.headers.get("allow") ?? "";
    expect(allow.split(", ").filter((method) => method !== "HEAD")).toEqual(here);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: 405, code: "method-not-allowed", at: `/api/v1${asked}` });
    expect(problem.sentence.zh).toContain(`不接受 DELETE 请求。可以用：${allow}。`);
    expect(problem.sentence.en).toContain(`does not take DELETE. It takes: ${allow}.`);
  }
});

test("an address that is none has no methods", async () => {
  for (const path of ["/nothing", "/due/x", "/openapi-json"])
    expect((await app.request(`${local}${path}`, { method: "POST" })).status, path).toBe(404);
  expect((await app.request(`${local}/openapi.json`, { method: "POST" })).headers.get("allow")).toBe("GET, HEAD");
});
