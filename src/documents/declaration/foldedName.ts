/** A name or a number as it is compared: without width, case and blanks. */
export function foldedName(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "").toUpperCase();
}
