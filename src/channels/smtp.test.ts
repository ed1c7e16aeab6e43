import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { outgoingMessage, messageLine, messageLines, sendingAt } from "../../test/fixtures/channels/outgoingMessage.ts";
import { startSmtpServer } from "../../test/fixtures/channels/startSmtpServer.ts";
import type { MailFailure, MailServer, MailServerOptions } from "../../test/fixtures/channels/startSmtpServer.ts";
import type { OutgoingMessage, SendOutcome, SmtpSettings } from "#service/channel.ts";
import { smtpChannel } from "./smtp.ts";

const servers: MailServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function started(options: MailServerOptions = {}): Promise<MailServer> {
  const server = await startSmtpServer(options);
  servers.push(server);
  return server;
}

function settingsFor(server: MailServer, other: Partial<SmtpSettings> = {}): SmtpSettings {
  return {
    host: server.host,
    port: server.port,
    security: "starttls",
    user: server.user,
    password: server.password,
    from: "zhaozhang@example.com",
    fromName: "照章",
    certificate: server.certificate,
    ...other,
  };
}

function send(settings: SmtpSettings, message = outgoingMessage(), waitMs = 5000): Promise<SendOutcome> {
  return smtpChannel({ botOrigins: {}, waitMs }).send(settings, message, sendingAt);
}

/** Headers of a mail, unfolded and as names in lower case with what stands behind them. */
function headersOf(raw: string): Map<string, string[]> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]/g, " ");
  const headers = new Map<string, string[]>();
  for (const line of head.split("\r\n")) {
    const [name = "", ...rest] = line.split(": ");
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), rest.join(": ")]);
  }
  return headers;
}

/** The encoded words of a header in clear. */
function clear(header: string | undefined): string {
  return (header ?? "").replaceAll(/\?= =\?/g, "?==?").replaceAll(/(?:=\?utf-8\?[BQ]\?[^?]*\?=)+/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)].map(([, way, text = ""]) =>
      way?.toUpperCase() === "B" ? Buffer.from(text, "base64") : quoted(text.replaceAll("_", " ")),
    );
    return Buffer.concat(bytes).toString("utf8");
  });
}

function quoted(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

/** The parts of a multipart mail, decoded, by their type. */
function partsOf(raw: string): Record<string, string> {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? "";
  const parts = raw.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = "", ...rest] = part.trim().split("\r\n\r\n");
      const body = rest.join("\r\n\r\n");
      const type = /content-type: ([\w/]+)/i.exec(head)?.[1] ?? "";
      if (/base64/i.test(head)) return [type, Buffer.from(body, "base64").toString("utf8")];
      return [type, quoted(body.replaceAll(/=\r\n/g, "")).toString("utf8")];
    }),
  );
}

async function rawOf(message: OutgoingMessage): Promise<string> {
  const server = await started();
  expect(await send(settingsFor(server), message)).toMatchObject({ kind: "accepted" });
  return server.received[0]?.raw ?? "";
}

describe("a mail", () => {
  test("goes out encrypted and signed in, and comes with its receipt", async () => {
    const server = await started();
    expect(await send(settingsFor(server))).toEqual({ kind: "accepted", receipt: "250 Ok: queued as 1" });
    expect(server.received[0]).toMatchObject({
      from: "zhaozhang@example.com",
      to: ["zhang.min@example.com"],
      encrypted: true,
      user: server.user,
    });
  });

  test("says when it was composed, which message it is, and that a machine wrote it", async () => {
    const headers = headersOf(await rawOf(outgoingMessage()));
    expect(headers.get("message-id")).toEqual(["<msg0000000000001@example.com>"]);
    expect(headers.get("date")).toEqual(["Tue, 24 Nov 2026 00:50:00 +0000"]);
    expect(headers.get("auto-submitted")).toEqual(["auto-generated"]);
    expect(clear(headers.get("subject")?.[0])).toBe("云桥：1 项到期事项要办");
    expect(clear(headers.get("from")?.[0])).toBe("照章 <zhaozhang@example.com>");
    expect(clear(headers.get("to")?.[0])).toBe("张敏 <zhang.min@example.com>");
  });

  test("has the same in text and in HTML, both escaped", async () => {
    const item = `<script>alert("1")</script> & 'x'`;
    const parts = partsOf(await rawOf(outgoingMessage({ lines: [messageLine({ item, what: "<b>请办</b>。" })] })));
    expect(parts["text/plain"]).toContain(item);
    expect(parts["text/plain"]).toContain("https://ledger.example.com/due/ob-1?company=yunqiao");
    expect(parts["text/html"]).not.toMatch(/<script|<b>/);
    expect(parts["text/html"]).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    expect(parts["text/html"]).toContain('<a href="https://ledger.example.com/due/ob-1?company=yunqiao">');
    expect(parts["text/html"]).toContain('<html lang="zh-CN">');
  });

  test("lists 100 lines and says how many more there are", async () => {
    const parts = partsOf(await rawOf(outgoingMessage({ lines: messageLines(130) })));
    expect(parts["text/plain"]).toContain("L-100");
    expect(parts["text/plain"]).not.toContain("L-101");
    expect(parts["text/plain"]).toContain("还有 30 项");
  });

  test("keeps line breaks in names and titles out of its headers", async () => {
    const server = await started();
    const message = outgoingMessage({
      title: "到期\r\nBcc: everybody@evil.example\r\n\r\n正文",
      to: { name: 'Zhang\r\nX-Evil: 1 "<evil@evil.example>', email: "zhang.min@example.com", mobile: null },
    });
    const outcome = await send(settingsFor(server, { fromName: "照章\nX-Evil: 2" }), message);
    expect(outcome).toMatchObject({ kind: "accepted" });
    const mail = server.received[0];
    expect(mail?.to).toEqual(["zhang.min@example.com"]);
    const headers = headersOf(mail?.raw ?? "");
    expect([...headers.keys()].filter((name) => /bcc|evil/.test(name))).toEqual([]);
    expect(clear(headers.get("subject")?.[0])).toBe("到期 Bcc: everybody@evil.example 正文");
  });

  test.each([
    "zhang@example.com\r\nBcc: everybody@evil.example",
    "zhang@example.com\nDATA",
    "zhang@example.com, li@example.com",
    "Zhang <zhang@example.com>",
    "zhang@example.com> SIZE=1",
    "zhang",
    "",
    null,
  ])("is not sent to %j", async (email) => {
    const server = await started();
    const message = outgoingMessage({ to: { name: "张敏", email, mobile: null } });
    expect(await send(settingsFor(server), message)).toMatchObject({
      kind: "failed",
      failure: { reason: "address-refused" },
    });
    expect(server.received).toHaveLength(0);
  });

  test("is not sent from an address with a line break either", async () => {
    const server = await started();
    const outcome = await send(settingsFor(server, { from: "a@example.com\r\nX-Evil: 1" }));
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "address-refused" } });
  });
});

describe("encryption", () => {
  test("from the start works, and so does none where none is asked for", async () => {
    const encrypted = await started({ security: "tls" });
    expect(await send(settingsFor(encrypted, { security: "tls" }))).toMatchObject({ kind: "accepted" });
    expect(encrypted.received[0]?.encrypted).toBe(true);
    const plain = await started({ security: "none", open: true });
    const settings = settingsFor(plain, { security: "none", user: null, password: null });
    expect(await send(settings)).toMatchObject({ kind: "accepted" });
    expect(plain.received[0]).toMatchObject({ encrypted: false, user: null });
  });

  test("is not given up where the server does not offer it", async () => {
    const server = await started({ security: "none" });
    const outcome = await send(settingsFor(server));
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "insecure" } });
    expect(server.received).toHaveLength(0);
  });

  test.each(["starttls", "tls"] as const)("trusts no certificate that nobody vouches for: %s", async (security) => {
    const server = await started({ security });
    expect(await send(settingsFor(server, { security, certificate: null }))).toMatchObject({
      kind: "failed",
      failure: { reason: "insecure" },
    });
    expect(server.received).toHaveLength(0);
  });

  test("is not taken for plain text, nor the other way round", async () => {
    const plain = await started();
    expect(await send(settingsFor(plain, { security: "tls" }))).toMatchObject({
      kind: "failed",
      failure: { reason: "insecure" },
    });
  });
});

describe("a mail server that says no", () => {
  const reply = (step: Extract<MailFailure, { kind: "reply" }>["step"], status: number, text = "no"): MailFailure => ({
    kind: "reply",
    step,
    status,
    text,
  });

  test("to the password: nobody gets to see it", async () => {
    const server = await started();
    const outcome = await send(settingsFor(server, { password: "wrong-password-1" }));
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "secret-refused" } });
    expect(JSON.stringify(outcome)).toContain("535");
    expect(JSON.stringify(outcome)).not.toContain("wrong-password-1");
  });

  test("and repeats the password as it came: nobody gets to see that", async () => {
    const server = await started();
    const plain = Buffer.from(`\u0000${server.user}\u0000${server.password}`).toString("base64");
    server.fail(reply("login", 535, `bad ${server.password} ${plain}`));
    const said = JSON.stringify(await send(settingsFor(server)));
    expect(said).toContain("535");
    expect(said).not.toContain(server.password);
    expect(said).not.toContain(plain);
  });

  test.each<[MailFailure, object]>([
    [reply("login", 454), { kind: "later", failure: { reason: "server-error" } }],
    [reply("sender", 501), { kind: "failed", failure: { reason: "refused" } }],
    [reply("recipient", 550), { kind: "failed", failure: { reason: "address-refused" } }],
    [reply("recipient", 451), { kind: "later", failure: { reason: "server-error" } }],
    [reply("content", 552), { kind: "failed", failure: { reason: "message-unfit" } }],
    [reply("content", 554), { kind: "failed", failure: { reason: "refused" } }],
    [reply("content", 421), { kind: "later", failure: { reason: "server-error" } }],
    [reply("connect", 421), { kind: "later", failure: { reason: "server-error" } }],
    [{ kind: "reset" }, { kind: "later", failure: { reason: "unreachable" } }],
  ])("%j", async (failure, wanted) => {
    const server = await started();
    server.fail(failure);
    expect(await send(settingsFor(server))).toMatchObject(wanted);
    expect(server.received).toHaveLength(0);
    expect(await send(settingsFor(server))).toMatchObject({ kind: "accepted" });
  });

  test.each(["connect", "content"] as const)("nothing at all, at the step %s", async (step) => {
    const server = await started();
    server.fail({ kind: "hang", step });
    const start = performance.now();
    expect(await send(settingsFor(server), outgoingMessage(), 700)).toMatchObject({
      kind: "later",
      failure: { reason: "timed-out" },
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("where no mail server is", () => {
  test("nobody listens, or nobody knows the name", async () => {
    const server = await started();
    await server.close();
    expect(await send(settingsFor(server))).toMatchObject({ kind: "later", failure: { reason: "unreachable" } });
    expect(await send(settingsFor(server, { host: "mail.invalid" }))).toMatchObject({ kind: "later" });
  });

  test("something else answers", async () => {
    const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const server = await started();
    const outcome = await send(settingsFor(server, { port: (other.address() as AddressInfo).port }));
    expect(outcome).toMatchObject({ kind: "later", failure: { reason: "unreachable" } });
    other.close();
  });
});
