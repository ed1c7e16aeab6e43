import { expect, test } from "vitest";
import { problemSchema } from "#contract/refusal.ts";
import type { Problem } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { z } from "zod";
import { channelSettingsSchemas } from "#contract/channelSettings.ts";
import { createApp } from "./app.ts";
import { badRequest } from "#contract/badRequest.ts";

const faults: unknown[] = [];
const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => faults.push(error));
const local = "http://127.0.0.1:4180/api/v1";

async function refusalOf(path: string, body?: string | ReadableStream): Promise<Problem> {
  const sent: RequestInit = body === undefined ? {} : { method: "POST", body, duplex: "half" };
  const response = await app.request(new Request(`${local}${path}`, sent));
  expect(faults).toEqual([]);
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

const filing = "/items/x/annual-reports";
const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) });

test.each([
  // A day that is none is not missing.
  [
    filing,
    '{"year":2025,"filedOn":"2026-02-30"}',
    "请求中 filedOn 的值「2026-02-30」不是日历上的一天。请写成 YYYY-MM-DD。",
  ],
  [filing, '{"year":2025,"filedOn":20260230}', "请求中 filedOn 的值「20260230」不是日历上的一天。请写成 YYYY-MM-DD。"],
  [filing, '{"year":2025.5}', "请求中 year 的值「2025.5」不能用。请写整数。"],
  [filing, '{"year":1e300}', "请求中 year 的值「1e+300」不能用。请写整数。"],
  [filing, '{"year":null}', "请求中 year 的值「null」不能用。请写整数。"],
  [filing, "{}", "请求缺少 year。请补上后重试。"],
  ["/licence-numbers", '{"text":1}', "请求中 text 的值 1 不是文字。请写成带引号的文字。"],
  ["/items/x/replacements", '{"replaced":"y","undo":"no"}', "请求中 undo 的值「no」不能用。只能是：true, false。"],
  // What is no object has no places.
  ...["", "[]", '"x"', "null", "{year:2025}", '{"year":2025'].map((body): [string, string, string] => [
    filing,
    body,
    '请求的正文不是 JSON 对象。请写成 {"名称": 值} 的样子，可用的名称：year, filedOn。',
  ]),
  // A misspelt name would be recorded as if it had not been given.
  [filing, '{"year":2025,"on":"2026-03-02"}', "请求中的 on 不认识，所以没有照办。可用的名称：year, filedOn。"],
  [`${filing}?year=2025`, '{"year":2025}', "请求中的 year 不认识，所以没有照办。这里不带任何参数。"],
])("POST %s with %s: %s", async (path, body, sentence) => {
  const problem = await refusalOf(path, body);
  expect(problem).toMatchObject({ status: 400, code: "bad-request" });
  expect(problem.sentence.zh).toBe(sentence);
});

test.each([
  ["/due?asOf=0000-01-01", "请求中 asOf 的值「0000-01-01」不是日历上的一天。请写成 YYYY-MM-DD。"],
  ["/due?asOf=3000-01-01", "请求中 asOf 的值「3000-01-01」太远：只能从 1900-01-01 到 2999-12-31 之间的一天看。"],
  ["/due?within=soon", "请求中 within 的值「soon」不能用。请写 0 到 3660 的整数。"],
  ["/due?within=1.5", "请求中 within 的值「1.5」不能用。请写 0 到 3660 的整数。"],
  ["/items?page=0", "请求中 page 的值「0」不能用。请写不小于 1 的整数。"],
  ["/law/calendar/1900", "请求中 year 的值「1900」不能用。请写 1995 到 2100 的整数。"],
  ["/day?startDay=perhaps", "请求中 startDay 的值「perhaps」不能用。只能是：excluded, included。"],
  ["/day?counted=some", String.raw`请求中 counted 的值「some」不能用。要符合 ^(?:all|ends|\d{4})$。`],
  [`/items?q=${"x".repeat(201)}`, "请求中的 q 太长：有 201 个字符，最多 200 个。"],
  ["/due?withn=30", "请求中的 withn 不认识，所以没有照办。可用的名称：within, asOf, company, archived。"],
  ["/courses?deep=1", "请求中的 deep 不认识，所以没有照办。这里不带任何参数。"],
  ["/due?within=30&within=60", "请求中的 within 给了不止一次。请只留一个。"],
])("GET %s: %s", async (path, sentence) => {
  const problem = await refusalOf(path);
  expect(problem).toMatchObject({ status: 400, code: "bad-request" });
  expect(problem.sentence.zh).toBe(sentence);
});

test("no sentence is the parsing library's", async () => {
  const asked = ["/day?startDay=perhaps", "/due?within=soon", "/due?asOf=x", `/items?q=${"x".repeat(201)}`];
  for (const path of asked) expect((await refusalOf(path)).sentence.en).not.toMatch(/expected|received|Invalid/);
  expect((await refusalOf("/day?startDay=perhaps")).sentence.en).toBe(
    'startDay is "perhaps". It must be one of: excluded, included.',
  );
});

test("a body or a file over the limit is refused with the limit", async () => {
  const file = await refusalOf("/imports/preview?fileName=a.csv", endless());
  expect(file).toMatchObject({ status: 413, code: "file-too-large" });
  expect([file.sentence.zh, file.sentence.en].every((text) => text.includes("64 MiB"))).toBe(true);
  const body = await refusalOf(filing, endless());
  expect(body).toMatchObject({ status: 413, code: "body-too-large" });
  expect([body.sentence.zh, body.sentence.en].every((text) => text.includes("64 MiB"))).toBe(true);
});

const secretive = z.object({
  channel: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("smtp"), settings: channelSettingsSchemas.smtp }),
    z.object({ kind: z.literal("webhook"), settings: channelSettingsSchemas.webhook }),
  ]),
});
const smtp = { host: "h", port: 25, security: "tls", user: null, password: null, from: "a@b.cc", fromName: null };

test.each([
  ["smtp", { ...smtp, certificate: null, password: "topsecret" }, "channel.settings.password"],
  ["smtp", { ...smtp, certificate: null, user: "u", password: "topsecret".repeat(100) }, "channel.settings.password"],
  ["webhook", { address: "http://topsecret.example", secret: "x" }, "channel.settings.address"],
])("no refusal repeats a secret of %s", (kind, settings, place) => {
  const given = { channel: { kind, settings } };
  const issue = secretive.safeParse(given).error?.issues[0];
  if (issue === undefined) throw new Error("nothing was wrong with it");
  const refusal = badRequest(secretive, issue, given);
  expect(refusal.at).toBe(place);
  expect(JSON.stringify(refusal)).not.toContain("topsecret");
});

test("what is no secret is repeated", () => {
  const given = { channel: { kind: "smtp", settings: { ...smtp, certificate: null, host: "https://mail" } } };
  const issue = secretive.safeParse(given).error?.issues[0];
  if (issue === undefined) throw new Error("nothing was wrong with it");
  expect(badRequest(secretive, issue, given)).toMatchObject({
    data: { problem: "not-a-host", written: "https://mail" },
  });
});
