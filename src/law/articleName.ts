import type { Bilingual } from "./citation.ts";
import type { Source } from "./law.ts";

/** What an article of a source is called: a numbered one as its text numbers it, any other place by our word for it. */
export function articleName({ articles }: Pick<Source, "articles">, article: string): Bilingual {
  return { zh: article, en: articles.get(article)?.en ?? article };
}
