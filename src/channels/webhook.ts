import { Webhook } from "standardwebhooks";
import type { Channel, ChannelReach, OutgoingMessage, WebhookSettings } from "#service/channel.ts";
import { answerOutcome } from "./answerOutcome.ts";
import { messageProblem } from "./messageProblem.ts";
import { postJson } from "./postJson.ts";
import { secretsInAddress } from "./secretsInAddress.ts";

/**
 * Posts messages as JSON, signed by www.standardwebhooks.com. Nothing is left out and nothing is put in other words; the form of the
 * body is `webhookMessageSchema` of the contract. Whatever answers 2xx has taken the message over.
 */
export function webhookChannel({ waitMs }: ChannelReach): Channel<WebhookSettings> {
  return {
    kind: "webhook",
    limits: [],
    async send({ address, secret }, message, at) {
      const problem = messageProblem(message);
      if (problem !== null) return problem;
      const body = JSON.stringify(bodyOf(message));
      const headers = {
        "webhook-id": message.id,
        "webhook-timestamp": String(Math.floor(Date.parse(at) / 1000)),
        "webhook-signature": new Webhook(secret).sign(message.id, new Date(at), body),
      };
      const answer = await postJson(new URL(address), body, headers, waitMs);
      return answerOutcome(answer, { secrets: [...secretsInAddress(address), secret], at });
    },
  };
}

function bodyOf({ composedAt, ...data }: OutgoingMessage): object {
  return { type: "warnings", timestamp: composedAt, data };
}
