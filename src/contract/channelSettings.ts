import { z } from "zod";
import { isLoopbackHost } from "./isLoopbackHost.ts";

/**
 * Settings of each kind of channel: what the settings page asks for and the channels take. Fields marked `writeOnly` are
 * secrets: they can be written and replaced, and no reply, list or refusal repeats them. Messages of these schemas are problems of
 * `badRequestText.ts`.
 */
const secret = { writeOnly: true, format: "password" } as const;

const lineSchema = (most: number) =>
  z
    .string()
    .max(most, "too-long")
    .regex(/^\P{Cc}*$/u, "not-one-line");

const mailAddressSchema = z.email("not-a-mail-address").max(254, "too-long");

export const smtpSettingsSchema = z
  .strictObject({
    host: z
      .string()
      .regex(
        /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/,
        "not-a-host",
      )
      .max(253, "too-long")
      .meta({ description: "Name of the mail server, such as smtp.example.com" }),
    port: z.number().int().min(1).max(65_535).meta({ description: "587 with STARTTLS, 465 with TLS from the start" }),
    security: z.enum(["starttls", "tls", "none"]).meta({
      description:
        "starttls is required where it is chosen, never merely tried; none is for a server on the same machine",
    }),
    user: lineSchema(200).min(1, "empty").nullable(),
    password: z.string().min(1, "empty").max(500, "too-long").nullable().meta(secret),
    from: mailAddressSchema,
    fromName: lineSchema(100).nullable(),
    certificate: z
      .string()
      .max(20_000, "too-long")
      .regex(/^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/, "not-a-certificate")
      .nullable()
      .meta({ description: "PEM of the mail server's own authority, where it is not a public one" }),
  })
  .refine(({ user, password }) => (user === null) === (password === null), {
    path: ["password"],
    message: "login-incomplete",
  })
  .refine(({ security, password, host }) => security !== "none" || password === null || isLoopbackHost(host), {
    path: ["security"],
    message: "password-in-clear",
  });

/** Addresses of bots, as the group's settings show them for copying. Nothing else is posted to. */
const botAddresses = {
  wecom: /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[A-Za-z0-9-]{8,100}$/,
  dingtalk: /^https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=[A-Za-z0-9]{8,200}$/,
  feishu: /^https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[A-Za-z0-9-]{8,100}$/,
} as const;

function botAddressSchema(kind: keyof typeof botAddresses, description: string) {
  return z
    .string()
    .trim()
    .max(300, "too-long")
    .regex(botAddresses[kind], "not-the-bots-address")
    .meta({ description, ...secret });
}

const signingSecretSchema = lineSchema(200).trim().min(1, "empty").nullable().meta(secret);

export const wecomSettingsSchema = z.strictObject({
  address: botAddressSchema("wecom", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"),
});

export const dingtalkSettingsSchema = z.strictObject({
  address: botAddressSchema("dingtalk", "https://oapi.dingtalk.com/robot/send?access_token=…"),
  secret: signingSecretSchema,
});

export const feishuSettingsSchema = z.strictObject({
  address: botAddressSchema("feishu", "https://open.feishu.cn/open-apis/bot/v2/hook/…"),
  secret: signingSecretSchema,
});

export const webhookSettingsSchema = z.strictObject({
  address: z
    .string()
    .trim()
    .max(1000, "too-long")
    .refine(isHookAddress, "not-an-https-address")
    .meta({ description: "https; http only on the same machine", ...secret }),
  secret: z
    .string()
    .trim()
    .regex(/^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, "not-a-webhook-secret")
    .meta({ description: "whsec_ and the base64 of 24 to 64 bytes", ...secret }),
});

/** The settings of every kind. */
export const channelSettingsSchemas = {
  smtp: smtpSettingsSchema,
  wecom: wecomSettingsSchema,
  dingtalk: dingtalkSettingsSchema,
  feishu: feishuSettingsSchema,
  webhook: webhookSettingsSchema,
} as const;

/** Names of the secret fields of each kind. */
export const secretFields = {
  smtp: ["password"],
  wecom: ["address"],
  dingtalk: ["address", "secret"],
  feishu: ["address", "secret"],
  webhook: ["address", "secret"],
} as const satisfies Record<keyof typeof channelSettingsSchemas, readonly string[]>;

/** No user and password in it, for they would be sent as a header and are shown by every tool that shows addresses. */
function isHookAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== "" || password !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopbackHost(hostname));
}
