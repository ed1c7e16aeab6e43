import type { Law } from "../law.ts";
import type { NewspaperAsk } from "../newspaper.ts";
import { provisionsFor } from "../provisionsFor.ts";
import type { ProvisionHere } from "../provisionsFor.ts";

/** What one text asks of the newspaper, with the text. */
export type AskedNewspaper = NewspaperAsk & { readonly provision: ProvisionHere };

export type NewspaperAsked = {
  /** What to act on; null where no text asks for a newspaper. */
  readonly leading: AskedNewspaper | null;
  readonly others: readonly AskedNewspaper[];
  /** The most originals that any of them names: so many satisfy all; null where none names a number. */
  readonly originals: number | null;
};

/** Which newspaper a proceeding asks for at an authority, null for the national rule. The first text leads. */
export function newspaperAsked(law: Law, authority: string | null, proceeding = "replace-licence"): NewspaperAsked {
  const asked = (provisionsFor(law, proceeding, authority).get("newspaper") ?? []).flatMap(
    (provision): readonly AskedNewspaper[] => (provision.asks === null ? [] : [{ ...provision.asks, provision }]),
  );
  const [leading = null, ...others] = asked;
  const counts = asked.flatMap(({ originals }) => originals ?? []);
  return { leading, others, originals: counts.length === 0 ? null : Math.max(...counts) };
}
