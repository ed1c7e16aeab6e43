import { Link } from "@tanstack/react-router";
import type { CaseReply } from "#contract/cases.ts";
import { pages } from "../../links.ts";
import { Message } from "../../parts/Message.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** That the company of a case is put away, what that leaves to do, and the way to bring it back. */
export function ArchivedNote({ one: { company, companyId } }: { one: CaseReply }) {
  const words = useCaseTexts().archived;
  return (
    <Message
      tone="plain"
      title={words.title(company)}
      actions={
        <Link className="action" to={pages.company} params={{ id: companyId }}>
          {words.toCompany(company)}
        </Link>
      }
    >
      <p>{words.note}</p>
    </Message>
  );
}
