import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { formerNames, writingOf } from "./formerWriting.ts";

// What a ledger wrote before a case changed it can be read again.

test("a former writing tells name, number and the other side; what is none of ours tells nothing", () => {
  const item = itemFor(courseOf("renew-contract"), { name: "京沪专线", identifier: "XH-1", counterparty: "示例电信" });
  if (item === null) throw new Error("there is no item");
  const written = writingOf(item, { start: day("2024-02-01"), end: null });
  expect(formerNames(written)).toEqual({ name: "京沪专线", identifier: "XH-1", counterparty: "示例电信" });
  const bare = writingOf({ ...item, identifier: null, counterparty: null }, { start: null, end: null });
  expect(formerNames(bare)).toEqual({ name: "京沪专线", identifier: null, counterparty: null });
  for (const says of ["", "x", "[]", '["a",null,"[]"]', '["a",null,7]'])
    expect(formerNames({ naturalKey: "line", says })).toBeNull();
});
