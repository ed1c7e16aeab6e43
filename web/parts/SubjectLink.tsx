import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pages } from "../links.ts";

type SubjectLinkProps = {
  readonly subject: { readonly itemId: string; readonly caseId: string | null };
  readonly className?: string;
  /** What the link is called, where its text alone does not say. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** Leads to what a duty is about: the item, or the case about the company itself. */
export function SubjectLink({ subject: { itemId, caseId }, className, name, children }: SubjectLinkProps) {
  return (
    <Link
      to={caseId === null ? pages.item : pages.case}
      params={{ id: itemId }}
      className={className}
      aria-label={name}
    >
      {children}
    </Link>
  );
}
