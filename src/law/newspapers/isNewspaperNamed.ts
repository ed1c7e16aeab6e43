import type { Newspaper } from "../newspaper.ts";
import { simplified } from "../simplifiedText.ts";
import { newspaperFitText } from "./newspaperFitText.ts";

/**
 * Whether a name that somebody wrote is that of a paper, however its head prints it: with or without brackets, blanks,
 * the name of its publisher, an edition in brackets behind it, and in traditional characters. Its website is not it.
 */
export function isNewspaperNamed({ title }: Newspaper, name: string): boolean {
  if (newspaperFitText.isNoNewspaper.test(name)) return false;
  const written = folded(name);
  return written !== "" && (written === folded(title.zh) || written === folded(title.en));
}

function folded(name: string): string {
  const { quotes, edition, publisher } = newspaperFitText;
  const plain = simplified(name.normalize("NFKC").toLowerCase()).replaceAll(quotes, "");
  return plain.replace(edition, "").replace(publisher, "");
}
