import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startSmtpServer } from "../../test/fixtures/channels/startSmtpServer.ts";
import type { MailServer } from "../../test/fixtures/channels/startSmtpServer.ts";
import { startWebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import type { WebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { channelsReplySchema } from "#contract/channels.ts";
import type { ChannelsReply } from "#contract/channels.ts";
import { peopleReplySchema } from "#contract/people.ts";
import { localOwner } from "#service/localOwner.ts";
import type { Store } from "#service/deps.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { createApp } from "./app.ts";

const local = "http://127.0.0.1:4180/api/v1";
const now = "2026-11-21T01:00:00.000Z";
let app: ReturnType<typeof createApp>;
let store: Store;
let hook: WebhookServer;
let mail: MailServer;

beforeAll(async () => {
  hook = await startWebhookServer({ now: () => Date.parse(now) });
  mail = await startSmtpServer({ security: "starttls" });
});

afterAll(async () => {
  await Promise.all([hook.close(), mail.close()]);
});

beforeEach(async () => {
  store = memoryStore();
  app = createApp(productOn(store, "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  await post("/people", { name: "张敏", email: "zhang.min@example.com" });
  await post("/people", { name: "李雷" });
});

async function post(path: string, body: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return (await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body), headers })).json();
}

async function list(): Promise<ChannelsReply["channels"]> {
  return channelsReplySchema.parse(await (await app.request(`${local}/channels`)).json()).channels;
}

async function only(): Promise<ChannelsReply["channels"][number]> {
  const [channel] = await list();
  if (channel === undefined) throw new Error("no channel was set up");
  return channel;
}

const hookChannel = () => ({
  kind: "webhook",
  title: "运维平台",
  settings: { address: hook.address, secret: hook.secret },
});

const mailChannel = () => ({
  kind: "smtp",
  title: "公司邮箱",
  settings: {
    host: mail.host,
    port: mail.port,
    security: "starttls",
    user: mail.user,
    password: mail.password,
    from: mail.user,
    fromName: null,
    certificate: mail.certificate,
  },
});

test("a channel is set up, tested and removed from everybody; nothing secret comes back or gets into the record", async () => {
  const saved = await post("/channels", hookChannel());
  const { id } = await only();
  const [zhang] = peopleReplySchema.parse(await (await app.request(`${local}/people`)).json()).people;
  await post("/people", { id: zhang?.id, name: "张敏", email: zhang?.email ?? null, channels: [id] });
  expect(await only()).toMatchObject({
    settings: {},
    secretsSet: ["address", "secret"],
    complete: true,
    usedBy: [{ name: zhang?.name }],
    last: null,
  });
  const tested = await post(`/channels/${id}/tests`, { person: "李雷" });
  expect(tested).toMatchObject({ sent: true, sentence: { zh: expect.stringContaining("已经收下") as unknown } });
  expect(hook.received.at(-1)?.body).toMatchObject({
    data: { title: "照章测试：通道「运维平台」", to: { name: "李雷" } },
  });
  expect((await only()).last).toMatchObject({ sent: true, at: now });
  const record = await store.transact(localOwner, async (tx) => {
    const streams = await Promise.all((await tx.companies()).map((company) => tx.stream(company.id)));
    return JSON.stringify([streams, saved, tested]);
  });
  expect(record).toContain("运维平台");
  expect(record).not.toContain(hook.secret);
  expect(record).not.toContain("/hooks/");
  await post(`/channels/${id}/removal`, {});
  expect(await list()).toEqual([]);
  const people = peopleReplySchema.parse(await (await app.request(`${local}/people`)).json()).people;
  expect(people.flatMap(({ channels }) => channels)).toEqual([]);
  expect(await store.transact(localOwner, (tx) => tx.warnings.secrets(id))).toBeNull();
});

test("a wrong secret, a server that is away and a person without an address are sentences with a next step", async () => {
  const wrong = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;
  await post("/channels", { ...hookChannel(), settings: { address: hook.address, secret: wrong } });
  const { id } = await only();
  expect(await post(`/channels/${id}/tests`, { person: "张敏" })).toMatchObject({
    sent: false,
    sentence: { zh: expect.stringContaining("安全设置") as unknown },
  });
  expect((await only()).last).toMatchObject({
    sent: false,
    sentence: { en: expect.stringContaining("secret") as unknown },
  });
  await post("/channels", { id, ...hookChannel(), settings: { address: "http://127.0.0.1:9/away" } });
  expect(await post(`/channels/${id}/tests`, { person: "张敏" })).toMatchObject({
    sent: false,
    sentence: { zh: expect.stringContaining("连不上") as unknown },
  });
  expect(await post(`/channels/${id}/tests`, { person: "没这个人" })).toMatchObject({ code: "person-unknown" });
  expect(await post(`/channels/gone/tests`, { person: "张敏" })).toMatchObject({ code: "channel-unknown" });
  await post("/channels", mailChannel());
  const smtp = (await list()).find(({ kind }) => kind === "smtp");
  expect(await post(`/channels/${smtp?.id ?? ""}/tests`, { person: "李雷" })).toMatchObject({
    code: "mail-address-needed",
  });
  expect(await post(`/channels/${smtp?.id ?? ""}/tests`, { person: "张敏" })).toMatchObject({ sent: true });
  expect(mail.received.at(-1)).toMatchObject({ to: ["zhang.min@example.com"], encrypted: true });
});

test("a secret that is left out stays; the password goes to no other server; null takes it away", async () => {
  await post("/channels", mailChannel());
  const { id } = await only();
  const { password: _left, ...rest } = mailChannel().settings;
  const change = (settings: object) => post("/channels", { ...mailChannel(), id, settings: { ...rest, ...settings } });
  await change({ fromName: "照章" });
  expect(await only()).toMatchObject({ settings: { fromName: "照章" }, secretsSet: ["password"], complete: true });
  expect(await change({ host: "mail.elsewhere.example" })).toMatchObject({
    code: "channel-password-again",
    at: "settings.password",
  });
  expect(await change({ password: null })).toMatchObject({
    code: "bad-request",
    at: "settings.password",
    data: { problem: "login-incomplete" },
  });
  await change({ user: null });
  expect(await only()).toMatchObject({ secretsSet: [] });
});

test("bad settings name the field and repeat no secret; kinds stay, titles differ", async () => {
  const bad = await post("/channels", {
    kind: "wecom",
    title: "群",
    settings: { address: "https://qyapi.weixin.qq.com/other?key=0123456789" },
  });
  expect(bad).toMatchObject({ at: "settings.address", data: { problem: "not-the-bots-address" } });
  expect(JSON.stringify(bad)).not.toContain("0123456789");
  expect(await post("/channels", { ...mailChannel(), settings: { host: "a b" } })).toMatchObject({
    at: "settings.host",
  });
  expect(await post("/channels", { ...hookChannel(), settings: { adress: "x" } })).toMatchObject({
    data: { problem: "missing" },
    at: "settings.address",
  });
  await post("/channels", hookChannel());
  const { id } = await only();
  expect(await post("/channels", { id, ...mailChannel() })).toMatchObject({ code: "channel-kind-stays" });
  expect(await post("/channels", hookChannel())).toMatchObject({ code: "channel-title-taken" });
});

test("how is warned: a lead by name, a time of day, working days", async () => {
  const settings = { lead: "张敏", digestAt: "09:10", escalateAfter: 2 };
  expect(await post("/warning-settings", settings)).toMatchObject({ ...settings, lead: { name: "张敏" } });
  expect(await (await app.request(`${local}/warning-settings`)).json()).toMatchObject({ digestAt: "09:10" });
  expect(await post("/warning-settings", { ...settings, lead: "谁" })).toMatchObject({ code: "person-unknown" });
  expect(await post("/warning-settings", { ...settings, digestAt: "25:00" })).toMatchObject({
    data: { problem: "not-a-time" },
  });
  expect(await post("/warning-settings", { ...settings, escalateAfter: 0 })).toMatchObject({
    data: { problem: "not-whole", least: 1, most: 30 },
  });
});
