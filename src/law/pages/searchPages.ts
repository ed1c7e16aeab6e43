import type { Bilingual } from "../citation.ts";
import { foldedText } from "../foldedText.ts";

/** The texts of a page, by how much a word in them says of it. */
export type SearchedPage = {
  readonly id: string;
  readonly title: Bilingual;
  /** Number of an instrument, name of an article, code, colloquial names. */
  readonly names: readonly string[];
  readonly line: Bilingual;
  /** Everything else that it says. */
  readonly body: readonly string[];
};

/**
 * The pages in which all words of the question occur, the best first: what is called or numbered exactly so, then a
 * title with all words, then a title with its names, then the line, then anything that it says. In each of these the
 * order of the pages stays. What is only another way to write the same makes no difference (`foldedText`). Latin letters
 * and digits are found where a word begins: edi is not in credit, and 90 is not in 1990.
 */
export function searchPages<Page extends SearchedPage>(pages: readonly Page[], question: string): readonly Page[] {
  const whole = foldedText(question);
  const words = whole.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return pages;
  const ranked = pages.flatMap((page) => {
    const rank = rankOf(textsOf(page), whole, words);
    return rank === null ? [] : [{ page, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ page }) => page);
}

type Texts = {
  readonly exact: readonly string[];
  /** Each holds those before it. */
  readonly layers: readonly string[];
};

const kept = new WeakMap<SearchedPage, Texts>();

function textsOf(page: SearchedPage): Texts {
  const known = kept.get(page);
  if (known !== undefined) return known;
  const title = [page.title.zh, page.title.en];
  const named = [...title, page.id, ...page.names];
  const lined = [...named, page.line.zh, page.line.en];
  const texts = {
    exact: named.map(foldedText),
    layers: [title, named, lined, [...lined, ...page.body]].map((layer) => foldedText(layer.join("\n"))),
  };
  kept.set(page, texts);
  return texts;
}

/** 0 is best; null where a word occurs nowhere. */
function rankOf({ exact, layers }: Texts, whole: string, words: readonly string[]): number | null {
  if (exact.includes(whole)) return 0;
  const layer = layers.findIndex((text) => words.every((word) => holds(text, word)));
  return layer < 0 ? null : layer + 1;
}

function holds(text: string, word: string): boolean {
  const latin = /^[a-z0-9]/;
  if (!latin.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !latin.test(text.charAt(at - 1))) return true;
  }
  return false;
}
