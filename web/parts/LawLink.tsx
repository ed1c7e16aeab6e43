import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pages } from "../links.ts";

type LawLinkProps = {
  readonly type: string;
  readonly id: string;
  readonly children: ReactNode;
};

/** To the page of one thing of the law; the year of a holiday notice has its page in the calendar. */
export function LawLink({ type, id, children }: LawLinkProps) {
  if (type === "calendar") {
    const year = Number(id);
    return (
      <Link to={pages.calendar} search={Number.isInteger(year) ? { year } : {}}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={pages.lawPage} params={{ type, id }}>
      {children}
    </Link>
  );
}
