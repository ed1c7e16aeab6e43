import { createHmac } from "node:crypto";
import type { Channel, ChannelReach, OutgoingMessage, SignedBotSettings } from "#service/channel.ts";
import { asTarget, botMarkdown, botListLink, botSalutation, botTitle, mentionOf } from "./botMarkdown.ts";
import { botAddress } from "./botAddress.ts";
import { botOutcome, verdictIn } from "./botOutcome.ts";
import type { CodeMeaning, Verdict } from "./botOutcome.ts";
import { bytesOf, fittedText } from "./fittedLines.ts";
import { messageProblem, unfit } from "./messageProblem.ts";
import { messageText } from "./messageText.ts";
import { postJson } from "./postJson.ts";
import { secretsInAddress } from "./secretsInAddress.ts";

/** Bytes of the whole body. The limit is known from answers alone: "message too long, exceed 20000 bytes". */
const mostBytes = 20_000;

/** Who sends more than twenty messages in a minute is shut out for ten. */
const tooMany: CodeMeaning = { kind: "later", reason: "too-many", afterSeconds: 600 };

/**
 * Codes of open.dingtalk.com/document/orgapp/custom-robots-send-group-messages as other programs quote it, and of answers that
 * people report: the limit comes as 130101 or 410100, an unknown token as 300001, 300005 or 400101. 310000 stands for everything
 * that the bot's own security settings do not let through: signature, time, keyword, address of the sender.
 */
const meanings: Readonly<Record<number, CodeMeaning>> = {
  [-1]: { kind: "later", reason: "server-error", afterSeconds: null },
  130101: tooMany,
  300001: { kind: "failed", reason: "address-refused" },
  300005: { kind: "failed", reason: "address-refused" },
  310000: { kind: "failed", reason: "secret-refused" },
  400013: { kind: "failed", reason: "address-refused" },
  400101: { kind: "failed", reason: "address-refused" },
  400102: { kind: "failed", reason: "address-refused" },
  400105: { kind: "failed", reason: "message-unfit" },
  400106: { kind: "failed", reason: "address-refused" },
  410100: tooMany,
  430101: { kind: "failed", reason: "message-unfit" },
  430102: { kind: "failed", reason: "message-unfit" },
  430103: { kind: "failed", reason: "message-unfit" },
  430104: { kind: "failed", reason: "message-unfit" },
};

/** A custom bot of a DingTalk (钉钉) group. */
export function dingtalkChannel({ botOrigins, waitMs }: ChannelReach): Channel<SignedBotSettings> {
  return {
    kind: "dingtalk",
    limits: [{ messages: 20, seconds: 60 }],
    async send({ address, secret }, message, at) {
      const problem = messageProblem(message);
      if (problem !== null) return problem;
      const body = bodyOf(message);
      if (body === null) return unfit("longer than a message of DingTalk may be, even without its lines");
      const url = signed(botAddress(address, botOrigins.dingtalk), secret, at);
      const trying = { secrets: [...secretsInAddress(address), secret, url.search], at };
      return botOutcome(await postJson(url, body, {}, waitMs), verdictOf, ({ code }) => meanings[code], trying);
    },
  };
}

/** `timestamp` in milliseconds, and the HMAC of `timestamp\nsecret` under the secret. Valid for an hour. */
function signed(url: URL, secret: string | null, at: string): URL {
  if (secret === null) return url;
  const timestamp = String(Date.parse(at));
  const sign = createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
  url.searchParams.set("timestamp", timestamp);
  url.searchParams.set("sign", sign);
  return url;
}

/** A gateway that shuts somebody out answers without a code: `{"status":1111,"wait":5,"punish":"deny"}`. */
function verdictOf(body: Readonly<Record<string, unknown>>): Verdict | null {
  const verdict = verdictIn(body, "errcode", "errmsg");
  if (verdict !== null || body["punish"] !== "deny") return verdict;
  return { code: 130101, message: `status ${String(body["status"])}, wait ${String(body["wait"])}` };
}

/** Markdown where somebody is to be mentioned, for only there it works; a card with a button otherwise. */
function bodyOf(message: OutgoingMessage): string | null {
  const mobile = mentionOf(message);
  const title = botTitle(message);
  const salutation = mobile === null ? botSalutation(message) : `@${mobile} ${botSalutation(message)}`;
  const head = `### ${title}\n\n${salutation}`;
  return fittedText(
    message,
    (fitting) => {
      const text = `${head}\n\n${botMarkdown(message, fitting)}`;
      return JSON.stringify(
        mobile === null
          ? cardOf(title, text, message)
          : {
              msgtype: "markdown",
              markdown: { title, text: `${text}\n\n${botListLink(message)}` },
              at: { atMobiles: [mobile], isAtAll: false },
            },
      );
    },
    (body) => bytesOf(body) <= mostBytes,
  );
}

function cardOf(title: string, text: string, { language, link }: OutgoingMessage): object {
  const singleTitle = messageText[language].openAnswer;
  return { msgtype: "actionCard", actionCard: { title, text, singleTitle, singleURL: asTarget(link) } };
}
