/**
 * A text on one line: no line breaks, tabs or other control characters, and not longer than `most` characters. What is too long
 * ends with a sentence where that leaves most of it, else between two words.
 */
export function oneLine(text: string, most = 300): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const room = characters.slice(0, most - 1).join("");
  const [sentences = ""] = /^[^]*(?:[。；！？]|[.;!?](?= ))/u.exec(room) ?? [];
  if (sentences.length > room.length / 2) return `${sentences}…`;
  const [words = ""] = characters[most - 1] === " " ? [room] : (/^[^]*(?= \S*$)/u.exec(room) ?? []);
  return `${words.length > room.length / 2 ? words : room}…`;
}
