/** Up to 15 digits a number is exact, and so is its quotient by a power of ten of at most 22 digits. */
const exactDigits = 15;
const minus = 0x2d;
const point = 0x2e;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, exponent) => 10 ** exponent);

/** The digits between the offsets as a number; NaN if there is anything else, nothing, or more than 15. */
export function digitsIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > exactDigits) return Number.NaN;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** As `digitsIn`, with a sign and a decimal point allowed: what `Number` gives for the same text, without the text. */
export function decimalIn(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === minus ? start + 1 : start;
  if (end <= first || end - first > exactDigits) return Number.NaN;
  let value = 0;
  let decimals = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === point && decimals < 0 && at > first && at < end - 1) {
      decimals = 0;
      continue;
    }
    if (byte < 48 || byte > 57) return Number.NaN;
    value = value * 10 + byte - 48;
    if (decimals >= 0) decimals += 1;
  }
  const size = decimals > 0 ? value / (powersOfTen[decimals] ?? Number.NaN) : value;
  return first === start ? size : -size;
}
