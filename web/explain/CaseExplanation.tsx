import type { CaseExplanationReply } from "#contract/caseExplanations.ts";
import { dayText, weekdayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ExplanationSteps } from "./ExplanationSteps.tsx";
import { CountedList, Readings } from "./Readings.tsx";
import "./Explanation.css";

/** How a day of a case came about: what started it, what stopped or extended it, where it ends. */
export function CaseExplanation({ explanation }: { explanation: CaseExplanationReply }) {
  const { texts, say } = useLanguage();
  const { title, about, lines, readings, counted, countedSummary, lawHash, programVersion } = explanation;
  return (
    <article className="explanation">
      <header>
        <p className="explanation-what">
          <b>{say(title)}</b>
        </p>
        <p className="soft">{about}</p>
        <End end={explanation.end} />
      </header>
      <h3>{texts.explain.why}</h3>
      <ExplanationSteps lines={lines} />
      <Readings readings={readings} />
      {countedSummary === null ? null : <CountedList reading={{ counted, countedSummary, title }} />}
      <p className="explanation-law">{texts.explain.law(lawHash.slice(0, 12), programVersion)}</p>
    </article>
  );
}

function End({ end }: Pick<CaseExplanationReply, "end">) {
  const { texts } = useLanguage();
  if (end === null) return null;
  const { earliest, latest, provisional, unpublished } = end;
  const isOne = earliest === latest;
  return (
    <dl className="explanation-days">
      <div className="fact">
        <dt>{texts.explain.endOfCount}</dt>
        <dd>
          {isOne ? dayText(latest, texts) : texts.time.range(dayText(earliest, texts), dayText(latest, texts))}{" "}
          {isOne ? <span className="soft">{weekdayText(latest, texts)}</span> : null}{" "}
          {provisional ? (
            <span className="tag tag-provisional" title={texts.time.provisionalHint(unpublished.join(", "))}>
              {texts.time.provisional}
            </span>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}
