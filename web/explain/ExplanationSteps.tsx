import type { ExplanationReply } from "#contract/explanations.ts";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";
import { CitedArticle } from "./CitedArticle.tsx";
import { markRepeated } from "./markRepeated.ts";

/** The reasoning in the order in which a person would go; details stand under their step. */
export function ExplanationSteps({ lines }: { lines: ExplanationReply["lines"] }) {
  const { texts, say } = useLanguage();
  return (
    <ol className="steps">
      {markRepeated(lines).map(({ key, line, cites }) => (
        <li key={key} className={line.depth === 0 ? "step" : "step step-detail"}>
          <p>
            {withDayTexts(say(line.text), texts)}{" "}
            {line.confidence === null ? null : <ConfidenceTag confidence={line.confidence} />}
          </p>
          {cites.map(({ cite, repeated }) => (
            <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={repeated} />
          ))}
        </li>
      ))}
    </ol>
  );
}
