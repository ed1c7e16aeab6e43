import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ItemsReply } from "#contract/items.ts";
import { defaultPageSize } from "../address.ts";
import type { LedgerAddress } from "../address.ts";
import { itemsQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { useTitle } from "../useTitle.ts";
import { EmptyLedger } from "./EmptyLedger.tsx";
import { LedgerTable } from "./ledger/LedgerTable.tsx";
import { LedgerToolbar } from "./ledger/LedgerToolbar.tsx";
import { QueryForm } from "./ledger/QueryForm.tsx";
import { useTablePreferences } from "./ledger/tablePreferences.ts";
import "./LedgerPage.css";

/** The ledger as a table in the habits people know; what it shows stands in the address. */
export function LedgerPage() {
  const { texts } = useLanguage();
  const { company, asOf, explain: _explain, unread, ...search } = useSearch({ from: "/ledger" });
  const asked = { ...search, company, asOf, pageSize: search.pageSize ?? defaultPageSize };
  const items = useQuery({ ...itemsQuery(asked), placeholderData: keepPreviousData });
  useTitle(texts.ledger.title);
  return (
    <Answer query={items}>
      {(reply) =>
        reply.kinds.length === 0 ? (
          <EmptyLedger />
        ) : (
          <LedgerContent
            reply={reply}
            search={search}
            unread={unread}
            busy={{ fetching: items.isFetching, stale: items.isPlaceholderData }}
            refresh={() => void items.refetch()}
          />
        )
      }
    </Answer>
  );
}

type LedgerContentProps = {
  readonly reply: ItemsReply;
  readonly search: LedgerAddress;
  readonly unread: LedgerAddress["unread"];
  /** `stale`: the rows are those of the question before this one. */
  readonly busy: { readonly fetching: boolean; readonly stale: boolean };
  readonly refresh: () => void;
};

function LedgerContent({ reply, search, unread, busy, refresh }: LedgerContentProps) {
  const { texts } = useLanguage();
  const { company } = useSearch({ from: "/ledger" });
  const navigate = useNavigate({ from: "/ledger" });
  const preferences = useTablePreferences();
  const change = (changed: LedgerAddress) =>
    void navigate({ search: (before) => ({ ...before, unread: undefined, ...changed }), resetScroll: false });
  return (
    <>
      <div className="page-head">
        <h1>{texts.ledger.title}</h1>
      </div>
      {unread === undefined ? null : (
        <p className="unread-note" role="note">
          {texts.ledger.unread(unread)}
        </p>
      )}
      <QueryForm search={search} kinds={reply.kinds} change={change} />
      <section className="card ledger-card" aria-label={texts.ledger.table}>
        <LedgerToolbar company={company} preferences={preferences} refreshing={busy.fetching} refresh={refresh} />
        <LedgerTable reply={reply} search={search} preferences={preferences} loading={busy.stale} change={change} />
      </section>
    </>
  );
}
