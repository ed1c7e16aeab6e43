/** The same but for widths, spaces and the order of what is listed. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, "").toUpperCase();
  return plain
    .split(/[、,;；]/u)
    .filter((part) => part !== "")
    .toSorted()
    .join("、");
}
