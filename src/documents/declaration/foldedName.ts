import { simplified } from "#law/simplifiedText.ts";

/** A name or a number as it is compared: without width, case and blanks, in simplified characters. */
export function foldedName(text: string): string {
  return simplified(text.normalize("NFKC").replaceAll(/\s/g, "").toUpperCase());
}
