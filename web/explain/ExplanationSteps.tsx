import type { ExplanationReply } from "#contract/explanations.ts";
import { dayText, withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";

type Line = ExplanationReply["lines"][number];
type Cite = Line["cites"][number];

/** The reasoning in the order in which a person would go; details stand under their step. */
export function ExplanationSteps({ lines }: { lines: readonly Line[] }) {
  const { texts, say } = useLanguage();
  return (
    <ol className="steps">
      {lines.map((line) => (
        <li key={line.text.zh} className={line.depth === 0 ? "step" : "step step-detail"}>
          <p>
            {withDayTexts(say(line.text), texts)}{" "}
            {line.confidence === null ? null : <ConfidenceTag confidence={line.confidence} />}
          </p>
          {line.cites.map((cite) => (
            <Citation key={`${cite.source} ${cite.article ?? ""}`} cite={cite} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The article with its gist in our words, how sure we are of it, and where to read it. */
function Citation({ cite }: { cite: Cite }) {
  const { texts, say } = useLanguage();
  const { explain } = texts;
  return (
    <div className="citation">
      <p>
        {cite.number === null ? say(cite.title) : explain.instrument(say(cite.title))} {cite.article}{" "}
        {cite.number === null ? null : <span className="soft">{cite.number}</span>}{" "}
        <ConfidenceTag confidence={cite.confidence} />
      </p>
      {cite.gist === null ? null : <p className="soft">{say(cite.gist)}</p>}
      <p className="citation-foot">
        {cite.address === null ? null : (
          <a href={cite.address} target="_blank" rel="noreferrer">
            {explain.openSource}
          </a>
        )}
        <span>{explain.verifiedOn(dayText(cite.verifiedOn, texts))}</span>
      </p>
    </div>
  );
}
