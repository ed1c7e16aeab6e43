/** Where these bytes stand first, from an offset on; -1 where they do not. */
export function indexOfBytes(bytes: Uint8Array, sought: string, from = 0): number {
  const codes = [...sought].map((sign) => sign.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}

/** Where these bytes stand last; -1 where they do not. */
export function lastIndexOfBytes(bytes: Uint8Array, sought: string): number {
  const codes = [...sought].map((sign) => sign.charCodeAt(0));
  const [first = 0] = codes;
  let at = bytes.lastIndexOf(first);
  while (at >= 0) {
    const start = at;
    if (codes.every((code, index) => bytes[start + index] === code)) return start;
    at = start === 0 ? -1 : bytes.lastIndexOf(first, start - 1);
  }
  return -1;
}

/** Some bytes as text, one character each. */
export function bytesAsText(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, from), to));
}

/** What came in parts, as one. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Elements that a browser would read as a page, whatever stands around them. */
export const pageElements = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|meta|object|embed)[\s/>]/i;
