import { describe, expect, test } from "vitest";
import { messageLine, outgoingMessage } from "../../test/fixtures/channels/outgoingMessage.ts";
import type { OutgoingMessage } from "#service/channel.ts";
import { messageProblem } from "./messageProblem.ts";

describe("a message with a hole in it is not sent", () => {
  const missing = undefined as unknown as string;

  test.each<[string, OutgoingMessage]>([
    ["title", outgoingMessage({ title: " " })],
    ["closing", outgoingMessage({ closing: "" })],
    ["link", outgoingMessage({ link: missing })],
    ["lines.0.item", outgoingMessage({ lines: [messageLine({ item: missing })] })],
    ["lines.1.what", outgoingMessage({ lines: [messageLine(), messageLine({ what: "" })] })],
    ["lines.0.link", outgoingMessage({ lines: [messageLine({ link: "javascript:alert(1)" })] })],
    ["id", outgoingMessage({ id: "a\r\nb" })],
  ])("%s", (place, message) => {
    const problem = messageProblem(message);
    expect(problem).toMatchObject({ kind: "failed", failure: { reason: "message-unfit" } });
    expect(JSON.stringify(problem)).toContain(`"${place} `);
  });

  test("a whole one is, and so is one without lines", () => {
    expect(messageProblem(outgoingMessage())).toBeNull();
    expect(messageProblem(outgoingMessage({ lines: [] }))).toBeNull();
  });
});
