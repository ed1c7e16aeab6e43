import { expect, test } from "vitest";
import { batchComment, batchTallyOf } from "./batchTally.ts";

const end = [0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)];

function archive(comment: string): Uint8Array {
  return Uint8Array.from([...Array<number>(40).fill(7), ...end, ...new TextEncoder().encode(comment)]);
}

test("the comment of a batch's archive says how many were made", () => {
  expect(batchTallyOf(archive(batchComment({ made: 303, notMade: 3 })))).toEqual({ made: 303, notMade: 3 });
});

test.each([
  ["no comment", archive("")],
  ["another's comment", archive("hello")],
  ["cut off", archive("").slice(0, 30)],
  ["empty", new Uint8Array()],
])("%s is no tally", (_, bytes) => {
  expect(batchTallyOf(bytes)).toBeNull();
});
