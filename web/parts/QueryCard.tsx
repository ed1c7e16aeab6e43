import { Button } from "antd";
import type { ReactNode } from "react";
import "./QueryCard.css";

type QueryCardProps = {
  readonly label: string;
  readonly words: { readonly search: string; readonly reset: string };
  readonly search: () => void;
  readonly reset: () => void;
  /** A further button, after those of every query. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** The boxes by which a table is narrowed; nothing is asked before 查询. */
export function QueryCard({ label, words, search, reset, more, children }: QueryCardProps) {
  return (
    <search className="card no-print" aria-label={label}>
      <form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        {children}
        <div className="query-buttons">
          <Button onClick={reset}>{words.reset}</Button>
          <Button type="primary" htmlType="submit">
            {words.search}
          </Button>
          {more}
        </div>
      </form>
    </search>
  );
}
