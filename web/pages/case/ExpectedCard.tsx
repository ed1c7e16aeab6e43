import type { CaseReply } from "#contract/cases.ts";
import { dayText, markedDayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { caseDayId } from "../../explain/caseDay.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { ProvisionalTag } from "../../parts/ProvisionalTag.tsx";
import { Cites } from "./Cites.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Expected = CaseReply["expectedDays"][number];

/** By when the other side has to be done: the law on one line, what agencies say on the next. */
export function ExpectedCard({ one }: { one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts().side;
  if (one.expectedDays.length === 0) return null;
  return (
    <section className="card" aria-label={words.expected}>
      <div className="card-head">
        <h2>{words.expected}</h2>
        <small>{words.expectedNote}</small>
      </div>
      <ul className="case-list">
        {one.expectedDays.map((expected) => {
          const stage = one.stages.find(({ id }) => id === expected.stage);
          return (
            <li key={`${expected.stage} ${expected.from}`}>
              <b>{stage === undefined ? expected.stage : say(stage.title)}</b> <ExpectedLines expected={expected} />
              {expected.byLaw === null && expected.heard.length === 0 && !expected.awaitsAnswer ? null : (
                <ExplainLink
                  id={caseDayId({ id: one.id, what: `expected.${expected.stage}` })}
                  of={stage === undefined ? expected.stage : say(stage.title)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ExpectedLines({ expected }: { expected: Expected }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().side;
  const { byLaw, extended, other, heard, from, assumed } = expected;
  const noLaw = expected.late ? "noLawLate" : expected.cited ? "noLawCited" : "noLaw";
  if (expected.awaitsAnswer) return <p>{words.awaitsAnswer}</p>;
  const start = from === null ? null : markedDayText(from, expected.fromProvisional, texts);
  return (
    <>
      {start === null ? null : <small className="soft">{assumed ? words.assumed(start) : words.from(start)}</small>}
      <p>
        <span className="soft">{words.byLaw}</span> {byLaw === null ? words[noLaw] : dayText(byLaw.latest, texts)}{" "}
        {byLaw === null ? null : <ProvisionalTag day={byLaw} />}
        {extended === null ? null : (
          <>
            <span className="soft">{words.extended(dayText(extended.latest, texts))}</span>{" "}
            <ProvisionalTag day={extended} />
          </>
        )}
        {expected.paused ? ` ${words.statuses.suspended}` : null}
      </p>
      {other === null ? null : (
        <div>
          <p>
            <span className="soft">{words.otherReading}</span> {say(other.says)}{" "}
            <ConfidenceTag confidence={other.confidence} />{" "}
            <span className="unbroken">{dayText(other.day.latest, texts)}</span>
          </p>
          <Cites cites={other.cites} />
        </div>
      )}
      {heard.map((one) => (
        <div key={one.says.en}>
          <p>
            <span className="soft">{words[toldAs(one, expected)]}</span> {say(one.says)}{" "}
            <ConfidenceTag confidence={one.confidence} />{" "}
            <span className="unbroken">
              {one.from.earliest === one.to.latest
                ? dayText(one.to.latest, texts)
                : texts.time.range(dayText(one.from.earliest, texts), dayText(one.to.latest, texts))}
            </span>{" "}
            <ProvisionalTag day={one.from.provisional ? one.from : one.to} />
          </p>
          <Cites cites={one.cites} />
        </div>
      ))}
    </>
  );
}

function toldAs({ cites, reading }: Expected["heard"][number], { cited }: Expected) {
  if (cites.length > 0 && cited) return "citedHeard";
  return reading ? "otherReading" : "heard";
}
