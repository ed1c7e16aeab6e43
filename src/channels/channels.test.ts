import { describe, expect, test } from "vitest";
import { channelKinds } from "#service/channel.ts";
import { fullReach, openChannels } from "./channels.ts";

describe("the channels", () => {
  const channels = openChannels(fullReach);

  test("are one of each kind, each under its own name", () => {
    expect(Object.keys(channels)).toEqual([...channelKinds]);
    expect(Object.entries(channels).filter(([kind, channel]) => channel.kind !== kind)).toEqual([]);
  });

  test("know how much the other side takes", () => {
    const limits = Object.fromEntries(Object.entries(channels).map(([kind, channel]) => [kind, channel.limits]));
    expect(limits).toEqual({
      smtp: [],
      wecom: [{ messages: 20, seconds: 60 }],
      dingtalk: [{ messages: 20, seconds: 60 }],
      feishu: [
        { messages: 5, seconds: 1 },
        { messages: 100, seconds: 60 },
      ],
      webhook: [],
    });
  });
});
