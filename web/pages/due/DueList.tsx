import { Button } from "antd";
import { useId, useState } from "react";
import type { DueItem } from "#contract/due.ts";
import { useLanguage } from "../../language.tsx";
import { DueRow } from "./DueRow.tsx";

const step = 40;

type DueListProps = {
  readonly title: string;
  readonly note: string;
  readonly items: readonly DueItem[];
  /** Whether rows must name their company. */
  readonly several: boolean;
};

export function DueList({ title, note, items, several }: DueListProps) {
  const { due } = useLanguage().texts;
  const [shown, setShown] = useState(step);
  const heading = useId();
  const rest = items.length - shown;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>
          {title} <span className="soft">{items.length}</span>
        </h2>
        <small>{note}</small>
      </div>
      {items.length === 0 ? <p className="soft">{due.none}</p> : null}
      <ul>
        {items.slice(0, shown).map((item) => (
          <DueRow key={item.id} item={item} several={several} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button className="no-print" onClick={() => setShown(shown + step)}>
          {due.more(Math.min(rest, step))}
        </Button>
      ) : null}
    </section>
  );
}
