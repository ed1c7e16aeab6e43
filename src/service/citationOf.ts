import type { CitationReply } from "#contract/operation.ts";
import { articleName } from "#law/articleName.ts";
import type { Citation, Law } from "#law/law.ts";
import { textReadOf } from "#law/textReadOf.ts";

/** A citation with what a reader needs to look it up. */
export function citationOf(law: Law, { source: id, article }: Citation): CitationReply {
  const source = law.sources.get(id);
  if (source === undefined)
    throw new Error(`the law cites ${id}, which it does not hold; the checker must refuse this`);
  const cited = article === null ? undefined : source.articles.get(article);
  return {
    source: id,
    article,
    articleName: article === null ? null : articleName(source, article),
    title: source.title,
    number: source.number,
    gist: cited?.gist ?? null,
    address: source.address,
    confidence: cited?.confidence ?? source.confidence,
    read: textReadOf(source, article),
    verifiedOn: source.verifiedOn,
  };
}
