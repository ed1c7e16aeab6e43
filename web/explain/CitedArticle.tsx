import type { ExplanationReply } from "#contract/explanations.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";
import { LawLink } from "../parts/LawLink.tsx";

type CitedArticleProps = {
  readonly cite: ExplanationReply["lines"][number]["cites"][number];
  /** True where it was quoted in full further up. */
  readonly repeated: boolean;
};

/** The article with its gist in our words, how sure we are of it, and where to read it; its title leads to its page. */
export function CitedArticle({ cite, repeated }: CitedArticleProps) {
  const { texts, say } = useLanguage();
  const { explain } = texts;
  return (
    <div className="citation">
      <p>
        <LawLink
          type={cite.article === null ? "source" : "article"}
          id={cite.article === null ? cite.source : `${cite.source}:${cite.article}`}
        >
          {explain.cited(say(cite.title), cite.articleName === null ? null : say(cite.articleName))}
        </LawLink>{" "}
        {cite.number === null || repeated ? null : <span className="soft">{cite.number}</span>}{" "}
        <ConfidenceTag confidence={cite.confidence} />
      </p>
      {cite.gist === null || repeated ? null : <p className="soft">{say(cite.gist)}</p>}
      {repeated ? null : (
        <p className="citation-foot">
          {cite.address === null ? null : (
            <a href={cite.address} target="_blank" rel="noreferrer">
              {explain.openSource[cite.read]}
            </a>
          )}
          <span>{explain.verifiedOn[cite.read](dayText(cite.verifiedOn, texts))}</span>
        </p>
      )}
    </div>
  );
}
