import type { ExplanationReply } from "#contract/explanations.ts";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { LawLink } from "../parts/LawLink.tsx";
import { CountedDays } from "./CountedDays.tsx";
import { ExplanationHead } from "./ExplanationHead.tsx";
import { ExplanationSteps } from "./ExplanationSteps.tsx";
import { Readings } from "./Readings.tsx";
import "./Explanation.css";

export function Explanation({ explanation }: { explanation: ExplanationReply }) {
  const { texts, say } = useLanguage();
  const { obligation, readings, lines, days, lawHash, programVersion } = explanation;
  const rule = obligation.rules[0]?.id;
  return (
    <article className="explanation">
      <ExplanationHead obligation={obligation} />
      <p className="explanation-next">
        <span className="soft">{texts.explain.nextStep}</span> {withDayTexts(say(obligation.nextStep), texts)}
      </p>
      {rule === undefined ? null : (
        <p>
          <span className="soft">{texts.explain.rule}</span>{" "}
          <LawLink type="obligation" id={rule}>
            {say(obligation.what)}
          </LawLink>
        </p>
      )}
      <h3>{texts.explain.why}</h3>
      <ExplanationSteps lines={lines} />
      <Readings readings={readings} />
      {days.length === 0 ? null : <CountedDays explanation={explanation} />}
      <p className="explanation-law">{texts.explain.law(lawHash.slice(0, 12), programVersion)}</p>
    </article>
  );
}
