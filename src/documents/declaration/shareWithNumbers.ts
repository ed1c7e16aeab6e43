import type { OpenDocument } from "./openDocument.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

type Shared = {
  readonly authority: TokenOf<"authority">;
  readonly issuedOn: TokenOf<"day">;
  readonly validFrom: TokenOf<"day">;
  readonly validUntil: TokenOf<"day">;
};

/**
 * What stands behind several numbers belongs to all of them; where as many stand there as numbers, to one each. Behind
 * anything else it belongs to the last document alone.
 */
export function shareWithNumbers<Key extends keyof Shared>(
  documents: readonly OpenDocument[],
  key: Key,
  token: Shared[Key],
  text: string,
): void {
  const all = numberedTogether(documents, key, text);
  const said = [...new Set(all.flatMap((one) => one[key] ?? []))];
  const last = said.at(-1);
  // The second of a list is that of the second number and, until a third comes, of those behind it.
  if (last !== undefined && !signs.nextOfList.test(text.slice(last.to, token.from))) return;
  for (const document of all.slice(said.length)) Object.assign(document, { [key]: token });
}

/** The last documents whose numbers follow each other, with nothing of this sort said between them. */
function numberedTogether(
  documents: readonly OpenDocument[],
  key: keyof Shared,
  text: string,
): readonly OpenDocument[] {
  const last = documents.at(-1);
  if (last === undefined) return [];
  const all = [last];
  for (let index = documents.length - 2; index >= 0; index -= 1) {
    const [one, next] = [documents[index], all[0]];
    if (one?.number === null || one === undefined || one.kind !== last.kind || one.number.isPlain) return all;
    if (next?.number === null || next === undefined || next.number.isPlain) return all;
    if ((one[key]?.from ?? Number.POSITIVE_INFINITY) < next.number.from) return all;
    if (signs.partEnd.test(text.slice(one.number.to, next.number.from))) return all;
    all.unshift(one);
  }
  return all;
}
