import { Button } from "antd";
import { useState } from "react";
import type { ReactElement } from "react";

type MoreListProps = {
  /** The list's items, each with its key. */
  readonly children: readonly ReactElement[];
  /** How many are shown at first, and how many more with each press. */
  readonly limit: number;
  readonly more: (count: number) => string;
};

/** A list that shows its beginning, and the rest when somebody asks for it. */
export function MoreList({ children, limit, more }: MoreListProps) {
  const [shown, setShown] = useState(limit);
  const left = children.length - shown;
  return (
    <>
      <ul className="law-lines">{children.slice(0, shown)}</ul>
      {left > 0 ? (
        <Button type="link" className="law-all no-print" onClick={() => setShown(shown + limit)}>
          {more(Math.min(left, limit))}
        </Button>
      ) : null}
    </>
  );
}
