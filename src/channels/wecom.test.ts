import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outgoingMessage, messageLine, messageLines, sendingAt } from "../../test/fixtures/channels/outgoingMessage.ts";
import { startWecomServer } from "../../test/fixtures/channels/startWecomServer.ts";
import type { WecomMessage } from "../../test/fixtures/channels/startWecomServer.ts";
import type { BotServer } from "../../test/fixtures/channels/botServer.ts";
import type { Channel, BotSettings, OutgoingMessage, SendOutcome } from "#service/channel.ts";
import { wecomChannel } from "./wecom.ts";

let server: BotServer<WecomMessage>;
let channel: Channel<BotSettings>;
let clock = 0;

beforeEach(async () => {
  server = await startWecomServer({ now: () => clock });
  channel = wecomChannel({ botOrigins: { wecom: server.url }, waitMs: 5000 });
});

afterEach(() => server.close());

function send(message: OutgoingMessage, address = server.address): Promise<SendOutcome> {
  return channel.send({ address }, message, sendingAt);
}

const nobody = { name: "张敏", email: null, mobile: null };

function contentOf(message: WecomMessage | undefined): string {
  if (message === undefined) throw new Error("nothing was received");
  return message.msgtype === "text" ? message.text.content : message.markdown.content;
}

describe("a bot of WeCom", () => {
  test("mentions whoever's mobile number is known, in a text", async () => {
    expect(await send(outgoingMessage())).toEqual({ kind: "accepted", receipt: '{"errcode":0,"errmsg":"ok"}' });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ msgtype: "text", text: { mentioned_mobile_list: ["13800001111"] } });
    const content = contentOf(server.received[0]);
    for (const part of ["照章", "张敏", "京B2-20219001", "请在 2026-12-01 前", "本条迟到", "/due/ob-1", "/todo"]) {
      expect(content).toContain(part);
    }
  });

  test("writes Markdown with links to the duty and to the list where it is not", async () => {
    await send(outgoingMessage({ to: nobody }));
    expect(server.received[0]?.msgtype).toBe("markdown");
    const content = contentOf(server.received[0]);
    expect(content).toContain("](https://ledger.example.com/due/ob-1?company=yunqiao)");
    expect(content).toContain("[去答复](https://ledger.example.com/todo)");
  });

  test.each([
    ["138 0000 1111", "13800001111"],
    ["+86-13800001111", "13800001111"],
  ])("reads the mobile number %s", async (mobile, wanted) => {
    await send(outgoingMessage({ to: { ...nobody, mobile } }));
    expect(server.received[0]).toMatchObject({ text: { mentioned_mobile_list: [wanted] } });
  });

  test.each(["@all", "010-88880000", ""])("mentions nobody by %j", async (mobile) => {
    await send(outgoingMessage({ to: { ...nobody, mobile } }));
    expect(server.received[0]?.msgtype).toBe("markdown");
  });

  test.each([
    { to: nobody, most: 4096 },
    { to: outgoingMessage().to, most: 2048 },
  ])("keeps to $most bytes and says how many lines it left out", async ({ to, most }) => {
    expect(await send(outgoingMessage({ to, lines: messageLines(60) }))).toMatchObject({ kind: "accepted" });
    const content = contentOf(server.received[0]);
    const shown = [...content.matchAll(/专线接入协议 L-\d+/g)].length;
    expect(shown).toBeGreaterThan(3);
    expect(content).toContain(`还有 ${60 - shown} 项`);
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(most);
    // One more line would not have fitted: nothing is left out without need.
    expect(Buffer.byteLength(content) * ((shown + 1) / shown)).toBeGreaterThan(most);
  });

  test("shows every line of a list that fits as a whole", async () => {
    await send(outgoingMessage({ to: nobody, lines: messageLines(4) }));
    expect(contentOf(server.received[0])).toContain("L-4");
    expect(contentOf(server.received[0])).not.toContain("还有");
  });

  test("lets no name call the group or hide a link", async () => {
    const item = "<@all> [点我](https://evil.example) **红**\n# 标题";
    await send(outgoingMessage({ to: { ...nobody, name: "<@all>" }, lines: [messageLine({ item })] }));
    const content = contentOf(server.received[0]);
    expect(content).not.toContain("<@all>");
    expect(content).not.toContain("[点我](");
    expect(content).not.toContain("\n# ");
    expect(content).toContain("＜@all＞");
  });

  test("cannot send what does not fit even without its lines", async () => {
    const link = `https://ledger.example.com/todo?${"x".repeat(5000)}`;
    expect(await send(outgoingMessage({ link }))).toMatchObject({
      kind: "failed",
      failure: { reason: "message-unfit" },
    });
    expect(server.requests).toHaveLength(0);
  });

  test("hears that the bot is gone, and does not repeat its key", async () => {
    const gone = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-dead-beef-0000-000000000000";
    const outcome = await send(outgoingMessage(), gone);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "address-refused" } });
    expect(JSON.stringify(outcome)).toContain("93000 invalid webhook url");
    expect(JSON.stringify(outcome)).not.toContain("dead-beef");
  });

  test("takes 20 messages a minute and asks for a minute's rest after that", async () => {
    clock = 1_000_000;
    for (let count = 1; count <= 20; count += 1) {
      expect(await send(outgoingMessage({ id: `m${count}` }))).toMatchObject({ kind: "accepted" });
    }
    const tooMany = { kind: "later", failure: { reason: "too-many" }, afterSeconds: 60 };
    expect(await send(outgoingMessage())).toMatchObject(tooMany);
    clock += 60_000;
    expect(await send(outgoingMessage())).toMatchObject({ kind: "accepted" });
    expect(channel.limits).toEqual([{ messages: 20, seconds: 60 }]);
  });

  test.each([
    [-1, { kind: "later", failure: { reason: "server-error" } }],
    [45033, { kind: "later", failure: { reason: "too-many" } }],
    [93004, { kind: "failed", failure: { reason: "address-refused" } }],
    [40058, { kind: "failed", failure: { reason: "message-unfit" } }],
    [
      777_777,
      { kind: "failed", failure: { reason: "refused", detail: expect.stringMatching(/^777777 something new/) } },
    ],
  ])("understands code %i", async (code, wanted) => {
    server.fail({ kind: "code", code, message: "something new" });
    expect(await send(outgoingMessage())).toMatchObject(wanted);
    expect(server.received).toHaveLength(0);
  });
});
