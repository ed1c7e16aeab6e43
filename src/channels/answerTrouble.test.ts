import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outgoingMessage, sendingAt } from "../../test/fixtures/channels/outgoingMessage.ts";
import { startPostServer } from "../../test/fixtures/channels/startPostServer.ts";
import type { Failure, PostServer } from "../../test/fixtures/channels/startPostServer.ts";
import type { ConfiguredChannel, SendOutcome } from "#service/channel.ts";
import { openChannels, sendThrough } from "./channels.ts";

// What can go wrong on the way to any channel that posts JSON, told in the same words by all of them.

const token = "0123456789abcdef0123456789abcdef";
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

function configured(kind: "wecom" | "dingtalk" | "feishu" | "webhook", origin: string): ConfiguredChannel {
  switch (kind) {
    case "wecom":
      return { kind, settings: { address: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${token}` } };
    case "dingtalk":
      return { kind, settings: { address: `https://oapi.dingtalk.com/robot/send?access_token=${token}`, secret } };
    case "feishu":
      return { kind, settings: { address: `https://open.feishu.cn/open-apis/bot/v2/hook/${token}`, secret } };
    case "webhook":
      return { kind, settings: { address: `${origin}/hooks/${token}?access=${token}`, secret } };
  }
}

const kinds = ["wecom", "dingtalk", "feishu", "webhook"] as const;

function sendTo(kind: (typeof kinds)[number], origin: string, waitMs = 5000): Promise<SendOutcome> {
  const channels = openChannels({ botOrigins: { wecom: origin, dingtalk: origin, feishu: origin }, waitMs });
  return sendThrough(channels, configured(kind, origin), outgoingMessage(), sendingAt);
}

let server: PostServer;

beforeEach(async () => {
  // Repeats everything it was sent: the worst that another side can do with our secrets.
  server = await startPostServer(({ url, headers, body }) => ({
    status: 418,
    body: JSON.stringify({ href: url.href, headers, body, secret }),
  }));
});

afterEach(() => server.close());

const later = (reason: string, afterSeconds: number | null = null): object => ({
  kind: "later",
  failure: { reason },
  afterSeconds,
});
const failed = (reason: string): object => ({ kind: "failed", failure: { reason } });

describe.each(kinds)("%s", (kind) => {
  test.each<[string, Failure, object]>([
    ["429", { kind: "status", status: 429 }, later("too-many")],
    ["429 for so long", { kind: "status", status: 429, headers: { "retry-after": "120" } }, later("too-many", 120)],
    [
      "429 until then",
      { kind: "status", status: 429, headers: { "retry-after": "Tue, 24 Nov 2026 00:51:00 GMT" } },
      later("too-many", 57),
    ],
    ["500", { kind: "status", status: 500, body: "boom" }, later("server-error")],
    [
      "503 for an hour",
      { kind: "status", status: 503, headers: { "retry-after": "3600" } },
      later("server-error", 3600),
    ],
    ["401", { kind: "status", status: 401 }, failed("secret-refused")],
    ["403", { kind: "status", status: 403 }, failed("secret-refused")],
    ["404", { kind: "status", status: 404 }, failed("address-refused")],
    ["410", { kind: "status", status: 410 }, failed("address-refused")],
    ["413", { kind: "status", status: 413 }, failed("message-unfit")],
    ["400", { kind: "status", status: 400, body: "no" }, failed("refused")],
    ["a connection reset", { kind: "reset" }, later("unreachable")],
  ])("%s", async (_, failure, wanted) => {
    server.fail(failure);
    expect(await sendTo(kind, server.url)).toMatchObject(wanted);
    expect(server.requests).toHaveLength(1);
  });

  test("follows no redirect, and names no more than its host", async () => {
    const location = `https://elsewhere.example/${token}`;
    server.fail({ kind: "status", status: 307, headers: { location } });
    const outcome = await sendTo(kind, server.url);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "refused" } });
    expect(JSON.stringify(outcome)).toContain("HTTP 307 to elsewhere.example");
    expect(JSON.stringify(outcome)).not.toContain(token);
  });

  test("waits no longer than it was told to", async () => {
    server.fail({ kind: "hang" });
    const start = performance.now();
    expect(await sendTo(kind, server.url, 1_500)).toMatchObject(later("timed-out"));
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test("hears that nobody listens", async () => {
    await server.close();
    const outcome = await sendTo(kind, server.url);
    expect(outcome).toMatchObject(later("unreachable"));
    expect(JSON.stringify(outcome)).toContain("ECONNREFUSED");
  });

  test("repeats neither token nor secret, though the other side does", async () => {
    const said = JSON.stringify(await sendTo(kind, server.url));
    expect(said).toContain("418");
    expect(said).not.toContain(token);
    expect(said).not.toContain(encodeURIComponent(secret));
    expect(said).not.toContain(secret);
  });

  test("trusts no certificate that nobody vouches for", async () => {
    const encrypted = await startPostServer(() => ({ status: 200, body: '{"errcode":0,"code":0}' }), {
      encrypted: true,
    });
    expect(await sendTo(kind, encrypted.url)).toMatchObject(failed("insecure"));
    expect(encrypted.requests).toHaveLength(0);
    await encrypted.close();
  });

  test("speaks no TLS with what speaks none", async () => {
    const plain = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    const { port } = plain.address() as AddressInfo;
    expect(await sendTo(kind, `https://127.0.0.1:${port}`)).toMatchObject(failed("insecure"));
    plain.close();
  });
});

describe("an answer with status 200", () => {
  const bots = ["wecom", "dingtalk", "feishu"] as const;

  test.each(bots)("that is no JSON is not taken for a yes: %s", async (kind) => {
    server.fail({ kind: "garbage" });
    const outcome = await sendTo(kind, server.url);
    expect(outcome).toMatchObject(later("server-error"));
    expect(JSON.stringify(outcome)).toContain("Please sign in");
  });

  test.each(bots)("without a code is not taken for a yes: %s", async (kind) => {
    server.fail({ kind: "status", status: 200, body: "{}" });
    expect(await sendTo(kind, server.url)).toMatchObject(later("server-error"));
    server.fail({ kind: "status", status: 200, body: "[0]" });
    expect(await sendTo(kind, server.url)).toMatchObject(later("server-error"));
  });

  test.each(bots)("that never ends is read no further than 64 KiB: %s", async (kind) => {
    server.fail({ kind: "endless" });
    const start = performance.now();
    const outcome = await sendTo(kind, server.url);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(outcome).toMatchObject(later("server-error"));
    expect(JSON.stringify(outcome).length).toBeLessThan(700);
  });

  test.each(bots)("that stops in the middle is not taken for a yes: %s", async (kind) => {
    server.fail({ kind: "half" });
    expect(await sendTo(kind, server.url, 1_500)).toMatchObject(later("server-error"));
  });

  test.each<Failure>([{ kind: "garbage" }, { kind: "endless" }, { kind: "half" }])(
    "is a yes to the webhook, whatever stands in it: $kind",
    async (failure) => {
      server.fail(failure);
      const outcome = await sendTo("webhook", server.url, 1_500);
      expect(outcome).toMatchObject({ kind: "accepted", receipt: expect.stringMatching(/^HTTP 200/) });
      expect(JSON.stringify(outcome).length).toBeLessThan(700);
    },
  );
});
