import type {
  ChannelKind,
  ChannelReach,
  Channels,
  ChannelSettings,
  OutgoingMessage,
  Sender,
  SendOutcome,
} from "#service/channel.ts";
import { dingtalkChannel } from "./dingtalk.ts";
import { feishuChannel } from "./feishu.ts";
import { smtpChannel } from "./smtp.ts";
import { webhookChannel } from "./webhook.ts";
import { wecomChannel } from "./wecom.ts";

/** What the program runs with. */
export const fullReach: ChannelReach = { botOrigins: {}, waitMs: 20_000 };

/** One channel of each kind. A new kind is a new file and a line here. */
export function openChannels(reach: ChannelReach): Channels {
  return {
    smtp: smtpChannel(reach),
    wecom: wecomChannel(reach),
    dingtalk: dingtalkChannel(reach),
    feishu: feishuChannel(reach),
    webhook: webhookChannel(reach),
  };
}

/** The sender over all channels. */
export function openSender(reach: ChannelReach): Sender {
  const channels = openChannels(reach);
  return {
    limits: (kind) => channels[kind].limits,
    send: (configured, message, at) => sendThrough(channels, configured, message, at),
  };
}

/**
 * Sends a message through the channel of a kind, with the settings that belong to it. Settings that no channel can use, such as
 * those of an older program, are a failure like any other: whoever delivers goes on with the next message.
 */
export async function sendThrough<Kind extends ChannelKind>(
  channels: Channels,
  { kind, settings }: { readonly kind: Kind; readonly settings: ChannelSettings[Kind] },
  message: OutgoingMessage,
  at: string,
): Promise<SendOutcome> {
  try {
    return await channels[kind].send(settings, message, at);
  } catch (fault) {
    // Only its name: what a fault says may have the settings in it.
    const detail = `not sent: ${fault instanceof Error ? fault.name : typeof fault}`;
    return { kind: "failed", failure: { reason: "refused", detail } };
  }
}
