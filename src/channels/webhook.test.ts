import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Webhook } from "standardwebhooks";
import { outgoingMessage, messageLines, sendingAt, sendingAtMs } from "../../test/fixtures/channels/outgoingMessage.ts";
import { startWebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import type { WebhookServer } from "../../test/fixtures/channels/startWebhookServer.ts";
import { webhookMessageSchema } from "#contract/webhookMessage.ts";
import type { SendOutcome } from "#service/channel.ts";
import { webhookChannel } from "./webhook.ts";

let server: WebhookServer;
let clock = sendingAtMs;

beforeEach(async () => {
  clock = sendingAtMs;
  server = await startWebhookServer({ now: () => clock });
});

afterEach(() => server.close());

const channel = webhookChannel({ botOrigins: {}, waitMs: 5000 });

function send(message = outgoingMessage(), secret = server.secret): Promise<SendOutcome> {
  return channel.send({ address: server.address, secret }, message, sendingAt);
}

describe("the webhook channel", () => {
  test("posts the whole message in the form of the contract, signed", async () => {
    const message = outgoingMessage({ lines: messageLines(400) });
    expect(await send(message)).toEqual({ kind: "accepted", receipt: "HTTP 204" });
    expect(server.received[0]?.id).toBe(message.id);
    const body = webhookMessageSchema.parse(server.received[0]?.body);
    const { composedAt, ...data } = message;
    expect(body).toEqual({ type: "warnings", timestamp: composedAt, data });
  });

  test("keeps the id from try to try, so that the receiver can tell", async () => {
    await send();
    await send();
    expect(server.received.map(({ again }) => again)).toEqual([false, true]);
  });

  test("is refused with a wrong secret, which nobody gets to see", async () => {
    const wrong = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const outcome = await send(outgoingMessage(), wrong);
    expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "secret-refused" } });
    expect(JSON.stringify(outcome)).not.toContain("AAAAAAAA");
  });

  test("is refused where the receiver's clock is minutes off", async () => {
    clock += 6 * 60_000;
    expect(await send()).toMatchObject({ kind: "failed", failure: { reason: "secret-refused" } });
  });

  test("makes signatures that the library of Standard Webhooks takes", async () => {
    const now = new Date().toISOString();
    await channel.send({ address: server.address, secret: server.secret }, outgoingMessage(), now);
    const request = server.requests[0];
    if (request === undefined) throw new Error("nothing came");
    const headers = request.headers as Record<string, string>;
    expect(new Webhook(server.secret).verify(request.body, headers)).toEqual(JSON.parse(request.body));
    expect(() => new Webhook(server.secret).verify(`${request.body} `, headers)).toThrow("No matching signature");
  });
});
