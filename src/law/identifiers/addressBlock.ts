import { readAs, refusedAs } from "./identifierReading.ts";
import type { IdentifierReading } from "./identifierReading.ts";

const ipv4 = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,3})$/;
const ipv6 = /^([0-9a-f:]*:[0-9a-f:]*)\/(\d{1,3})$/;
const inText = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}\b|(?<![0-9a-f:])[0-9a-f]{1,4}:[0-9a-f:]*\/\d{1,3}\b/gi;

/** Reads an address with the length of its prefix: `203.0.113.0/24`, `2001:db8::/32`. */
export function readAddressBlock(text: string): IdentifierReading {
  const block = text.normalize("NFKC").trim().toLowerCase();
  const [, four, fourLength] = ipv4.exec(block) ?? [];
  if (four !== undefined) return judged(four, fourLength ?? "", "ipv4", four.split(".").every(isOctet), 32);
  const [, six, sixLength] = ipv6.exec(block) ?? [];
  return six === undefined ? refusedAs("form") : judged(six, sixLength ?? "", "ipv6", isIpv6(six), 128);
}

/** Every block of addresses in a text, each once and as it is read. */
export function addressBlocksIn(text: string): readonly string[] {
  const read = (text.normalize("NFKC").match(inText) ?? []).map(readAddressBlock);
  return [...new Set(read.flatMap((block) => (block.kind === "read" ? [block.is] : [])))];
}

/** True where a block of addresses stands somewhere in a text. */
export function holdsAddressBlock(text: string): boolean {
  return addressBlocksIn(text).length > 0;
}

function judged(address: string, length: string, form: string, isAddress: boolean, longest: number): IdentifierReading {
  if (!isAddress) return refusedAs("address");
  if (Number(length) > longest) return refusedAs("length");
  return readAs(`${address}/${Number(length)}`, { address, length: String(Number(length)) }, form);
}

function isOctet(text: string): boolean {
  return Number(text) <= 255;
}

/** Eight groups; `::` stands for one or more of them, once. */
function isIpv6(address: string): boolean {
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return false;
  const groups = [head, tail ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
  const isWhole = tail === undefined ? groups.length === 8 : groups.length < 8;
  return isWhole && groups.every((group) => /^[0-9a-f]{1,4}$/.test(group));
}
