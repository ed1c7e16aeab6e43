import { expect, test } from "vitest";
import { bothKept, newScan } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import { runningRenewal } from "../../../../test/fixtures/runningRenewal.ts";

// Given a paper that comes in copies, when the keeping of one is said at the close, then that of each other is asked for.

test("the keeping of a new licence is said of each copy, or of none", () => {
  const one = runningRenewal()
    .say({ do: "receive", fields: { end: "2031-11-20" }, paper: newScan })
    .settle();
  const closed = (custody: Said<"close">["custody"]) => one.ask({ do: "close", custody });
  const { original, duplicate } = bothKept;
  expect(closed({ original })).toMatchObject({ code: "custody-missing", data: { zh: "副本" } });
  expect(closed({ duplicate })).toMatchObject({ code: "custody-missing", data: { zh: "正本" } });
  expect([closed(bothKept).ok, closed(null).ok]).toEqual([true, true]);
});
