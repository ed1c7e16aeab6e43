import { describe, expect, it } from "vitest";
import { isDomainName } from "./domainName.ts";

describe("a domain name", () => {
  it.each(["a.example", "*.a.example", "云桥示例.测试", "a-b.c.example", "xn--fiq228c.xn--0zwm56d"])(
    "%s is one",
    (text) => {
      expect(isDomainName(text)).toBe(true);
    },
  );

  it.each(["a", "a.", ".example", "203.0.113.0", "BGP带宽-01", "a b.example", "-a.example"])("%s is none", (text) => {
    expect(isDomainName(text)).toBe(false);
  });
});
