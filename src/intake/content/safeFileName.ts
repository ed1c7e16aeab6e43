/** Names that Windows takes for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Controls, invisible signs and those that turn the direction of writing; halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu;

/** What no file system of our readers takes in a name. */
const unwritable = /[<>:"|?*]/g;

/** File systems take 255 bytes; a copy made beside it needs some more. */
const mostBytes = 200;

/**
 * A name under which a file may be saved anywhere: the last part of whatever path it was, composed (NFC), without signs
 * that cannot be seen or written, with one of the endings of its content. Never empty, never a path.
 */
export function safeFileName(given: string, endings: readonly string[]): string {
  const [ending = "bin"] = endings;
  const last = given.normalize("NFC").replaceAll("\\", "/").split("/").at(-1) ?? "";
  const clean = last.replaceAll(unseen, "").replaceAll(unwritable, "_").replaceAll(/\s+/gu, " ").trim();
  const dot = clean.lastIndexOf(".");
  const written = dot >= 0 ? clean.slice(dot + 1).toLowerCase() : "";
  const kept = endings.includes(written) ? written : ending;
  const stem = trimmed(endings.includes(written) ? clean.slice(0, dot) : clean);
  const named = stem === "" ? "file" : stem;
  const free = reserved.test(named) ? `_${named}` : named;
  return `${cut(free, mostBytes - kept.length - 1)}.${kept}`;
}

/** A name as it is kept and shown: the last part of whatever path it was, without signs that cannot be seen. */
export function shownFileName(given: string): string {
  const last = given.normalize("NFC").replaceAll("\\", "/").split("/").at(-1) ?? "";
  const seen = last
    .replaceAll(/[\r\n\t]+/gu, " ")
    .replaceAll(unseen, "")
    .trim();
  return /[^.\s]/u.test(seen) ? seen : "file";
}

/** The ending of a name in lower case, empty where it has none. */
export function endingOf(given: string): string {
  const last = given.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return /[^.]\.([^.\s]{1,12})\s*$/u.exec(last.replaceAll(unseen, ""))?.[1]?.toLowerCase() ?? "";
}

function trimmed(stem: string): string {
  return stem.replaceAll(/^[. ]+|[. ]+$/g, "");
}

/** No more bytes of UTF-8 than this, and no half of a character. */
function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = "";
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > most) break;
    kept += sign;
  }
  return trimmed(kept);
}
