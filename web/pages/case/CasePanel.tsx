import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CasePlace } from "./casePlaces.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import { useLedTo } from "./useLedTo.ts";
import "./CasePanel.css";

type CasePanelProps = {
  readonly title: string;
  readonly note?: string;
  /** What is to be done there, for what leads to it. */
  readonly place: CasePlace;
  /** Whether it is what one deals with now: then it stands open until somebody folds it. */
  readonly isNow: boolean;
  readonly children: ReactNode;
};

/** One part of a case. What its turn has not come for, or is over, is folded and can be looked at. */
export function CasePanel({ title, note, place, isNow, children }: CasePanelProps) {
  const words = useCaseTexts();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const heading = useLedTo(place, () => setWanted(true));
  const open = wanted ?? isNow;
  return (
    <section className="card case-panel" aria-label={title}>
      <div className="card-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className="case-panel-note">
          {note === undefined ? null : <output>{note}</output>}
          <Button
            type="text"
            size="small"
            className="no-print"
            aria-expanded={open}
            aria-label={open ? words.foldNamed(title) : words.openNamed(title)}
            onClick={() => setWanted(!open)}
          >
            {open ? words.fold : words.open}
          </Button>
        </span>
      </div>
      {open ? children : null}
    </section>
  );
}
