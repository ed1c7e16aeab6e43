import type { BotSettings, Channel, ChannelReach, OutgoingMessage } from "#service/channel.ts";
import { botAddress } from "./botAddress.ts";
import { botListLink, botMarkdown, botSalutation, botTitle, mentionOf } from "./botMarkdown.ts";
import { botOutcome, verdictIn } from "./botOutcome.ts";
import type { CodeMeaning } from "./botOutcome.ts";
import { bytesOf, fittedText } from "./fittedLines.ts";
import { messageProblem, unfit } from "./messageProblem.ts";
import { plainText } from "./plainText.ts";
import { postJson } from "./postJson.ts";
import { secretsInAddress } from "./secretsInAddress.ts";

/** Bytes of the content, by developer.work.weixin.qq.com/document/path/91770. */
const mostMarkdown = 4096;
const mostText = 2048;

/**
 * Codes of developer.work.weixin.qq.com/document/path/90455 that a group bot can answer with. The same page says that a blocked
 * sender is let in again after a minute, and that only -1 is worth trying again by itself.
 */
const meanings: Readonly<Record<number, CodeMeaning>> = {
  [-1]: { kind: "later", reason: "server-error", afterSeconds: null },
  40008: { kind: "failed", reason: "message-unfit" },
  40058: { kind: "failed", reason: "message-unfit" },
  44004: { kind: "failed", reason: "message-unfit" },
  45002: { kind: "failed", reason: "message-unfit" },
  45009: { kind: "later", reason: "too-many", afterSeconds: 60 },
  45033: { kind: "later", reason: "too-many", afterSeconds: 60 },
  93000: { kind: "failed", reason: "address-refused" },
  93004: { kind: "failed", reason: "address-refused" },
  93008: { kind: "failed", reason: "address-refused" },
};

/** A group bot of WeCom (企业微信). */
export function wecomChannel({ botOrigins, waitMs }: ChannelReach): Channel<BotSettings> {
  return {
    kind: "wecom",
    limits: [{ messages: 20, seconds: 60 }],
    async send({ address }, message, at) {
      const problem = messageProblem(message);
      if (problem !== null) return problem;
      const body = bodyOf(message);
      if (body === null) return unfit("longer than a message of WeCom may be, even without its lines");
      const answer = await postJson(botAddress(address, botOrigins.wecom), JSON.stringify(body), {}, waitMs);
      const trying = { secrets: secretsInAddress(address), at };
      return botOutcome(
        answer,
        (said) => verdictIn(said, "errcode", "errmsg"),
        ({ code }) => meanings[code],
        trying,
      );
    },
  };
}

/**
 * Only a plain text can mention somebody by mobile number, and a mention is what makes a telephone ring: Markdown, which holds
 * twice as much and has links, is for those whose number nobody has told us.
 */
function bodyOf(message: OutgoingMessage): object | null {
  const mobile = mentionOf(message);
  if (mobile === null) {
    const head = `**${botTitle(message)}**\n\n${botSalutation(message)}`;
    const content = fittedText(
      message,
      (fitting) => `${head}\n\n${botMarkdown(message, fitting)}\n\n${botListLink(message)}`,
      (text) => bytesOf(text) <= mostMarkdown,
    );
    return content === null ? null : { msgtype: "markdown", markdown: { content } };
  }
  const head = `${botTitle(message)}\n${botSalutation(message)}`;
  const content = fittedText(
    message,
    (fitting) => `${head}\n\n${plainText(message, fitting)}`,
    (text) => bytesOf(text) <= mostText,
  );
  return content === null ? null : { msgtype: "text", text: { content, mentioned_mobile_list: [mobile] } };
}
