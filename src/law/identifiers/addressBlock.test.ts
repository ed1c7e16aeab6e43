import { describe, expect, test } from "vitest";
import { addressBlocksIn, holdsAddressBlock, readAddressBlock } from "./addressBlock.ts";

describe("a block of addresses", () => {
  test.each([
    ["203.0.113.0/24", "203.0.113.0/24", "ipv4"],
    [" ２０３.0.113.0／24 ", "203.0.113.0/24", "ipv4"],
    ["0.0.0.0/0", "0.0.0.0/0", "ipv4"],
    ["2001:DB8::/32", "2001:db8::/32", "ipv6"],
    ["::/0", "::/0", "ipv6"],
    ["1:2:3:4:5:6:7:8/128", "1:2:3:4:5:6:7:8/128", "ipv6"],
  ])("%s", (written, is, form) => {
    expect(readAddressBlock(written)).toMatchObject({ kind: "read", is, form });
  });

  test.each([
    ["203.0.113.256/24", "address"],
    ["203.0.113.0/33", "length"],
    ["2001:db8::/129", "length"],
    ["1:2:3:4:5:6:7/64", "address"],
    ["1:2:3:4:5:6:7:8::/64", "address"],
    ["2001::db8::/32", "address"],
    ["12345::/32", "address"],
    ["203.0.113.0", "form"],
    ["203.0.113/24", "form"],
    ["", "form"],
  ])("%s is none: %s", (written, why) => {
    expect(readAddressBlock(written)).toEqual({ kind: "refused", why });
  });

  test("is found in a text, each once", () => {
    expect(addressBlocksIn("主用 203.0.113.0/24，备用 2001:DB8::/32、203.0.113.0／24 和 300.1.1.1/24")).toEqual([
      "203.0.113.0/24",
      "2001:db8::/32",
    ]);
  });

  test("stands in a name, or what looks like one does", () => {
    expect(holdsAddressBlock("华北出口 203.0.113.0/24（主用）")).toBe(true);
    expect(holdsAddressBlock("2001:db8:1000::/36")).toBe(true);
    expect(holdsAddressBlock("300.1.1.1/24")).toBe(false);
    expect(holdsAddressBlock("机柜 12/24")).toBe(false);
  });
});
