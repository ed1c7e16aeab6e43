import { z } from "zod";
import { channelSettingsSchemas } from "./channelSettings.ts";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { namedPersonSchema } from "./people.ts";

const kinds = Object.keys(channelSettingsSchemas) as (keyof typeof channelSettingsSchemas)[];

const kindSchema = z.enum(kinds);
const limitSchema = z.object({ messages: z.number().int(), seconds: z.number() });

/** How one try ended, as a sentence with its next step. */
const outcomeSchema = z.object({
  at: z.string().meta({ description: "ISO instant in UTC" }),
  sent: z.boolean(),
  sentence: bilingualSchema,
  detail: z.string().nullable().meta({ description: "What the other side said" }),
});

export const channelSchema = z.object({
  id: z.string(),
  kind: kindSchema,
  title: z.string(),
  settings: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .meta({ description: "Without the secret ones" }),
  secretsSet: z.array(z.string()).meta({ description: "Names of the secret fields that hold something" }),
  complete: z.boolean().meta({ description: "False where something is missing and nothing can be sent" }),
  usedBy: z.array(namedPersonSchema),
  waiting: z.number().int().meta({ description: "Warnings that wait here, the next digest's among them" }),
  last: outcomeSchema.nullable().meta({ description: "How the last try went, of a test or a warning" }),
});

export const channelsReplySchema = z.object({
  channels: z.array(channelSchema),
  limits: z.record(z.string(), z.array(limitSchema)).meta({ description: "What the other side takes, by kind" }),
});

export type ChannelReply = z.infer<typeof channelSchema>;
export type ChannelsReply = z.infer<typeof channelsReplySchema>;
export type ChannelOutcome = z.infer<typeof outcomeSchema>;

export const listChannels = {
  id: "listChannels",
  method: "get",
  path: "/channels",
  summary: { zh: "通道（不含密钥）", en: "Channels, without what is secret of them" },
  query: z.object({}),
  reply: channelsReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const saveChannel = {
  id: "saveChannel",
  method: "post",
  path: "/channels",
  summary: { zh: "添加或更改一条通道", en: "Set up a channel, or change one" },
  body: z.object({
    id: z.string().max(100, "too-long").optional().meta({ description: "Which to change; left out, a new one" }),
    kind: kindSchema,
    title: z
      .string()
      .max(60, "too-long")
      .regex(/^\P{Cc}*$/u, "not-one-line")
      .regex(/\S/, "empty"),
    settings: z.record(z.string().max(50), z.union([z.string(), z.number(), z.boolean(), z.null()])).meta({
      description: "Settings of its kind; a secret that is left out stays as it is, null takes it away",
      writeOnly: true,
    }),
  }),
  reply: channelsReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "channel-unknown",
    "channel-password-again",
    "channel-kind-stays",
    "channel-title-taken",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;

const channelParams = z.object({ id: z.string().max(100, "too-long") });

export const removeChannel = {
  id: "removeChannel",
  method: "post",
  path: "/channels/{id}/removal",
  summary: {
    zh: "删除一条通道，同时从所有使用它的人那里去掉",
    en: "Remove a channel, also from everybody whom it reaches",
  },
  params: channelParams,
  body: z.object({}),
  reply: channelsReplySchema,
  refusals: ["bad-request", "body-too-large", "channel-unknown", "changed-meanwhile", "command-differs"],
} as const satisfies Operation;

export const testChannel = {
  id: "testChannel",
  method: "post",
  path: "/channels/{id}/tests",
  summary: { zh: "给一个人发一条测试消息", en: "Send one test message to a person" },
  params: channelParams,
  body: z.object({ person: z.string().max(100, "too-long").meta({ description: "Id or name" }) }),
  reply: outcomeSchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "channel-unknown",
    "person-unknown",
    "mail-address-needed",
    "channel-incomplete",
    "channel-busy",
  ],
} as const satisfies Operation;
