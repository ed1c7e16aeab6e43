import type { DueItem } from "#contract/due.ts";
import { lazy, Suspense } from "react";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { DemoTag } from "../../parts/DemoTag.tsx";
import { InCase } from "../../parts/InCase.tsx";
import { SubjectLink } from "../../parts/SubjectLink.tsx";
import { Light } from "../../parts/Light.tsx";
import { dutyText } from "../../parts/timeLeft.ts";
import { DueReason } from "./DueReason.tsx";

/** Comes after the first page, which must be small. */
const DutyCase = lazy(async () => ({ default: (await import("../../cases/DutyCase.tsx")).DutyCase }));

/** One thing to do: how much time is left, why, and the next step with its button. */
export function DueRow({ item, several }: { item: DueItem; several: boolean }) {
  const { texts, say } = useLanguage();
  const paper =
    item.identifier === null || item.identifier === item.item ? item.item : `${item.item} ${item.identifier}`;
  const name = `${paper} ${say(item.what)}`;
  return (
    <li className="due-row">
      <div className="due-left">
        <Light light={item.light} text={dutyText(item, texts)} />
        {item.daysLeft > 0 && item.light !== "grey" ? <small>{texts.time.calendarDays(item.daysLeft)}</small> : null}
      </div>
      <div className="due-body">
        <p>
          <b>{paper}</b>
          <span>{say(item.what)}</span>
          {several ? <span className="soft">{item.company}</span> : null}
          {several && item.demo ? <DemoTag /> : null}
        </p>
        <p className="due-why">
          <DueReason item={item} /> <ExplainLink id={item.id} of={name} />
        </p>
        <p className="due-next">
          <span className="soft">{texts.due.nextStep}</span> {withDayTexts(say(item.nextStep), texts)}
        </p>
        <InCase inCase={item.inCase} />
        <Suspense fallback={null}>
          <DutyCase duty={item} />
        </Suspense>
      </div>
      <SubjectLink subject={item} className="action no-print" name={texts.due.openNamed(paper)}>
        {texts.due.open}
      </SubjectLink>
    </li>
  );
}
