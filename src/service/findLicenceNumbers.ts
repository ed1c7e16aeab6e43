import { licenceNumberSentences } from "#contract/identifierText.ts";
import { longestLicenceText } from "#contract/licenceNumbers.ts";
import type { LicenceNumbersReply } from "#contract/licenceNumbers.ts";
import { findLicenceNumbers as find } from "#law/identifiers/findLicenceNumbers.ts";
import type { NotLicenceReason } from "#law/identifiers/licenceGrammar.ts";
import { latestYearOn } from "#law/identifiers/licenceReader.ts";
import { licenceReaderFor } from "#law/identifiers/licenceReaderFor.ts";
import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** Every licence number in a text. It looks at no company's papers, so it takes no actor. */
export async function findLicenceNumbers({ law, clock }: Deps, text: string): Promise<Result<LicenceNumbersReply>> {
  if (text.length > longestLicenceText) {
    return refused("text-too-long", "text", { length: text.length, most: longestLicenceText });
  }
  const numbers = find(text, { ...licenceReaderFor(law), latestYear: latestYearOn(clock.today()) });
  return done({
    found: numbers.found.map(({ authority, classes, ...one }) => ({
      ...one,
      classes: [...classes],
      authority: authority?.title ?? null,
    })),
    refused: numbers.refused.map((one) => ({ ...one, sentence: sentenceOf(one.why) })),
  });
}

function sentenceOf(why: NotLicenceReason): { readonly zh: string; readonly en: string } {
  const sentence = licenceNumberSentences[why];
  if (sentence === undefined) throw new Error(`no sentence for ${why}`);
  return sentence;
}
