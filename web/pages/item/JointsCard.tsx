import type { TermFinding } from "#contract/terms.ts";
import { FindingList } from "../../joints/FindingList.tsx";
import { useLanguage } from "../../language.tsx";

/** Gaps and overlaps of this item, past ones included; nothing where everything joins. */
export function JointsCard({ findings, itemId }: { findings: readonly TermFinding[]; itemId: string }) {
  const { joints } = useLanguage().texts;
  if (findings.length === 0) return null;
  return (
    <section className="card" aria-label={joints.title}>
      <div className="card-head">
        <h2>{joints.title}</h2>
      </div>
      <FindingList findings={findings} several={false} here={itemId} />
    </section>
  );
}
