import { useId } from "react";
import type { TermFinding } from "#contract/terms.ts";
import { FindingList } from "../../joints/FindingList.tsx";
import { useLanguage } from "../../language.tsx";

/** Days that no paper holds, running or ahead: before anything else, because every licence needs its supports whole. */
export function GapsCard({ findings, several }: { findings: readonly TermFinding[]; several: boolean }) {
  const { joints } = useLanguage().texts;
  const heading = useId();
  if (findings.length === 0) return null;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>
          {joints.gaps} <span className="soft">{findings.length}</span>
        </h2>
        <small>{joints.gapsNote}</small>
      </div>
      <FindingList findings={findings} several={several} />
    </section>
  );
}
