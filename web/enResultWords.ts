/** The same of an English sentence. */
export function enResultWords(text: string, noun: string): string {
  return text
    .replaceAll(/\b([Nn]ew|[Oo]ld) paper\b/gu, `$1 ${noun}`)
    .replaceAll(/\b(?:issuing )?authority\b/gu, "other side");
}
