import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageLine, outgoingMessage, sendingAt } from "../../test/fixtures/channels/outgoingMessage.ts";
import type { BotServer } from "../../test/fixtures/channels/botServer.ts";
import { startDingtalkServer } from "../../test/fixtures/channels/startDingtalkServer.ts";
import { startFeishuServer } from "../../test/fixtures/channels/startFeishuServer.ts";
import { startWecomServer } from "../../test/fixtures/channels/startWecomServer.ts";
import type { OutgoingMessage } from "#service/channel.ts";
import { dingtalkChannel } from "./dingtalk.ts";
import { feishuChannel } from "./feishu.ts";
import { mailHtml } from "./mailHtml.ts";
import { mostInMail, plainText } from "./plainText.ts";
import { wecomChannel } from "./wecom.ts";

type Bot = BotServer<unknown>;

const bots = {
  wecom: startWecomServer,
  dingtalk: startDingtalkServer,
  feishu: startFeishuServer,
} as const;

const lines = [
  messageLine({ item: "增值电信业务经营许可证 京B2-20210001", timeLeft: "已过 2 天", lastDay: "2026-11-22" }),
  messageLine({ item: "增值电信业务经营许可证 京B2-20210002", timeLeft: "今天是最后一天", lastDay: "2026-11-24" }),
];
const nobody = { name: "张敏", email: null, mobile: null };
const messages = [outgoingMessage({ lines }), outgoingMessage({ lines, to: nobody })];

/** What each line has to say, whatever shows it. */
function expectWhole(text: string): void {
  for (const { item, what, lastDay, timeLeft, nextStep } of lines) {
    for (const part of [item, what, `最后可办日 ${lastDay}，${timeLeft}`, `下一步：${nextStep}`])
      expect(text).toContain(part);
  }
  expect(text.indexOf("京B2-20210001"), "the most pressing leads").toBeLessThan(text.indexOf("京B2-20210002"));
}

describe.each(Object.entries(bots))("every line of a message to %s", (kind, start) => {
  let server: Bot;
  beforeEach(async () => {
    server = await start();
  });
  afterEach(() => server.close());

  test("names the paper with its number, what to do, the last day, how long that is, and the next step", async () => {
    const reach = { botOrigins: { [kind]: server.url }, waitMs: 5000 };
    const { address } = server;
    const send = (message: OutgoingMessage) =>
      kind === "wecom"
        ? wecomChannel(reach).send({ address }, message, sendingAt)
        : (kind === "dingtalk" ? dingtalkChannel(reach) : feishuChannel(reach)).send(
            { address, secret: null },
            message,
            new Date().toISOString(),
          );
    for (const message of messages) {
      expect(await send(message)).toMatchObject({ kind: "accepted" });
      expectWhole(JSON.stringify(server.received.at(-1)));
    }
  });
});

test("so does every line of a mail, as text and as a page", () => {
  for (const message of messages) {
    expectWhole(plainText(message, { lines, left: 0 }));
    expectWhole(mailHtml(message, { lines, left: 0 }));
  }
  const english = outgoingMessage({ language: "en", lines: [messageLine({ timeLeft: "5 working days left" })] });
  expect(plainText(english, { lines: english.lines, left: 0 })).toContain(
    "Last day to act 2026-12-01: 5 working days left\nNext step: ",
  );
});

test("a mail leaves nothing of a next step out, however long", () => {
  const nextStep = `${"Write to the other side and keep what they answer. ".repeat(12)}That is all.`;
  const message = outgoingMessage({ language: "en", lines: [messageLine({ nextStep })] });
  const fitting = { lines: message.lines, left: 0 };
  for (const text of [plainText(message, fitting, mostInMail), mailHtml(message, fitting)])
    expect(text).toContain("That is all.");
  expect(plainText(message, fitting)).toMatch(/they answer\.…/);
});
