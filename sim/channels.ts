import type { ConfiguredChannel } from "#service/channel.ts";
import type { Tx } from "#service/deps.ts";

/** Ids of the channels of a simulated world. */
export const channelNames = ["mail", "bot"] as const;

export type ChannelName = (typeof channelNames)[number];

const addressOf = (name: ChannelName): string => `https://hooks.example/${name}`;

/** What the record says of a channel. */
export function recordedChannel(name: ChannelName) {
  return { kind: "webhook", title: name, settings: {} };
}

/** What makes a channel one that can be sent through. */
export async function putSecretsOf(tx: Tx, name: ChannelName): Promise<void> {
  await tx.warnings.putSecrets(name, {
    address: addressOf(name),
    secret: `whsec_${Buffer.from(name.padEnd(24, ".")).toString("base64")}`,
  });
}

export function channelOfAddress({ settings }: ConfiguredChannel): ChannelName {
  const found = channelNames.find((name) => "address" in settings && settings.address === addressOf(name));
  if (found === undefined) throw new Error(`nobody has set up a channel ${JSON.stringify(settings)}`);
  return found;
}
