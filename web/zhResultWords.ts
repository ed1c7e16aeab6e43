/** A sentence of a case with what comes out of it called by its own name, and the other side in the authority's place. */
export function zhResultWords(text: string, noun: string | null, hasOtherSide: boolean): string {
  const named = noun === null ? text : text.replaceAll(/([新旧原])证(?!明|书|件)/gu, `$1${noun}`);
  return hasOtherSide ? named.replaceAll(/发证机关|机关/gu, "对方") : named;
}
