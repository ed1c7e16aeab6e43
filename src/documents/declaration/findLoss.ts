import type { LossManner, Place } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { signs } from "./signsText.ts";

/** What a text says of the loss of one document. */
export type LossSaid = {
  readonly manner: LossManner | null;
  /** Where it says so. */
  readonly at: Place | null;
  /** Nowhere in what is about this document. */
  readonly isUnsaid: boolean;
  /** Where it says that nothing is lost, or that it was found again; null where it does not. */
  readonly denied: Place | null;
};

const before = 8;

/** All that a text says of losses, denied or not, and of what was found again. */
type LossWords = {
  readonly text: string;
  readonly stolen: readonly Loss[];
  readonly lost: readonly Loss[];
  readonly damaged: readonly Loss[];
  readonly again: readonly Place[];
};

type Loss = Place & { readonly isDenied: boolean };

/** A title is no loss. */
export function lossWords(text: string, reader: DeclarationReader): LossWords {
  return {
    text,
    stolen: lossesIn(text, "stolen", reader),
    lost: lossesIn(text, "lost", reader),
    damaged: lossesIn(text, "damaged", reader),
    again: [...text.matchAll(new RegExp(reader.any("found-again"), "g"))].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  };
}

/** `near` is where a document is spoken of, `whole` reaches until another company is. */
export function lossSaid({ text, stolen, lost, damaged, again }: LossWords, near: Place, whole: Place): LossSaid {
  const isSaid = (within: Place) => (one: Loss) => !one.isDenied && isIn(within, one);
  const sentence = { from: startOfSentence(text, near.from), to: text.length };
  const all = [...stolen, ...lost, ...damaged];
  const isUnsaid = !all.some(isSaid(sentence));
  const denial = isUnsaid ? all.find((one) => one.isDenied && isIn(whole, one)) : undefined;
  const said = all.find(isSaid(near));
  return {
    manner: said === undefined ? null : stolen.includes(said) ? "stolen" : lost.includes(said) ? "lost" : "damaged",
    at: said ?? null,
    isUnsaid,
    denied: again.find((one) => isIn(whole, one)) ?? denial ?? null,
  };
}

function isIn({ from, to }: Place, place: Place): boolean {
  return place.from >= from && place.to <= to;
}

function lossesIn(text: string, list: LossManner, reader: DeclarationReader): readonly Loss[] {
  const denies = new RegExp(`(?:${reader.any("not-lost")})${signs.betweenDenials}$`);
  const word = new RegExp(`(?:${reader.any(list)})${signs.notLossTitle}`, "g");
  return [...text.matchAll(word)].map((match): Loss => {
    const said = denies.exec(text.slice(Math.max(0, match.index - before), match.index));
    const to = match.index + match[0].length;
    return { from: match.index - (said?.[0].length ?? 0), to, isDenied: said !== null };
  });
}

function startOfSentence(text: string, at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) if (signs.sentenceEnd.test(text.charAt(index))) return index + 1;
  return 0;
}
