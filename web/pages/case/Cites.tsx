import type { CitationReply } from "#contract/operation.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** On what something rests, to be unfolded. */
export function Cites({ cites }: { cites: readonly CitationReply[] }) {
  const words = useCaseTexts();
  if (cites.length === 0) return null;
  return (
    <details className="case-cites">
      <summary>{words.why}</summary>
      {cites.map((cite) => (
        <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
      ))}
    </details>
  );
}
