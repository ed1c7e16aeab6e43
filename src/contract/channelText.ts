import { sendFailureCodes, sendFailureText } from "./sendFailureText.ts";
import type { SendFailureCode } from "./sendFailureText.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** What is said of a try through a channel, beside why one fails. */
export const channelText = {
  accepted: {
    zh: "对方已经收下这条消息。请到那一头看一眼，确认收到了。",
    en: "The other side took the message. Have a look there to see that it arrived.",
  },
  unknown: {
    zh: "发到一半程序停了，不知道对方收到没有。请再发一次测试。",
    en: "The program stopped in the middle, so nobody knows whether it arrived. Send a test again.",
  },
  cutShort: {
    zh: "发到一半程序停了，不知道对方收到没有；同一条消息编号又发了一次。",
    en: "The program stopped in the middle, so nobody knows whether it arrived; it was sent once more under the same id.",
  },
  underWay: {
    zh: "正在发送，还没有结果。",
    en: "It is being sent; there is no outcome yet.",
  },
} as const;

/** A failure as it is noted: the reason, and what the other side said. */
export function writtenFailure(reason: SendFailureCode, detail: string): string {
  return `${reason}: ${detail}`;
}

/** What a noted outcome of a try says; whatever is no failure of ours is told as it stands. */
export function failureSaid(
  outcome: string | null,
  triesAgain: boolean,
): { readonly sentence: Bilingual; readonly detail: string | null } {
  if (outcome === null) return { sentence: channelText.unknown, detail: null };
  const [, code = "", detail = ""] = /^([a-z-]+): ?([^]*)$/.exec(outcome) ?? [];
  const reason = sendFailureCodes.find((known) => known === code);
  if (reason === undefined) return { sentence: sendFailureText("refused", triesAgain), detail: outcome };
  return { sentence: sendFailureText(reason, triesAgain), detail: detail === "" ? null : detail };
}

/** A test message. It has no lines: it is about nobody's papers. */
export const testMessageText = {
  title: (channel: string): Bilingual => ({
    zh: `照章测试：通道「${channel}」`,
    en: `Zhaozhang test: channel "${channel}"`,
  }),
  closing: (person: string): Bilingual => ({
    zh: `这是一条测试消息，发给「${person}」，不用处理。收到它，说明这条通道可以送到预警。`,
    en: `This is a test message for "${person}"; nothing needs to be done. That it arrived shows that warnings can.`,
  }),
} as const;
