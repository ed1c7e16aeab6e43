import { createHmac } from "node:crypto";
import type { Channel, ChannelReach, OutgoingMessage, SignedBotSettings } from "#service/channel.ts";
import { asTarget, botMarkdown, botSalutation, botTitle } from "./botMarkdown.ts";
import { botAddress } from "./botAddress.ts";
import { botOutcome, verdictIn } from "./botOutcome.ts";
import type { CodeMeaning, Verdict } from "./botOutcome.ts";
import { bytesOf, fittedText } from "./fittedLines.ts";
import type { Fitting } from "./fittedLines.ts";
import { messageProblem, unfit } from "./messageProblem.ts";
import { messageText } from "./messageText.ts";
import { postJson } from "./postJson.ts";
import { secretsInAddress } from "./secretsInAddress.ts";

/** Bytes of the whole body: "cannot exceed 20 KB" in open.feishu.cn/document/client-docs/bot-v3/add-custom-bot. */
const mostBytes = 20_000;

const tooMany: CodeMeaning = { kind: "later", reason: "too-many", afterSeconds: null };

/**
 * 11232, 19021, 19022 and 19024 are on that page; 19001 (unknown token) and 19002 (wrong parameter) are answers that people report.
 * 9499 is two things: "Bad Request" on that page, and "too many request" with status 400 as people report it.
 */
const meanings: Readonly<Record<number, CodeMeaning>> = {
  9499: { kind: "failed", reason: "message-unfit" },
  11232: tooMany,
  19001: { kind: "failed", reason: "address-refused" },
  19002: { kind: "failed", reason: "message-unfit" },
  19021: { kind: "failed", reason: "secret-refused" },
  19022: { kind: "failed", reason: "secret-refused" },
  19024: { kind: "failed", reason: "secret-refused" },
};

/** A custom bot of a Feishu (飞书) or Lark group. It cannot mention anybody by mobile number, so the message says the name. */
export function feishuChannel({ botOrigins, waitMs }: ChannelReach): Channel<SignedBotSettings> {
  return {
    kind: "feishu",
    limits: [
      { messages: 5, seconds: 1 },
      { messages: 100, seconds: 60 },
    ],
    async send({ address, secret }, message, at) {
      const problem = messageProblem(message);
      if (problem !== null) return problem;
      const signature = secret === null ? {} : signatureOf(secret, at);
      const body = fittedText(
        message,
        (fitting) => JSON.stringify({ ...signature, msg_type: "interactive", card: cardOf(message, fitting) }),
        (text) => bytesOf(text) <= mostBytes,
      );
      if (body === null) return unfit("longer than a message of Feishu may be, even without its lines");
      const trying = { secrets: [...secretsInAddress(address), secret], at };
      return botOutcome(
        await postJson(botAddress(address, botOrigins.feishu), body, {}, waitMs),
        verdictOf,
        meaningOf,
        trying,
      );
    },
  };
}

/** `timestamp` in seconds; the HMAC of nothing under `timestamp\nsecret`. The other way round than DingTalk. */
function signatureOf(secret: string, at: string): { readonly timestamp: string; readonly sign: string } {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  return { timestamp, sign: createHmac("sha256", `${timestamp}\n${secret}`).digest("base64") };
}

/** Old bots answer with `StatusCode` alone. */
function verdictOf(body: Readonly<Record<string, unknown>>): Verdict | null {
  return verdictIn(body, "code", "msg") ?? verdictIn(body, "StatusCode", "StatusMessage");
}

function meaningOf({ code, message }: Verdict): CodeMeaning | undefined {
  return code === 9499 && /too many/i.test(message) ? tooMany : meanings[code];
}

const templates = { red: "red", yellow: "yellow", blue: "blue", grey: "grey", green: "green" } as const;

function cardOf(message: OutgoingMessage, fitting: Fitting): object {
  const template = templates[message.lines[0]?.light ?? "blue"];
  const button = {
    tag: "button",
    text: { tag: "plain_text", content: messageText[message.language].openAnswer },
    url: asTarget(message.link),
    type: "primary",
  };
  return {
    config: { wide_screen_mode: true },
    header: { template, title: { tag: "plain_text", content: botTitle(message) } },
    elements: [
      {
        tag: "div",
        text: { tag: "lark_md", content: `${botSalutation(message)}\n\n${botMarkdown(message, fitting)}` },
      },
      { tag: "action", actions: [button] },
    ],
  };
}
