import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { badRequestText, isBadRequestProblem } from "#contract/badRequestText.ts";
import { channelSettingsSchemas, secretFields } from "#contract/channelSettings.ts";
import { sendFailureCodes, sendFailureText } from "#contract/sendFailureText.ts";
import { webhookMessageSchema } from "#contract/webhookMessage.ts";
import type { WebhookMessage } from "#contract/webhookMessage.ts";
import { channelKinds, sendFailureReasons } from "#service/channel.ts";
import type { ChannelSettings, OutgoingMessage, SendFailureReason } from "#service/channel.ts";
import type { SendFailureCode } from "#contract/sendFailureText.ts";
import { textOf } from "./tidy/repositoryFiles.ts";

// The contract and the channels do not know each other; what they say of the same things is held together here.

type Settings = { [Kind in keyof typeof channelSettingsSchemas]: z.output<(typeof channelSettingsSchemas)[Kind]> };
type Message = Omit<OutgoingMessage, "composedAt">;

const key = "693a91f6-7c4d-4bc4-97a0-0ec2a1fa5aaa";
const wecom = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`;
const dingtalk = `https://oapi.dingtalk.com/robot/send?access_token=${"5f".repeat(32)}`;
const feishu = `https://open.feishu.cn/open-apis/bot/v2/hook/${key}`;
const hook = { address: "https://ops.example.com/hooks/1", secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };
const smtp = {
  host: "smtp.example.com",
  port: 587,
  security: "starttls",
  user: "zhaozhang@example.com",
  password: "x",
  from: "zhaozhang@example.com",
  fromName: "照章",
  certificate: null,
};

describe("settings", () => {
  test("are of every kind, and of the types that the channels take", () => {
    expect(Object.keys(channelSettingsSchemas)).toEqual([...channelKinds]);
    expectTypeOf<Settings["smtp"]>().toExtend<ChannelSettings["smtp"]>();
    expectTypeOf<Settings["wecom"]>().toExtend<ChannelSettings["wecom"]>();
    expectTypeOf<Settings["dingtalk"]>().toExtend<ChannelSettings["dingtalk"]>();
    expectTypeOf<Settings["feishu"]>().toExtend<ChannelSettings["feishu"]>();
    expectTypeOf<Settings["webhook"]>().toExtend<ChannelSettings["webhook"]>();
  });

  test.each(channelKinds)("mark their secrets: %s", (kind) => {
    const { properties } = z.toJSONSchema(channelSettingsSchemas[kind], { io: "input" });
    const marked = Object.entries(properties ?? {}).filter(
      ([, field]) => typeof field === "object" && field.writeOnly === true,
    );
    expect(marked.map(([name]) => name)).toEqual([...secretFields[kind]]);
  });

  test.each([
    ["smtp", smtp],
    ["smtp", { ...smtp, host: "127.0.0.1", security: "none" }],
    ["smtp", { ...smtp, security: "none", user: null, password: null }],
    ["wecom", { address: ` ${wecom}\n` }],
    ["dingtalk", { address: dingtalk, secret: null }],
    ["feishu", { address: feishu, secret: "hpJm2aQ9" }],
    ["feishu", { address: feishu.replace("feishu.cn", "larksuite.com"), secret: null }],
    ["webhook", hook],
    ["webhook", { ...hook, address: "http://127.0.0.1:4290/hooks" }],
  ] as const)("of %s are taken: %j", (kind, settings) => {
    expect(channelSettingsSchemas[kind].safeParse(settings).success).toBe(true);
  });

  test.each([
    ["smtp", { ...smtp, host: "https://smtp.example.com" }, "not-a-host"],
    ["smtp", { ...smtp, host: "smtp.example.com\r\nX" }, "not-a-host"],
    ["smtp", { ...smtp, from: "a@example.com\r\nBcc: b@example.com" }, "not-a-mail-address"],
    ["smtp", { ...smtp, fromName: "照章\nBcc: b@example.com" }, "not-one-line"],
    ["smtp", { ...smtp, password: null }, "login-incomplete"],
    ["smtp", { ...smtp, security: "none" }, "password-in-clear"],
    ["smtp", { ...smtp, certificate: "MIIB" }, "not-a-certificate"],
    ["wecom", { address: wecom.replace("https", "http") }, "not-the-bots-address"],
    [
      "wecom",
      { address: wecom.replace("qyapi.weixin.qq.com", "qyapi.weixin.qq.com.evil.example") },
      "not-the-bots-address",
    ],
    ["wecom", { address: wecom.replace("//", "//a:b@") }, "not-the-bots-address"],
    ["wecom", { address: dingtalk }, "not-the-bots-address"],
    ["wecom", { address: "http://127.0.0.1:4290/cgi-bin/webhook/send?key=12345678" }, "not-the-bots-address"],
    ["dingtalk", { address: `${dingtalk}&x=1`, secret: null }, "not-the-bots-address"],
    ["feishu", { address: `${feishu}/../../x`, secret: null }, "not-the-bots-address"],
    ["webhook", { ...hook, address: "http://ops.example.com/hooks" }, "not-an-https-address"],
    ["webhook", { ...hook, address: "http://localhost.evil.example/hooks" }, "not-an-https-address"],
    ["webhook", { ...hook, address: "https://user:pass@ops.example.com" }, "not-an-https-address"],
    ["webhook", { ...hook, address: "file:///etc/passwd" }, "not-an-https-address"],
    ["webhook", { ...hook, secret: "whsec_short" }, "not-a-webhook-secret"],
    ["webhook", { ...hook, secret: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }, "not-a-webhook-secret"],
  ] as const)("of %s are refused: %j", (kind, settings, problem) => {
    const read = channelSettingsSchemas[kind].safeParse(settings);
    expect(read.error?.issues.map(({ message }) => message)).toContain(problem);
    expect(isBadRequestProblem(problem)).toBe(true);
    const { zh, en } = badRequestText({ code: "bad-request", at: "settings", data: { problem, written: "topsecret" } });
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(`${zh} ${en}`).not.toContain("topsecret");
  });

  test("take no field that nobody knows", () => {
    expect(channelSettingsSchemas.wecom.safeParse({ address: wecom, base: "http://evil.example" }).success).toBe(false);
  });
});

describe("the body of a webhook", () => {
  test("is the message", () => {
    expectTypeOf<WebhookMessage["data"]>().toExtend<Message>();
    expectTypeOf<Message>().toExtend<WebhookMessage["data"]>();
  });

  test("is shown in the guide as it is", () => {
    const example = /```json\n([\s\S]+?)\n```/.exec(textOf("docs/guides/channels.md"))?.[1] ?? "";
    expect(webhookMessageSchema.strict().parse(JSON.parse(example))).toEqual(JSON.parse(example));
  });
});

describe("a try that failed", () => {
  test("has a sentence with a next step in both languages for every reason", () => {
    expectTypeOf<SendFailureReason>().toEqualTypeOf<SendFailureCode>();
    expect([...sendFailureCodes]).toEqual([...sendFailureReasons]);
    for (const reason of sendFailureCodes) {
      const { zh, en } = sendFailureText(reason, true);
      expect(zh).toMatch(/请|自动再试/);
      expect(en).toMatch(/[Cc]heck|ask|[Cc]orrect|choose|enter/);
    }
  });
});
