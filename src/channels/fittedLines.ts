import type { MessageLine, OutgoingMessage } from "#service/channel.ts";

/** The lines that a text has room for; `left` more are named by their number, and stand behind the message's link. */
export type Fitting = { readonly lines: readonly MessageLine[]; readonly left: number };

/**
 * Writes the message with as many of its lines as fit, the first first; null where it does not even fit without any.
 * `write` is only asked for fewer and fewer lines, by halves, so that a long list costs no more than a short one.
 */
export function fittedText<Text>(
  { lines }: OutgoingMessage,
  write: (fitting: Fitting) => Text,
  fits: (text: Text) => boolean,
): Text | null {
  const writtenWith = (count: number): Text => write({ lines: lines.slice(0, count), left: lines.length - count });
  const whole = writtenWith(lines.length);
  if (fits(whole)) return whole;
  let best: Text | null = null;
  let [least, most] = [0, lines.length - 1];
  while (least <= most) {
    const middle = Math.floor((least + most) / 2);
    const text = writtenWith(middle);
    if (fits(text)) [best, least] = [text, middle + 1];
    else most = middle - 1;
  }
  return best;
}

/** Length of a text as the other side counts it: in bytes of UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
