import { expect, test } from "vitest";
import {
  parseSearch,
  readCalendarAddress,
  readCommonAddress,
  readDayAddress,
  readDueAddress,
  readLedgerAddress,
  stringifySearch,
} from "./address.ts";

test("what the address says is read back as it was written", () => {
  const written = stringifySearch({
    q: "专线 100%",
    owner: "",
    page: 2,
    light: "red",
    endTo: "2026-12-31",
    kind: undefined,
  });
  expect(readLedgerAddress(parseSearch(written))).toMatchObject({
    q: "专线 100%",
    owner: "",
    page: 2,
    light: "red",
    endTo: "2026-12-31",
    kind: undefined,
  });
});

test("what cannot be meant is dropped, not passed on", () => {
  expect(readCommonAddress({ company: "", asOf: "2026-02-30", explain: 7 })).toEqual({});
  expect(readDueAddress({ within: "45" })).toEqual({});
  expect(readDueAddress({ within: "365" })).toEqual({ within: 365 });
  expect(["2027", "1994", "2101", "soon"].map((year) => readCalendarAddress({ year }).year)).toEqual([
    2027,
    undefined,
    undefined,
    undefined,
  ]);
  expect(readLedgerAddress({ page: "0", pageSize: "1e9", sort: "size", light: "" })).toEqual({});
});

test("a plus sign in the address stays one", () => {
  const written = stringifySearch({ from: "2026-02-09", span: "+20wd" });
  expect(written).toBe("?from=2026-02-09&span=%2B20wd");
  expect(readDayAddress(parseSearch(written))).toEqual({ from: "2026-02-09", span: "+20wd" });
});

test("a day and a span that are none are kept: the server says what is wrong with them", () => {
  const raw = { from: "2026-02-30", span: "soon", startDay: "perhaps", restDay: "stays" };
  expect(readDayAddress(raw)).toEqual({ from: "2026-02-30", span: "soon", restDay: "stays" });
});

test("a filter of the ledger that cannot be read is kept to be told, and told as long as it stands there", () => {
  const read = readLedgerAddress({ light: "purple", endFrom: "2026-02-30", endTo: "2026-12-31" });
  expect(read).toEqual({ endTo: "2026-12-31", unread: "light=purple, endFrom=2026-02-30" });
  expect(readLedgerAddress(read)).toEqual(read);
});
