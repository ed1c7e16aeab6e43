import { describe, expect, test } from "vitest";
import { channelKinds } from "#service/channel.ts";
import { outgoingMessage, sendingAt } from "../../test/fixtures/channels/outgoingMessage.ts";
import { fullReach, openChannels, sendThrough } from "./channels.ts";

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

  test.each([
    { kind: "webhook", settings: { address: "https://ops.example.com", secret: "no secret of the kind" } },
    { kind: "webhook", settings: { address: "topsecret", secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" } },
    { kind: "wecom", settings: { address: "topsecret" } },
  ] as const)("do not fall over settings that nobody can use: %j", async (configured) => {
    const outcome = await sendThrough(channels, configured, outgoingMessage(), sendingAt);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "refused" } });
    expect(JSON.stringify(outcome)).not.toMatch(/topsecret|no secret/);
  });
});
