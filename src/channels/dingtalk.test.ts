import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  outgoingMessage,
  messageLine,
  messageLines,
  sendingAt,
  sendingAtMs,
} from "../../test/fixtures/channels/outgoingMessage.ts";
import { startDingtalkServer } from "../../test/fixtures/channels/startDingtalkServer.ts";
import type { DingtalkMessage } from "../../test/fixtures/channels/startDingtalkServer.ts";
import type { BotServer } from "../../test/fixtures/channels/botServer.ts";
import type { OutgoingMessage, SendOutcome } from "#service/channel.ts";
import { dingtalkChannel } from "./dingtalk.ts";
import { keyword } from "./messageText.ts";

const secret = "SEC2f6b0c8e0d1a4b7c9e3f5a6d8b0c2e4f6a8b0c2d4e6f8a0b2c4d6e8f0a2b4c6d";
let server: BotServer<DingtalkMessage>;
let clock = sendingAtMs;

beforeEach(async () => {
  clock = sendingAtMs;
  server = await startDingtalkServer({ now: () => clock, secret, keyword });
});

afterEach(() => server.close());

function send(message: OutgoingMessage, signedWith: string | null = secret, at = sendingAt): Promise<SendOutcome> {
  const channel = dingtalkChannel({ botOrigins: { dingtalk: server.url }, waitMs: 5000 });
  return channel.send({ address: server.address, secret: signedWith }, message, at);
}

const nobody = { name: "张敏", email: null, mobile: null };

describe("a bot of DingTalk", () => {
  test("signs, and mentions by mobile number in Markdown", async () => {
    expect(await send(outgoingMessage())).toEqual({ kind: "accepted", receipt: '{"errcode":0,"errmsg":"ok"}' });
    expect(server.received[0]).toMatchObject({
      msgtype: "markdown",
      markdown: { title: "【照章】云桥：1 项到期事项要办", text: expect.stringContaining("@13800001111 张敏：") },
      at: { atMobiles: ["13800001111"], isAtAll: false },
    });
    expect(JSON.stringify(server.received[0])).toContain("](https://ledger.example.com/due/ob-1?company=yunqiao)");
  });

  test("sends a card with a button where no number is known", async () => {
    await send(outgoingMessage({ to: nobody, language: "en" }));
    expect(server.received[0]).toMatchObject({
      msgtype: "actionCard",
      actionCard: { singleTitle: "Answer", singleURL: "https://ledger.example.com/todo" },
    });
  });

  test("takes messages without a signature where the bot wants none", async () => {
    const other = await startDingtalkServer();
    const channel = dingtalkChannel({ botOrigins: { dingtalk: other.url }, waitMs: 5000 });
    const outcome = await channel.send({ address: other.address, secret: null }, outgoingMessage(), sendingAt);
    expect(outcome).toMatchObject({ kind: "accepted" });
    expect(other.requests[0]?.url.searchParams.has("sign")).toBe(false);
    await other.close();
  });

  test.each([
    ["a wrong secret", "SECwrongwrongwrong", sendingAt],
    ["no secret", null, sendingAt],
    ["a clock that is two hours off", secret, "2026-11-24T02:50:03.250Z"],
  ])("is refused with %s, and repeats no secret", async (_, signedWith, at) => {
    const outcome = await send(outgoingMessage(), signedWith, at);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "secret-refused" } });
    expect(JSON.stringify(outcome)).toContain("310000");
    expect(JSON.stringify(outcome)).not.toContain(signedWith ?? "no secret");
  });

  test("keeps to 20,000 bytes and says how many lines it left out", async () => {
    expect(await send(outgoingMessage({ lines: messageLines(300) }))).toMatchObject({ kind: "accepted" });
    const text = JSON.stringify(server.received[0]);
    const shown = [...text.matchAll(/专线接入协议 L-\d+/g)].length;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`还有 ${300 - shown} 项`);
  });

  test("is shut out for ten minutes after one message too many", async () => {
    for (let count = 1; count <= 20; count += 1) {
      expect(await send(outgoingMessage({ id: `m${count}` }))).toMatchObject({ kind: "accepted" });
    }
    const shutOut = { kind: "later", failure: { reason: "too-many" }, afterSeconds: 600 };
    expect(await send(outgoingMessage())).toMatchObject(shutOut);
    clock += 9 * 60_000;
    expect(await send(outgoingMessage())).toMatchObject(shutOut);
    clock += 60_000;
    expect(await send(outgoingMessage())).toMatchObject({ kind: "accepted" });
  });

  test("understands the gateway that shuts senders out without a code", async () => {
    const body = '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"9ff0e7e2346aabb5a8bcbb7c93c71636"}';
    server.fail({ kind: "status", status: 200, body });
    expect(await send(outgoingMessage())).toMatchObject({ kind: "later", failure: { reason: "too-many" } });
  });

  test("lets no name make a heading, a link or a mention of all", async () => {
    const item = "[点我](https://evil.example) <b>@all</b>\n### 红";
    await send(outgoingMessage({ lines: [messageLine({ item })] }));
    const text = JSON.stringify(server.received[0]);
    expect(text).not.toContain("[点我](");
    expect(text).not.toContain("\\n### 红");
    expect(server.received[0]).toMatchObject({ at: { isAtAll: false } });
  });

  test.each([
    [300_001, { kind: "failed", failure: { reason: "address-refused" } }],
    [300_005, { kind: "failed", failure: { reason: "address-refused" } }],
    [400_102, { kind: "failed", failure: { reason: "address-refused" } }],
    [430_101, { kind: "failed", failure: { reason: "message-unfit" } }],
    [-1, { kind: "later", failure: { reason: "server-error" } }],
    [460_101, { kind: "failed", failure: { reason: "refused" } }],
  ])("understands code %i", async (code, wanted) => {
    server.fail({ kind: "code", code, message: "no" });
    expect(await send(outgoingMessage())).toMatchObject(wanted);
  });
});
