import type { DeclarationReader } from "./declarationReader.ts";
import { days } from "./findDays.ts";
import { authorities, companies, documents } from "./findNames.ts";
import { creditCodes, licenceNumbers, plainNumbers } from "./findNumbers.ts";
import { copies, voids } from "./findWords.ts";
import { masked } from "./joinedText.ts";
import type { Token } from "./token.ts";

/** Everything that a joined text says, in its order; what was read as one thing is not read as another. */
export function tokensOf(text: string, reader: DeclarationReader): readonly Token[] {
  const numbers = licenceNumbers(text, reader);
  const withoutNumbers = masked(text, numbers);
  const codes = creditCodes(withoutNumbers, reader);
  const withoutCodes = masked(withoutNumbers, codes);
  const allDays = days(withoutCodes, reader);
  const withoutDays = masked(withoutCodes, allDays);
  const plain = plainNumbers(withoutDays, reader);
  const words = masked(withoutDays, plain);
  const holders = companies(words, reader);
  const withoutHolders = masked(words, holders);
  const all: readonly Token[] = [
    ...numbers,
    ...codes,
    ...allDays,
    ...plain,
    ...documents(withoutHolders, reader),
    ...holders,
    ...authorities(withoutHolders, reader),
    ...copies(words, reader),
    ...voids(words, reader),
  ];
  return all.toSorted((one, other) => one.from - other.from || one.to - other.to);
}
