import { Link } from "@tanstack/react-router";
import { useLanguage } from "../language.tsx";
import { operationAddress, pages, withQuery } from "../links.ts";
import { Message } from "../parts/Message.tsx";

/** Nothing is recorded yet: says what to do next instead of showing an empty table. */
export function EmptyLedger() {
  const { ledger } = useLanguage().texts;
  const actions = (
    <>
      <Link to={pages.import} className="action action-strong">
        {ledger.import}
      </Link>
      <a className="action" href={withQuery(operationAddress.exportLedger(), { template: true })} download>
        {ledger.template}
      </a>
    </>
  );
  return (
    <Message tone="plain" heading="h1" title={ledger.empty} actions={actions}>
      <p>{ledger.emptyHint}</p>
    </Message>
  );
}
