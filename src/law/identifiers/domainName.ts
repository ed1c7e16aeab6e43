import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";

const longestName = 253;
const form = /^(?:\*\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,}|xn--[a-z0-9-]+)$/iu;

/** True for `example.com`, `*.例子.测试`. */
export function isDomainName(text: string): boolean {
  return text.length <= longestName && form.test(text);
}

/** The domain in `yunqiao.example（主站）` or `https://yunqiao.example/`; null where there is none. */
export function domainNameIn(text: string): string | null {
  const bare = bareName(text);
  return isDomainName(bare) ? bare : null;
}

function bareName(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[\s(/、,;].*$/s, "")
    .replace(/\.$/, "");
}

export function readDomainName(text: string): IdentifierReading {
  const name = domainNameIn(text);
  if (name === null) return refusedAs(bareName(text).length > longestName ? "length" : "form");
  const wildcard = name.startsWith("*.") ? "*" : null;
  return readAs(name, { wildcard, name: name.replace(/^\*\./, ""), ending: name.slice(name.lastIndexOf(".") + 1) });
}
