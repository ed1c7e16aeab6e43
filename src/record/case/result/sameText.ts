/** The same but for widths, spaces and the order of what is listed. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

const betweenListed = /[、，,;；]/u;

/** What a text lists, each as it is written. */
export function listedIn(text: string): readonly string[] {
  return text
    .split(betweenListed)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function folded(text: string): string {
  return listedIn(text.normalize("NFKC").replaceAll(/\s+/gu, "").toUpperCase()).toSorted().join("、");
}
