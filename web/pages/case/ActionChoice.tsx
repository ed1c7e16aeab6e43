import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useLanguage } from "../../language.tsx";
import { hasDrafts } from "./caseDrafts.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import type { Reason } from "./whyNot.ts";

export type Action = {
  readonly key: string;
  readonly label: string;
  /** Null where it can be said now. */
  readonly reason: Reason | null;
  /** The draft that its form keeps: where there is one, the form stands open. */
  readonly drafts?: string;
  readonly form: (close: () => void) => ReactNode;
};

/** What can be said now as buttons, each with its form; below them what cannot, and why. */
export function ActionChoice({ id, actions }: { id: string; actions: readonly Action[] }) {
  const [shown, setShown] = useState(
    () => actions.find(({ drafts }) => drafts !== undefined && hasDrafts(id, drafts))?.key ?? null,
  );
  const chosen = actions.find(({ key, reason }) => key === shown && reason === null);
  return (
    <div className="case-actions no-print">
      <div className="sheet-buttons">
        {actions.map(({ key, label, reason }) => (
          <Button
            key={key}
            disabled={reason !== null}
            aria-expanded={chosen?.key === key}
            onClick={() => setShown(chosen?.key === key ? null : key)}
          >
            {label}
          </Button>
        ))}
      </div>
      <Impossible actions={actions} />
      {chosen === undefined ? null : <div key={chosen.key}>{chosen.form(() => setShown(null))}</div>}
    </div>
  );
}

function Impossible({ actions }: { actions: readonly Action[] }) {
  const { texts } = useLanguage();
  const words = useCaseTexts();
  const labels = new Map<Reason, string[]>();
  for (const { label, reason } of actions) {
    if (reason !== null) labels.set(reason, [...(labels.get(reason) ?? []), label]);
  }
  return (
    <ul className="case-impossible">
      {[...labels].map(([reason, named]) => (
        <li key={reason} className="soft">
          {words.impossibleNamed(named.join(texts.item.listJoin), words.reasons[reason])}
        </li>
      ))}
    </ul>
  );
}
