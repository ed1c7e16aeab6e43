import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  outgoingMessage,
  messageLine,
  messageLines,
  sendingAt,
  sendingAtMs,
} from "../../test/fixtures/channels/outgoingMessage.ts";
import { startFeishuServer } from "../../test/fixtures/channels/startFeishuServer.ts";
import type { FeishuMessage } from "../../test/fixtures/channels/startFeishuServer.ts";
import type { BotServer } from "../../test/fixtures/channels/botServer.ts";
import type { OutgoingMessage, SendOutcome } from "#service/channel.ts";
import { feishuChannel } from "./feishu.ts";
import { keyword } from "./messageText.ts";

const secret = "hpJm2aQ9Zk1xYv8Rb3Tn6w";
let server: BotServer<FeishuMessage>;
let clock = sendingAtMs;

beforeEach(async () => {
  clock = sendingAtMs;
  server = await startFeishuServer({ now: () => clock, secret, keyword });
});

afterEach(() => server.close());

function send(message: OutgoingMessage, signedWith: string | null = secret, at = sendingAt): Promise<SendOutcome> {
  const channel = feishuChannel({ botOrigins: { feishu: server.url }, waitMs: 5000 });
  return channel.send({ address: server.address, secret: signedWith }, message, at);
}

describe("a bot of Feishu", () => {
  test("signs a card with the lines, their links and a button to the list", async () => {
    expect(await send(outgoingMessage())).toMatchObject({
      kind: "accepted",
      receipt: expect.stringContaining('"code":0'),
    });
    const card = server.received[0]?.card;
    expect(card?.header).toEqual({
      template: "red",
      title: { tag: "plain_text", content: "【照章】云桥：1 项到期事项要办" },
    });
    expect(card?.elements[0].text.content).toContain("张敏：");
    expect(card?.elements[0].text.content).toContain("](https://ledger.example.com/due/ob-1?company=yunqiao)");
    expect(card?.elements[1].actions[0].url).toBe("https://ledger.example.com/todo");
  });

  test.each([
    ["a wrong secret", "wrongwrongwrong", sendingAt],
    ["no secret", null, sendingAt],
    ["a clock that is two hours off", secret, "2026-11-24T02:50:03.250Z"],
  ])("is refused with %s, and repeats no secret", async (_, signedWith, at) => {
    const outcome = await send(outgoingMessage(), signedWith, at);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "secret-refused" } });
    expect(JSON.stringify(outcome)).toContain("19021");
    expect(JSON.stringify(outcome)).not.toContain(signedWith ?? "no secret");
  });

  test("keeps to 20 KB, the signature included, and says how many lines it left out", async () => {
    expect(await send(outgoingMessage({ lines: messageLines(300) }))).toMatchObject({ kind: "accepted" });
    const text = server.received[0]?.card.elements[0].text.content ?? "";
    const shown = [...text.matchAll(/专线接入协议 L-\d+/g)].length;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`还有 ${300 - shown} 项`);
  });

  test("takes 5 messages a second and 100 a minute", async () => {
    const tooMany = { kind: "later", failure: { reason: "too-many" }, afterSeconds: null };
    const sendFive = async (): Promise<void> => {
      for (let count = 0; count < 5; count += 1) {
        expect(await send(outgoingMessage())).toMatchObject({ kind: "accepted" });
      }
    };
    await sendFive();
    expect(await send(outgoingMessage())).toMatchObject(tooMany);
    for (let second = 1; second < 20; second += 1) {
      clock += 1000;
      await sendFive();
    }
    clock += 1000;
    expect(await send(outgoingMessage())).toMatchObject(tooMany);
    clock += 60_000;
    expect(await send(outgoingMessage())).toMatchObject({ kind: "accepted" });
  });

  test("lets no name call the group", async () => {
    await send(outgoingMessage({ lines: [messageLine({ item: "<at id=all></at>" })] }));
    expect(server.received[0]?.card.elements[0].text.content).not.toContain("<at");
  });

  test("understands an old bot, which answers with StatusCode alone", async () => {
    server.fail({ kind: "status", status: 200, body: '{"StatusCode":0,"StatusMessage":"success"}' });
    expect(await send(outgoingMessage())).toMatchObject({ kind: "accepted" });
    server.fail({ kind: "status", status: 200, body: '{"StatusCode":19021,"StatusMessage":"sign match fail"}' });
    expect(await send(outgoingMessage())).toMatchObject({ failure: { reason: "secret-refused" } });
  });

  test("tells the two meanings of 9499 apart, whatever the status", async () => {
    const busy = '{"code":9499,"msg":"too many request","data":{}}';
    server.fail({ kind: "status", status: 400, body: busy });
    expect(await send(outgoingMessage())).toMatchObject({ kind: "later", failure: { reason: "too-many" } });
    server.fail({ kind: "code", code: 9499, message: "Bad Request" });
    expect(await send(outgoingMessage())).toMatchObject({ kind: "failed", failure: { reason: "message-unfit" } });
  });

  test.each([
    [19_001, { kind: "failed", failure: { reason: "address-refused" } }],
    [19_022, { kind: "failed", failure: { reason: "secret-refused" } }],
    [19_024, { kind: "failed", failure: { reason: "secret-refused" } }],
    [11_232, { kind: "later", failure: { reason: "too-many" } }],
    [4_242, { kind: "failed", failure: { reason: "refused", detail: "4242 no" } }],
  ])("understands code %i", async (code, wanted) => {
    server.fail({ kind: "code", code, message: "no" });
    expect(await send(outgoingMessage())).toMatchObject(wanted);
  });
});
