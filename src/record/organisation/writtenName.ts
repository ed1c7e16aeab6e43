/** A name without what differs from hand to hand: width and case of letters, and spaces. */
export function writtenName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
}
