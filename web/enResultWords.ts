/** The same of an English sentence. */
export function enResultWords(text: string, noun: string | null, hasOtherSide: boolean): string {
  const named = noun === null ? text : text.replaceAll(/\b([Nn]ew|[Oo]ld) paper\b/gu, `$1 ${noun}`);
  return hasOtherSide ? named.replaceAll(/\b(?:issuing )?authority\b/gu, "other side") : named;
}
