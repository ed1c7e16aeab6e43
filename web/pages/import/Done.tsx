import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { Message } from "../../parts/Message.tsx";
import { MarkedFile } from "./MarkedFile.tsx";
import { Summary } from "./Summary.tsx";
import type { ImportFlow } from "./importFlow.ts";

/** What was written, what was not, and where to go on. */
export function Done({ flow, again }: { flow: Extract<ImportFlow, { step: "done" }>; again: () => void }) {
  const { import: words } = useLanguage().texts;
  const { result, file, choice } = flow;
  const { record, renew, correct } = result.effects;
  const left = result.counts.question + result.counts.rejected;
  const [company] = result.companies;
  const search = { company: result.companies.length === 1 ? (company?.id ?? undefined) : undefined };
  return (
    <Message
      tone="good"
      title={record + renew + correct === 0 ? words.doneUnchanged : words.done(result.counts.accepted)}
      actions={
        <>
          <Link to={pages.ledger} search={search} className="action action-strong">
            {words.toLedger}
          </Link>
          <Link to={pages.due} search={search} className="action">
            {words.toDue}
          </Link>
          {left === 0 ? null : <MarkedFile file={file} choice={choice} />}
          <Button onClick={again}>{words.another}</Button>
        </>
      }
    >
      <Summary reply={result} />
      {left === 0 ? null : <p>{words.doneLeft(left)}</p>}
      {result.importId === null ? null : <p className="import-id">{words.importId(result.importId)}</p>}
    </Message>
  );
}
