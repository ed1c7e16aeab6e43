import type { DueItem } from "#contract/due.ts";
import { DutyCase } from "../../cases/DutyCase.tsx";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { DoneButton } from "../../done/DoneButton.tsx";
import { FiledButton } from "../../filing/FiledButton.tsx";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { InCase } from "../../parts/InCase.tsx";
import { Light } from "../../parts/Light.tsx";
import { HandledState } from "../../handling/HandledState.tsx";
import { HandlingButtons } from "../../handling/HandlingButtons.tsx";
import { dutyText } from "../../parts/timeLeft.ts";
import { DueReason } from "../due/DueReason.tsx";

/** What this paper asks for, by when, and how each date was worked out. */
export function DutiesCard({ obligations }: { obligations: readonly DueItem[] }) {
  const { texts, say } = useLanguage();
  return (
    <section className="card" aria-label={texts.item.duties}>
      <div className="card-head">
        <h2>{texts.item.duties}</h2>
      </div>
      {obligations.length === 0 ? <p className="soft">{texts.item.noDuties}</p> : null}
      <ul>
        {obligations.map((duty) => (
          <li key={duty.id} className="duty">
            <p>
              <b>{say(duty.what)}</b> <Light light={duty.light} text={dutyText(duty, texts)} />{" "}
              <HandledState handled={duty.handled} daysLeft={duty.daysLeft} />
            </p>
            <p className="due-why">
              <DueReason item={duty} /> <ExplainLink id={duty.id} of={say(duty.what)} />
            </p>
            <p>
              <span className="soft">{texts.due.nextStep}</span> {withDayTexts(say(duty.nextStep), texts)}
            </p>
            <InCase inCase={duty.inCase} />
            <DutyCase duty={duty} />
            {duty.filing === null || duty.light === "green" ? null : (
              <FiledButton itemId={duty.itemId} year={duty.filing.year} paper={duty.item} />
            )}
            {duty.done === null ? null : <DoneButton duty={duty} done={duty.done} />}
            {canBeHandled(duty) ? <HandlingButtons duty={duty} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nobody is warned of what has been taken over or does not run. */
function canBeHandled({ light, replacedBy }: DueItem): boolean {
  return light !== "grey" && replacedBy === null;
}
