import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { messageLine, messageLines, outgoingMessage } from "../../test/fixtures/channels/outgoingMessage.ts";
import { bytesOf, fittedText } from "./fittedLines.ts";

test("as many lines as fit, and the number of the others: as counting one by one finds", () => {
  const written = array(integer({ min: 1, max: 40 }), { maxLength: 30 });
  assert(
    property(written, integer({ min: 0, max: 400 }), (lengths, room) => {
      const lines = lengths.map((length) => messageLine({ item: "x".repeat(length) }));
      const write = (count: number): string =>
        `${lengths
          .slice(0, count)
          .map((length) => "x".repeat(length))
          .join("\n")}|${lengths.length - count}`;
      const counts = Array.from({ length: lengths.length + 1 }, (_, count) => count);
      const most = counts.findLast((count) => bytesOf(write(count)) <= room);
      const found = fittedText(
        outgoingMessage({ lines }),
        (fitting) => `${fitting.lines.map(({ item }) => item).join("\n")}|${fitting.left}`,
        (text) => bytesOf(text) <= room,
      );
      expect(found).toBe(most === undefined ? null : write(most));
    }),
  );
});

test("a long list is written a few times, not once a line", () => {
  let times = 0;
  const message = outgoingMessage({ lines: messageLines(10_000) });
  fittedText(
    message,
    ({ lines }) => {
      times += 1;
      return lines.length;
    },
    (count) => count <= 37,
  );
  expect(times).toBeLessThan(20);
});
