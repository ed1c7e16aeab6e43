import type { ReactNode } from "react";
import type { DueItem } from "#contract/due.ts";
import { dayText, weekdayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";
import { Light } from "../parts/Light.tsx";
import { timeLeft } from "../parts/timeLeft.ts";
import type { Texts } from "../zh.ts";

/** The answer before its reasons: what, by when, how sure. */
export function ExplanationHead({ obligation }: { obligation: DueItem }) {
  const { texts, say } = useLanguage();
  const { item, identifier } = obligation;
  return (
    <header>
      <p className="explanation-what">
        <b>{say(obligation.what)}</b> {item} {identifier === null || identifier === item ? "" : identifier}
      </p>
      <p className="soft">
        {obligation.company} {obligation.demo ? <DemoTag /> : null}
      </p>
      <p className="explanation-left">
        <Light light={obligation.light} text={texts.light[obligation.light]} /> {leftText(obligation, texts)}
      </p>
      <dl className="explanation-days">
        <Fact name={texts.explain.lastDayToAct}>
          <DayWithWeekday day={obligation.lastDayToAct} /> <ConfidenceTag confidence={obligation.confidence} />
        </Fact>
        <Fact name={texts.explain.safeDay} hint={texts.explain.safeDayHint}>
          <SafeDay obligation={obligation} />
        </Fact>
        {obligation.expiresOn === null ? null : (
          <Fact name={obligation.presumed ? texts.explain.presumedEnd : texts.explain.expiresOn}>
            <DayWithWeekday day={obligation.expiresOn} />
          </Fact>
        )}
        {obligation.runsOn === null || obligation.runsOn.end === null ? null : (
          <Fact name={texts.explain.runsOnTo}>
            <DayWithWeekday day={obligation.runsOn.end} />
          </Fact>
        )}
      </dl>
    </header>
  );
}

/** What runs on by itself is not late once its notice day has passed. */
function leftText(obligation: DueItem, texts: Texts): string {
  return obligation.runsOn === null ? timeLeft(obligation, texts) : texts.time.noticePassed(-obligation.daysLeft);
}

function SafeDay({ obligation: { safeDay } }: { obligation: DueItem }) {
  const { time } = useLanguage().texts;
  if (safeDay.earliest === safeDay.latest) return <DayWithWeekday day={safeDay.earliest} />;
  return (
    <>
      <DayWithWeekday day={safeDay.earliest} />{" "}
      <span className="tag tag-provisional" title={time.provisionalHint(safeDay.unpublished.join(", "))}>
        {time.provisional}
      </span>
    </>
  );
}

function DayWithWeekday({ day }: { day: string }) {
  const { texts } = useLanguage();
  return (
    <time dateTime={day}>
      {dayText(day, texts)} <span className="soft">{weekdayText(day, texts)}</span>
    </time>
  );
}

function Fact({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt title={hint}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
