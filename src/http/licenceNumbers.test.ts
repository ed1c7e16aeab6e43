import { describe, expect, test } from "vitest";
import { licenceNumbersReplySchema, longestLicenceText } from "#contract/licenceNumbers.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
  throw error;
});

function ask(body: unknown): Response | Promise<Response> {
  return app.request("http://127.0.0.1:4180/api/v1/licence-numbers", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
}

test("the numbers of a footer come with their parts, the others with the reason", async () => {
  const response = await ask({ text: "许可证：川B2-20100073-1，蜀ICP备12345678号" });
  expect(response.status).toBe(200);
  expect(licenceNumbersReplySchema.parse(await response.json())).toEqual({
    found: [
      {
        text: "川B2-20100073-1",
        form: "provincial",
        province: "四川",
        classes: ["B2"],
        year: 2010,
        serial: "0073",
        site: "1",
        authority: { zh: "四川省通信管理局", en: "Sichuan Communications Administration" },
        from: 4,
        to: 18,
      },
    ],
    refused: [
      {
        text: "蜀ICP备12345678号",
        why: "filing-number",
        sentence: { zh: "这是 ICP 备案号", en: "it is an ICP filing number" },
        from: 19,
        to: 33,
      },
    ],
  });
});

describe("any text is answered", () => {
  test.each(["", "\u0000\uD800京B2-20202418", "京B2-20202418,".repeat(14_000)])("%#", async (text) => {
    const { found } = licenceNumbersReplySchema.parse(await (await ask({ text })).json());
    expect(found).toHaveLength(text.split("B2-").length - 1);
  });
});

describe("what is refused", () => {
  test("a text longer than what is read at once, with both lengths", async () => {
    expect((await ask({ text: "1".repeat(longestLicenceText) })).status).toBe(200);
    const response = await ask({ text: "1".repeat(longestLicenceText + 1) });
    expect(response.status).toBe(413);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code: "text-too-long", at: "text", data: { length: 200_001, most: 200_000 } });
    expect(problem.sentence.en).toContain("200001 characters, at most 200000");
  });

  test.each([{}, { text: 1 }, { text: null }, [], "no JSON"])("%j", async (body) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).code).toBe("bad-request");
  });
});

test("a year after the next is refused, by the day on which one asks", async () => {
  const response = await ask({ text: "京B2-20271234，京B2-20281234，京ICP证990001号" });
  const { found, refused } = licenceNumbersReplySchema.parse(await response.json());
  expect(found.map(({ text }) => text)).toEqual(["京B2-20271234"]);
  expect(refused.map(({ text, why }) => `${text} ${why}`)).toEqual(["京B2-20281234 year", "京ICP证990001号 year"]);
});
