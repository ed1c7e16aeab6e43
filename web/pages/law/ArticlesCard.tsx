import type { LawPageReply } from "#contract/lawPages.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** The articles of a source that the law knows, each with its gist and what became of it. */
export function ArticlesCard({ page }: { page: LawPageReply }) {
  const { say } = useLanguage();
  const { page: words, words: names } = useLawPageTexts();
  return (
    <section className="card" aria-label={words.articles}>
      <div className="card-head">
        <h2>{words.articles}</h2>
        <small>{words.articlesNote(page.articles.length)}</small>
      </div>
      <MoreList limit={20} more={words.showAll}>
        {page.articles.map(({ id, name, gist, confidence, coverage }) => (
          <li key={id}>
            <p>
              <LawLink type="article" id={id}>
                {say(name)}
              </LawLink>{" "}
              <ConfidenceTag confidence={confidence} />
              {coverage === null ? null : <span className="tag">{names.coverage[coverage.is]}</span>}
            </p>
            <p className="soft">{say(gist)}</p>
          </li>
        ))}
      </MoreList>
    </section>
  );
}
